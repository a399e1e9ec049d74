import { DIGIT, foldOfCode, halfWidth, keyOfWord, kindOfCode, LETTER, MARK, SILENT, SPACE } from './characters.ts';
import { hashed, Vocabulary } from './vocabulary.ts';

/**
 * One token of a text. A `word` begins with a letter (and may hold digits: `H800s`); a `number` begins with a digit; an
 * `ideograph` is one Han or kana character; a `mark` is any other character that is not a space.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'ideograph' | 'mark';
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Lower-case and half-width, with dashes, quotes and spaces of every shape made one and Chinese simplified: what the lexicon is written in. */
  readonly key: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** The number of its key in the lexicon's vocabulary, 0 where it does not hold it. */
  readonly word: number;
}

/** Thin, narrow no-break and other spaces that writers put between groups of three digits. */
const GROUP_SPACES = '\u0020\u00a0\u2009\u202f\u2007\u2008\'’';

const KIND_NAMES: readonly Token['kind'][] = ['mark', 'mark', 'word', 'number', 'ideograph', 'mark', 'mark'];

/**
 * Splits texts into tokens in one pass, left to right, and keeps the last of them as columns of numbers: reading a text in
 * which nothing is found costs no object. Apostrophes and hyphens are marks of their own; a number takes in its decimal
 * and group separators (`5.576`, `2,788,000`, `16 000`, `2.788.000`) and leaves letters glued to it to the next token.
 */
export class Scanner {
  readonly #vocabulary: Vocabulary;
  /** The text that was scanned last. */
  text = '';
  /** How many tokens the text has. */
  count = 0;
  /** Where each token begins and ends (UTF-16 offsets). */
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  /** The number of each token's key in the vocabulary, 0 where it does not hold it. */
  words = new Int32Array(256);
  /** The kind of each token, as `characters.ts` numbers them. */
  kinds = new Uint8Array(256);
  #spaced = new Uint8Array(256);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Reads a text; what the columns held before is gone. */
  scan(text: string): void {
    const { length } = text;
    this.text = text;
    this.count = 0;
    let spaced = 0;
    let position = 0;
    while (position < length) {
      const code = text.charCodeAt(position);
      const kind = kindOfCode(code);
      if (kind === SPACE) spaced = 1;
      if (kind === SPACE || kind === SILENT) {
        position++;
        continue;
      }
      if (this.count === this.starts.length) this.#grow();
      const start = position;
      if (kind === LETTER) position = this.#word(text, start, code, spaced);
      else if (kind === DIGIT) {
        position = endOfNumber(text, start);
        this.#add(kind, start, position, this.#numberOf(text, start, position), spaced);
      } else {
        position++;
        this.#add(kind, start, position, this.#vocabulary.find(hashed(0, foldOfCode(code)), text, start, position), spaced);
      }
      spaced = 0;
    }
  }

  /** The tokens of the text that was scanned last. */
  tokens(): Token[] {
    const tokens: Token[] = [];
    for (let index = 0; index < this.count; index++) {
      const start = this.starts[index] ?? 0;
      const end = this.ends[index] ?? 0;
      const word = this.words[index] ?? 0;
      const kind = this.kinds[index] ?? 0;
      const key = word === 0 ? keyOf(this.text, kind, start, end) : (this.#vocabulary.words[word] ?? '');
      tokens.push({ kind: KIND_NAMES[kind] ?? 'mark', start, end, key, spaced: this.#spaced[index] === 1, word });
    }
    return tokens;
  }

  #add(kind: number, start: number, end: number, word: number, spaced: number): void {
    const index = this.count++;
    this.kinds[index] = kind;
    this.starts[index] = start;
    this.ends[index] = end;
    this.words[index] = word;
    this.#spaced[index] = spaced;
  }

  #word(text: string, start: number, first: number, spaced: number): number {
    if (this.#isTimesSign(text, start, first)) {
      this.#add(MARK, start, start + 1, this.#vocabulary.find(hashed(0, LETTER_X), text, start, start + 1), spaced);
      return start + 1;
    }
    let fold = foldOfCode(first);
    let isPlain = fold !== 0;
    let hash = hashed(0, fold);
    let position = start + 1;
    for (; position < text.length; position++) {
      const code = text.charCodeAt(position);
      const kind = kindOfCode(code);
      if (kind !== LETTER && kind !== DIGIT && kind !== SILENT) break;
      fold = foldOfCode(code);
      if (fold === 0) isPlain = false;
      hash = hashed(hash, fold);
    }
    const word = isPlain ? this.#vocabulary.find(hash, text, start, position) : this.#vocabulary.numberOf(keyOfWord(text.slice(start, position)));
    this.#add(LETTER, start, position, word, spaced);
    return position;
  }

  /** Whether the letter at `start` is the times sign of "8xH100" or "64x8". */
  #isTimesSign(text: string, start: number, first: number): boolean {
    if (first !== LETTER_X && first !== CAPITAL_X) return false;
    const before = this.count - 1;
    if (before < 0 || this.kinds[before] !== DIGIT || this.ends[before] !== start) return false;
    const next = text.charCodeAt(start + 1);
    return (next >= 48 && next <= 57) || (next >= 65 && next <= 90);
  }

  #numberOf(text: string, start: number, end: number): number {
    let hash = 0;
    for (let index = start; index < end; index++) {
      const fold = foldOfCode(text.charCodeAt(index));
      // Separators that are spaces have no fold.
      if (fold === 0) return this.#vocabulary.numberOf(halfWidth(text.slice(start, end)));
      hash = hashed(hash, fold);
    }
    return this.#vocabulary.find(hash, text, start, end);
  }

  #grow(): void {
    const size = this.starts.length * 2;
    this.starts = grown(this.starts, new Int32Array(size));
    this.ends = grown(this.ends, new Int32Array(size));
    this.words = grown(this.words, new Int32Array(size));
    this.kinds = grown(this.kinds, new Uint8Array(size));
    this.#spaced = grown(this.#spaced, new Uint8Array(size));
  }
}

const LETTER_X = 120;
const CAPITAL_X = 88;

function grown<Column extends Int32Array | Uint8Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}

function keyOf(text: string, kind: number, start: number, end: number): string {
  if (kind === LETTER) return keyOfWord(text.slice(start, end));
  if (kind === DIGIT) return halfWidth(text.slice(start, end));
  return String.fromCharCode(foldOfCode(text.charCodeAt(start)));
}

/** Splits a text into tokens; see {@link Scanner}. */
export function tokenise(text: string, vocabulary: Vocabulary = NO_WORDS): Token[] {
  const scanner = new Scanner(vocabulary);
  scanner.scan(text);
  return scanner.tokens();
}

const NO_WORDS = new Vocabulary([]);

function endOfNumber(text: string, from: number): number {
  let position = endOfDigits(text, from);
  // Kept while going on: to look back over a number at each of its groups would take time with the square of its length.
  let isGrouped = position - from <= 3 && isAsciiDigits(text, from, position);
  while (position < text.length) {
    const separator = text.charAt(position);
    const isPoint = separator === '.' || separator === ',' || separator === '．' || separator === '，' || separator === '٫';
    if (!isPoint && !GROUP_SPACES.includes(separator)) break;
    const end = endOfDigits(text, position + 1);
    const digits = end - position - 1;
    if (digits === 0) break;
    // A space groups digits only in threes after one to three: "16 000" is one number, "2024 100" and "Llama 3 405B" hold two.
    if (!isPoint && (digits !== 3 || !isGrouped || kindOfCode(text.charCodeAt(end)) === LETTER)) break;
    isGrouped &&= !isPoint && isAsciiDigits(text, position + 1, end);
    position = end;
  }
  return position;
}

function endOfDigits(text: string, from: number): number {
  let position = from;
  while (position < text.length && kindOfCode(text.charCodeAt(position)) === DIGIT) position++;
  return position;
}

function isAsciiDigits(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (text.charCodeAt(index) > 57) return false;
  return true;
}
