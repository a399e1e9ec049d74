import type { Subject } from '../data/schema.ts';
import type { Language } from './languages/language.ts';
import { TermIndex } from './sentence.ts';
import { WordSigns } from './small-words.ts';
import { type PackedWordings, type Term, Terms, Wordings } from './terms.ts';
import { Scanner } from './tokens.ts';

/** What is left to know of a subject once its names are in the lexicon. */
export type KnownSubject = Pick<Subject, 'id' | 'kind' | 'name' | 'maker' | 'base'>;

/** Whom a subject belongs to, by id: a model's maker, else the subject itself; null for observers, who own nothing of what they tell. */
export function ownerOf({ id, kind, maker }: KnownSubject): string | null {
  return kind === 'observer' ? null : (maker ?? id);
}

/** How a language is told, and how it writes its numbers. */
export type LanguageSigns = Pick<Language, 'code' | 'marks'> & Pick<Language['numbers'], 'decimal'>;

/**
 * All that a detector knows of words and names, as plain data. The build puts it into the page's script in this form
 * (wxt.config.ts): to read the lists of every language anew costs each page ten times as long.
 */
export interface PackedLexicon {
  readonly wordings: PackedWordings;
  readonly subjects: readonly KnownSubject[];
  readonly languages: readonly LanguageSigns[];
}

/** A text split into tokens, with what the lexicon knows of them. */
export interface KnownText {
  readonly tokens: Scanner;
  readonly terms: Terms;
}

/** The same of a heading or a header. */
export interface KnownHeader extends KnownText {
  readonly list: readonly Term[];
}

/** How many headings and table headers are remembered: those of a long page. */
const MOST_HEADERS = 300;

/** A lexicon ready to be looked up. */
export class Lexicon {
  /** Splits texts into tokens; holds the columns of the last. */
  readonly scanner: Scanner;
  readonly wordings: Wordings;
  readonly signs: WordSigns;
  readonly #terms: Terms;
  /** Where the terms of a block stand; holds those of the last. */
  readonly index = new TermIndex();
  readonly subjects: ReadonlyMap<string, KnownSubject>;
  /** The subjects that labels of names stand for, by the number of the label, once a text has held them. */
  readonly #named: (KnownSubject | undefined)[];
  readonly languages: readonly LanguageSigns[];
  /** The languages that each of their small words tells of, as bits, by its key; and by its number, once a text has held it. */
  readonly #marks: ReadonlyMap<string, number>;
  readonly #marked: Uint8Array;
  readonly #headers = new Map<string, KnownHeader>();
  readonly #last: KnownText;
  /** The text whose terms are at hand. */
  #lastText: string | null = null;

  constructor(packed: PackedLexicon) {
    this.wordings = new Wordings(packed.wordings);
    this.#marked = new Uint8Array(this.wordings.vocabulary.size);
    this.signs = new WordSigns(this.wordings.vocabulary);
    this.scanner = new Scanner(this.wordings.vocabulary, this.signs);
    this.#terms = new Terms(this.wordings, 512);
    this.#last = { tokens: this.scanner, terms: this.#terms };
    // All of one shape: what differs in its fields the engine looks up anew each time.
    this.subjects = new Map(packed.subjects.map(({ id, kind, name, maker, base }) => [id, { id, kind, name, maker, base }]));
    this.#named = Array<KnownSubject | undefined>(this.wordings.labels.size);
    this.languages = packed.languages;
    this.#marks = marksOf(packed.languages);
  }

  /** Splits a text into tokens and looks them up; it holds until the next text is read. */
  read(text: string): KnownText {
    const { scanner } = this;
    if (this.#lastText === text) return this.#last;
    scanner.scan(text);
    this.wordings.findTerms(scanner, this.#terms);
    this.#lastText = text;
    return this.#last;
  }

  /** The subject that a term of class `name` or `short-name` names. */
  subjectOf(terms: Terms, term: number): KnownSubject | undefined {
    return (this.#named[terms.sayings[term] ?? 0] ??= this.subjects.get(terms.value(term)));
  }

  /** The languages that a word tells of, by its number in the vocabulary: a bit for each by its place among `languages`. */
  languagesOf(word: number): number {
    const known = this.#marked[word] ?? 0;
    if (known !== 0) return known & ~KNOWN;
    const languages = this.#marks.get(this.wordings.vocabulary.wordOf(word)) ?? 0;
    this.#marked[word] = languages | KNOWN;
    return languages;
  }

  /** The same for a heading or a header, which is asked for again with every block below it: what it gives stays as it is. */
  readHeader(text: string): KnownHeader {
    const known = this.#headers.get(text);
    if (known !== undefined) return known;
    if (this.#headers.size === MOST_HEADERS) this.#headers.clear();
    const tokens = new Scanner(this.wordings.vocabulary, this.signs, text.length);
    const terms = new Terms(this.wordings, HEADER_TERMS);
    tokens.scan(text);
    this.wordings.findTerms(tokens, terms);
    const read = { tokens, terms, list: terms.list() };
    this.#headers.set(text, read);
    return read;
  }
}

/** Set for each word whose languages are known: there are fewer languages. */
const KNOWN = 128;

/** How many terms a header has, as a rule, at most. */
const HEADER_TERMS = 16;

function marksOf(languages: readonly LanguageSigns[]): Map<string, number> {
  const marks = new Map<string, number>();
  languages.forEach((language, at) => {
    for (const mark of language.marks) marks.set(mark, (marks.get(mark) ?? 0) | (1 << at));
  });
  return marks;
}
