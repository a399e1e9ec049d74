import { ABOVE_WORDS, codeAt, DIGIT, foldOf, halfWidth, IRREGULAR, keyOfWord, kindOf, LETTER, MARK, SILENT, SPACE, unitOf, units } from './characters.ts';
import { WordSigns } from './small-words.ts';
import { HASH_FACTOR, hashed, Vocabulary } from './vocabulary.ts';

const ASTERISK = 42;

/** What stands beyond the first and the last token. */
export const NOTHING = 7;

/**
 * Splits texts into tokens in one pass, left to right, and keeps the last of them as columns of numbers: a token is an
 * index, and reading a text makes no object. A word begins with a letter (and may hold digits: `H800s`), a number with a
 * digit; an ideograph is one Han or kana character; a mark is any other character that is not a space. Apostrophes and
 * hyphens are marks of their own; a number takes in its decimal and group separators (`5.576`, `2,788,000`, `16 000`,
 * `2.788.000`) and leaves letters glued to it to the next token.
 */
export class Scanner {
  readonly #vocabulary: Vocabulary;
  /** The text that was scanned last. */
  text = '';
  /** How many tokens it has. */
  count = 0;
  /** Where each token begins and ends (UTF-16 offsets). */
  starts: Int32Array;
  ends: Int32Array;
  /** The word of the vocabulary that each token is, 0 where it is none. */
  words: Int32Array;
  /** The kind of each token, as `characters.ts` numbers them. */
  kinds: Uint8Array;
  /** Whether white space stands before each token, and whether it begins with a capital from A to Z: {@link SPACED}, {@link CAPITAL}. */
  looks: Uint8Array;
  /** The lists of small words that each token is in, as bits: see `small-words.ts`. {@link signs} tells them of any place. */
  signBits: Int32Array;
  /** What words and numbers are in the keys of their tokens, code unit by code unit, at their places in the text. */
  #folds: Uint16Array;
  readonly #signs: WordSigns;
  /** The signs of all tokens. */
  allSigns = 0;

  /**
   * @param signs - the lists of small words that each word is in; see `small-words.ts`
   * @param room - how many tokens it has room for before it must grow
   */
  constructor(vocabulary: Vocabulary, signs = new WordSigns(vocabulary), room = 256) {
    this.#vocabulary = vocabulary;
    this.#signs = signs;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.words = new Int32Array(room);
    this.kinds = new Uint8Array(room);
    this.looks = new Uint8Array(room);
    this.signBits = new Int32Array(room);
    this.#folds = new Uint16Array(room);
  }

  /** Reads a text; what the columns held before is gone. */
  scan(text: string): void {
    const { length } = text;
    if (this.starts.length < length) this.#grow(length);
    // Kept in variables: fields would be loaded anew for every token.
    const { starts, ends, words, kinds } = this;
    const { looks } = this;
    const bits = this.signBits;
    const folds = this.#folds;
    const vocabulary = this.#vocabulary;
    const wordSigns = this.#signs;
    const signs = wordSigns.bits;
    let all = 0;
    let count = 0;
    let spaced = 0;
    let position = 0;
    // The optimiser puts only so many functions in place of their calls: what runs for every character is written out here.
    while (position < length) {
      const start = position;
      const code = codeAt(text, position++);
      const unit = units[code] || unitOf(code);
      let kind = unit >>> 16;
      if (kind === SPACE) {
        spaced = SPACED;
        continue;
      }
      // Text that is shown as it was typed sets words in bold: "**$5.6M** training cost".
      if (code === ASTERISK && position < length && codeAt(text, position) === ASTERISK) {
        position++;
        continue;
      }
      folds[start] = unit;
      let hash = unit & 0xffff;
      let isRegular = true;
      if (kind === LETTER) {
        if ((code | LOWER) === LETTER_X && count > 0 && kinds[count - 1] === DIGIT && ends[count - 1] === start && isTimesSign(text, start)) kind = MARK;
        else {
          let next = unit;
          while (position < length) {
            next = units[codeAt(text, position)] ?? 0;
            if (next === 0 || next >= ABOVE_WORDS) break;
            folds[position] = next;
            hash = (Math.imul(hash, HASH_FACTOR) + (next & 0xffff)) | 0;
            position++;
          }
          // A letter that is met for the first time, combining marks, silent characters: a case for the slow way.
          isRegular = next !== 0 && (next < ABOVE_WORDS || next >>> 16 > SILENT);
        }
      } else if (kind === DIGIT) {
        position = endOfNumber(text, start);
        for (let at = start + 1; at < position; at++) {
          const fold = foldOf(unitOf(codeAt(text, at)));
          folds[at] = fold;
          hash = hashed(hash, fold);
        }
      } else if (kind === SILENT) continue;
      else if (kind === IRREGULAR) {
        kind = LETTER;
        isRegular = false;
      }
      let word = 0;
      if (isRegular) word = vocabulary.wordIn(hash, folds, start, position);
      else {
        position = endOfWord(text, position);
        word = vocabulary.numberOf(keyOfWord(text.slice(start, position)));
      }
      kinds[count] = kind;
      starts[count] = start;
      ends[count] = position;
      words[count] = word;
      looks[count] = code >= CAPITAL_A && code <= CAPITAL_Z ? spaced | CAPITAL : spaced;
      const sign = signs[word] || wordSigns.learn(word);
      bits[count] = sign;
      all |= sign;
      count++;
      spaced = 0;
    }
    this.text = text;
    this.count = count;
    this.allSigns = all;
  }

  /** The kind of a token, as `characters.ts` numbers them; {@link NOTHING} where there is none. */
  kind(index: number): number {
    return index >= 0 && index < this.count ? (this.kinds[index] ?? NOTHING) : NOTHING;
  }

  /** The lists of small words that a token is in, as bits: see `small-words.ts`. */
  signs(index: number): number {
    return index >= 0 && index < this.count ? (this.signBits[index] ?? 0) : 0;
  }

  /** Where a token begins in the text, 0 where there is none (UTF-16 offset). */
  start(index: number): number {
    return index >= 0 && index < this.count ? (this.starts[index] ?? 0) : 0;
  }

  /** Where a token ends in the text, 0 where there is none (UTF-16 offset). */
  end(index: number): number {
    return index >= 0 && index < this.count ? (this.ends[index] ?? 0) : 0;
  }

  /** Whether white space stands before a token. */
  isSpaced(index: number): boolean {
    return index >= 0 && index < this.count && ((this.looks[index] ?? 0) & SPACED) !== 0;
  }

  /**
   * Lower-case and half-width, with dashes, quotes and spaces of every shape made one and Chinese simplified: what the lexicon
   * is written in. Empty where there is no such token.
   */
  key(index: number): string {
    if (index < 0 || index >= this.count) return '';
    const word = this.words[index] ?? 0;
    if (word !== 0) return this.#vocabulary.wordOf(word);
    return keyOf(this.text, this.kinds[index] ?? 0, this.starts[index] ?? 0, this.ends[index] ?? 0);
  }

  /** The code unit that the key of a token begins with, all of it where the token is a mark; 0 where there is none. Spares making the key. */
  firstUnit(index: number): number {
    return index >= 0 && index < this.count ? (this.#folds[this.starts[index] ?? 0] ?? 0) : 0;
  }

  /** Makes room for as many tokens as a text of this length can have. */
  #grow(length: number): void {
    const size = 2 ** Math.ceil(Math.log2(length));
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.words = new Int32Array(size);
    this.kinds = new Uint8Array(size);
    this.looks = new Uint8Array(size);
    this.signBits = new Int32Array(size);
    this.#folds = new Uint16Array(size);
  }
}

/** How a token looks; see {@link Scanner.looks}. */
export const SPACED = 1;
export const CAPITAL = 2;

const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const LETTER_X = 120;
/** The bit that makes an ASCII letter lower-case. */
const LOWER = 32;

/** Whether a letter x behind a number is the times sign of "8xH100" or "64x8". */
export function isTimesSign(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (next >= 48 && next <= 57) || (next >= 65 && next <= 90);
}

function endOfWord(text: string, from: number): number {
  let position = from;
  while (position < text.length) {
    if (kindOf(unitOf(codeAt(text, position))) > SILENT) break;
    position++;
  }
  return position;
}

/** The number of the word that is written as a number's digits here, 0 where the vocabulary does not hold it. */
export function numberIn(vocabulary: Vocabulary, text: string, start: number, end: number): number {
  let hash = 0;
  for (let index = start; index < end; index++) hash = hashed(hash, foldOf(unitOf(codeAt(text, index))));
  return vocabulary.find(hash);
}

function keyOf(text: string, kind: number, start: number, end: number): string {
  if (kind === LETTER) return keyOfWord(text.slice(start, end));
  if (kind === DIGIT) return halfWidth(text.slice(start, end));
  return String.fromCharCode(foldOf(unitOf(codeAt(text, start))));
}

/**
 * The keys of a text's tokens; see {@link Scanner}.
 * @param scanner - what reads it; to read many texts with one is quicker
 */
export function keysIn(text: string, scanner = new Scanner(NO_WORDS)): string[] {
  scanner.scan(text);
  return Array.from({ length: scanner.count }, (_, index) => scanner.key(index));
}

const NO_WORDS = new Vocabulary('', '');

/** Where the number that begins at a digit ends. */
export function endOfNumber(text: string, from: number): number {
  let position = endOfDigits(text, from);
  // Kept while going on: to look back over a number at each of its groups would take time with the square of its length.
  let isGrouped = position - from <= 3 && isAsciiDigits(text, from, position);
  while (position < text.length) {
    const separator = codeAt(text, position);
    const isPoint = isDecimalPoint(separator);
    if (!isPoint && !isGroupSpace(separator)) break;
    const end = endOfDigits(text, position + 1);
    const digits = end - position - 1;
    if (digits === 0) break;
    // A space groups digits only in threes after one to three: "16 000" is one number, "2024 100" and "Llama 3 405B" hold two.
    if (!isPoint && (digits !== 3 || !isGrouped || isLetter(text, end))) break;
    isGrouped &&= !isPoint && isAsciiDigits(text, position + 1, end);
    position = end;
  }
  return position;
}

/** `.`, `,`, their full-width forms and the Arabic decimal point. */
function isDecimalPoint(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0xff0e || code === 0xff0c || code === 0x66b;
}

/** Spaces that writers put between groups of three digits, thin, narrow and no-break ones included, and apostrophes. */
function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === 0x27 || code === 0xa0 || (code >= 0x2007 && code <= 0x2009) || code === 0x2019 || code === 0x202f;
}

function endOfDigits(text: string, from: number): number {
  let position = from;
  while (position < text.length && isDigit(codeAt(text, position))) position++;
  return position;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = kindOf(unitOf(codeAt(text, at)));
  return kind === LETTER || kind === IRREGULAR;
}

function isAsciiDigits(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (codeAt(text, index) > 57) return false;
  return true;
}
