import type { Subject } from '../data/schema.ts';
import { LANGUAGES } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { Lexicon, type PackedLexicon } from './lexicon.ts';
import { type Entry, packWordings } from './pack-wordings.ts';

/** What page code needs to know of a subject to find it: never its facts. */
export type SubjectNames = Pick<Subject, 'id' | 'kind' | 'name' | 'maker' | 'base' | 'aliases' | 'inContext'>;

/**
 * Packs the words of all languages and the names of all subjects into one lexicon. Classes of its terms: `name` and
 * `short-name` (value: subject id; a short name counts only in context), every class of words and `filler` (no value: a comma is
 * "and" in six languages, and which of them it is nobody asks), `qualifier`, `unit`, `magnitude`, `numeral`, `vague`, `hedge`, `scope`.
 */
export function packLexicon(subjects: readonly SubjectNames[], languages: readonly Language[] = LANGUAGES): PackedLexicon {
  return {
    wordings: packWordings([...subjects.flatMap(nameEntries), ...languages.flatMap(languageEntries)], languages.flatMap(({ marks }) => marks)),
    subjects: subjects.map(({ aliases: _aliases, inContext: _inContext, ...known }) => known),
    languages: languages.map(({ code, marks, numbers }) => ({ code, marks, decimal: numbers.decimal })),
  };
}

/** The lexicon of these subjects, packed and opened at once: for tests and commands. */
export function createLexicon(subjects: readonly SubjectNames[]): Lexicon {
  return new Lexicon(packLexicon(subjects));
}

function nameEntries(subject: SubjectNames): Entry[] {
  const contextual = new Set(subject.inContext);
  const full = [subject.name, ...subject.aliases].filter((name) => !contextual.has(name));
  return [
    ...full.flatMap((name) => spellings(name).map((wording) => ({ wording, class: 'name', value: subject.id, cased: isPlainWords(name) }))),
    ...[...contextual].flatMap((name) =>
      spellings(name).map((wording) => ({ wording, class: 'short-name', value: subject.id, cased: true })),
    ),
  ];
}

/** Whether a name is made of several words that also stand in a dictionary, so that only capitals tell it: "Deep Seek". */
export function isPlainWords(name: string): boolean {
  return /^[A-Za-z]+(?:[ -][A-Za-z]+)+$/.test(name);
}

/** A name with each of its joints as a space and as nothing: "DeepSeek-V3" and "DeepSeekV3"; chips also in the plural. */
function spellings(name: string): string[] {
  const parts = name.split(/[ -]/);
  if (parts.length === 1 || parts.length > 4 || isPlainWords(name)) return plurals(name);
  let forms = [parts[0] ?? ''];
  for (const part of parts.slice(1)) {
    // Only a joint beside a digit is ever written without its hyphen: "GPT4", "Llama3", "DeepSeekV3".
    const glues = /\d/.test(part);
    forms = forms.flatMap((form) => (glues ? [`${form} ${part}`, `${form}${part}`] : [`${form} ${part}`]));
  }
  return forms.flatMap(plurals);
}

/** Chips also in the plural, and names of one word in the German genitive: "H800s", "NVIDIAs". */
function plurals(name: string): string[] {
  return /^[A-Z]{1,2}\d{2,4}$/.test(name) || /^\p{Lu}\p{L}{4,}$/u.test(name) ? [name, `${name}s`] : [name];
}

function languageEntries(language: Language): Entry[] {
  const { numbers } = language;
  return [
    ...classEntries(language.words, (name) => ({ class: name, value: '', language: language.code })),
    ...classEntries(language.units, (unit) => ({ class: 'unit', value: unit })),
    ...classEntries(language.qualifiers, (qualifier) => ({ class: 'qualifier', value: qualifier })),
    ...classEntries(language.qualifiersAfter ?? {}, (qualifier) => ({ class: 'qualifier-after', value: qualifier })),
    ...classEntries(language.hedges, (hedge) => ({ class: 'hedge', value: hedge })),
    ...classEntries(language.scopes, (scope) => ({ class: 'scope', value: scope })),
    ...language.filler.map((wording) => ({ wording, class: 'filler', value: '', language: language.code })),
    ...Object.entries(numbers.numerals).map(([wording, value]) => ({ wording, class: 'numeral', value: String(value) })),
    ...Object.entries(numbers.magnitudes).map(([wording, value]) => ({ wording, class: 'magnitude', value: String(value) })),
    ...Object.entries(numbers.vague).map(([wording, [low, high]]) => ({ wording, class: 'vague', value: `${low} ${high}` })),
  ];
}

function classEntries(
  lists: Readonly<Record<string, readonly string[] | undefined>>,
  label: (key: string) => Omit<Entry, 'wording'>,
): Entry[] {
  return Object.entries(lists).flatMap(([key, wordings]) => (wordings ?? []).map((wording) => ({ wording, ...label(key) })));
}
