import { GAP, WHOLE_WORD, WORD_BEGINS, WORD_ENDS } from './gate.ts';
import { AI_MAKERS } from './analysis.ts';
import { LANGUAGES } from './languages/index.ts';
import type { Language, UnitWord, WordClass } from './languages/language.ts';
import { isPlainWords, type SubjectNames } from './pack-lexicon.ts';
import { expandBraces } from './pack-wordings.ts';

/**
 * The words by which the gate tells whether a text could hold a claim, taken from the detector's own lexicon when the
 * extension is built, so that the gate carries a few thousand bytes instead of the detector. Each list is a pattern in
 * which a space stands for anything but letters and digits of Latin script, {@link GAP} for what stands between the first and the last word
 * of a long wording, {@link WHOLE_WORD} for the bounds of the word behind it, and {@link WORD_BEGINS} and {@link WORD_ENDS} for one of them.
 */
export interface GateWords {
  /** Names of DeepSeek and its models: enough alone. */
  readonly deepseek: string;
  /** Names of DeepSeek that are words of the dictionary but for their capitals, in their own case: enough alone. */
  readonly cased: string;
  /** Short names of its models (`R1`), in their own case. */
  readonly short: string;
  /** Words that make a text one about AI, how names of models begin, and in groups of the pattern when whose shares fell. */
  readonly about: string;
  /** The same in Chinese, Japanese and Korean: plain wordings. */
  readonly wide: string;
  /** What a claim counts or names: signs and words of money, GPU-hours and chips, names of chips and of benchmarks. */
  readonly counted: string;
  /** Whose shares fell. */
  readonly shares: string;
}

/** Gathers the gate's words. Runs when the extension is built and in tests, not in pages. */
export function gateWords(subjects: readonly SubjectNames[], languages: readonly Language[] = LANGUAGES): GateWords {
  const named = (accepts: (subject: SubjectNames) => boolean): string[] =>
    subjects.filter(accepts).flatMap((subject) => [subject.name, ...subject.aliases].filter((name) => !subject.inContext?.includes(name)));
  const words = (...classes: WordClass[]): string[] => languages.flatMap((language) => classes.flatMap((name) => language.words[name] ?? []));
  const unitWords = (...units: UnitWord[]): string[] => languages.flatMap((language) => units.flatMap((unit) => language.units[unit] ?? []));
  const isDeepSeek = (subject: SubjectNames): boolean => subject.id === 'deepseek' || subject.maker === 'deepseek';
  const names = named(isDeepSeek);
  const telltale = names.filter((name) => !isPlainWords(name));
  const about = needed([...words('ai'), ...named((subject) => subject.kind === 'company' && AI_MAKERS.has(subject.id)), ...named((subject) => subject.kind === 'model').map(telling)]);
  const january = needed(words('january'));
  return {
    deepseek: pattern(telltale),
    // "DeepSeek AI" is found by "DeepSeek".
    cased: names.filter((name) => isPlainWords(name) && !telltale.some((other) => name.toLowerCase().includes(other.toLowerCase()))).map((name) => name.replace(/[ -]/g, ' ')).join('|'),
    short: `\\b(?:${beginnings(subjects.filter(isDeepSeek).flatMap((subject) => subject.inContext ?? [])).join('|')})`,
    about: tree(about.filter((wording) => !isWide(wording)), january.filter((wording) => !isWide(wording))),
    wide: list(about.filter(isWide), january.filter(isWide)),
    counted: `${pattern([
      ...unitWords(...MONEY_AND_CHIPS),
      ...words('aime', 'codeforces', 'gpqa'),
      ...subjects.flatMap((subject) => (subject.kind === 'chip' ? [subject.name, ...subject.aliases, ...(subject.inContext ?? [])] : [])),
    ])}|${MAGNITUDE}`,
    shares: pattern([...named((subject) => subject.id === 'nvidia' || subject.kind === 'market'), ...words('stock')]),
  };
}

/** Whether a wording begins with a letter of Chinese, Japanese or Korean; none of their letters and signs stands below. */
function isWide(wording: string): boolean {
  return wording >= '\u2e80';
}

/** A sum of money may say no more than its magnitude: "GPT-4's training cost was about 100 million", "5.6m", 557.6万. */
const MAGNITUDE = '\\d ?[kmb]|[mb]illi|trilli|mill[oó]n|[万萬亿億]';

const MONEY_AND_CHIPS: readonly UnitWord[] = ['USD', 'CNY', 'EUR', 'GBP', 'JPY', 'INR', 'KRW', 'gpu-hours', 'gpu-days', 'chips'];

/** Of names, those that begin with no other: what finds "R1" finds "R1-Zero". */
function beginnings(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => other !== name && name.startsWith(other)));
}

/** A pattern that finds any of the wordings. */
function pattern(wordings: readonly string[]): string {
  return needed(wordings).map(loose).join('|');
}

/** The wordings without those that begin with another or hold it as a word. */
function needed(wordings: readonly string[]): string[] {
  const plain = [...new Set(wordings.flatMap(expandBraces).map(plainWording))].filter((wording) => wording !== '');
  return plain.filter((wording) => !plain.some((other) => other !== wording && isFoundBy(wording, other)));
}

/**
 * A pattern that finds any of the wordings, and the others in groups; those of Latin letters and figures where a word begins. It is a tree of their letters:
 * a browser tries all of a plain list of hundreds at every place of the text, and of the tree hardly more than one letter.
 */
function tree(wordings: readonly string[], others: readonly string[]): string {
  const isLatin = (wording: string): boolean => /^[a-z0-9]/.test(wording);
  const latin = (all: readonly string[]): string => branches(all.filter(isLatin).map((wording) => [...wording].map(escaped).concat(isOpenEnded(wording) ? [] : [WORD_ENDS])));
  const rest = (all: readonly string[]): readonly string[] => all.filter((wording) => !isLatin(wording));
  return [`${WORD_BEGINS}(?:${latin(wordings)}|(${latin(others)}))`, list(rest(wordings), rest(others))].filter((part) => part !== '').join('|');
}

/** A pattern that finds any of the wordings, and the others in a group. */
function list(wordings: readonly string[], others: readonly string[]): string {
  const grouped = others.length === 0 ? [] : [`(${others.map(escaped).join('|')})`];
  return [...wordings.map(escaped), ...grouped].join('|');
}

function branches(wordings: readonly (readonly string[])[]): string {
  // Whatever goes on behind the end of another wording is found by that.
  if (wordings.some((letters) => letters.length === 0)) return '';
  const byFirst = Map.groupBy(wordings, ([first = '']) => first);
  const all = Array.from(byFirst, ([first, group]) => `${first}${branches(group.map((letters) => letters.slice(1)))}`);
  return all.length === 1 ? all.join('') : `(?:${all.join('|')})`;
}

function escaped(letters: string): string {
  return letters.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function plainWording(wording: string): string {
  const words = wording.toLowerCase().split(/[\s-]+/).filter((word) => word !== '');
  return words.length > 2 ? `${words[0]}${GAP}${words.at(-1)}` : words.join(' ');
}

/** Whether the pattern of another wording finds every text that holds this one. */
function isFoundBy(wording: string, other: string): boolean {
  const words = wording.replaceAll(GAP, ' ');
  // Signs and ideographs are found anywhere: "us$" by "$".
  if (!/^[a-z0-9]/.test(other)) return words.includes(other);
  return isOpenEnded(other) ? ` ${words}`.includes(` ${other}`) : ` ${words} `.includes(` ${other} `);
}

/** A longer Latin word finds all that begins with it ("train" also "trained"); a short one stands alone. */
function isOpenEnded(wording: string): boolean {
  return wording.length > 4 || !/^[a-z]+$/.test(wording);
}

/** A short word needs its bounds, which the gate puts in for the sign; the rest is as it stands. */
function loose(wording: string): string {
  const body = escaped(wording);
  // "Rs." ends many a sentence.
  if (/^[a-z]{1,3}\.$/.test(wording)) return `${WORD_BEGINS}${body}`;
  return isOpenEnded(wording) ? body : `${WHOLE_WORD}${body}`;
}

/** First words of models' names that are words of everyday texts or firms: what follows them must be looked for as well. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'amazon', 'bloom', 'clip', 'dall', 'deep', 'eva', 'falcon', 'google', 'image', 'inflection', 'jurassic', 'megatron', 'meta', 'mt', 'no', 'noisy', 'nucleotide', 'open', 'opt', 'original',
  'palm', 'segment', 'sky', 'snowflake', 'st', 'stable', 'stanford', 'switch', 't', 'trinity', 'turing', 'vall', 'yuan',
]);

/** What tells of a model: the word its name begins with, "GPT" of "GPT-4", or the whole name where that word tells nothing. */
function telling(name: string): string {
  const first = name.split(/[ -]/)[0] ?? name;
  return EVERYDAY.has(first.toLowerCase()) ? name : first;
}
