import { codeAt } from './characters.ts';

/**
 * Multiplies what was hashed so far before the next code unit is added: a large prime, or a letter more in one place would
 * make up for a letter less in the next, and "po" would have the hash of "r1".
 */
export const HASH_FACTOR = 0x01000193;

/** Adds a code unit to a hash. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, HASH_FACTOR) + code) | 0;
}

/** The hash of a key. */
export function hashOf(key: string): number {
  let hash = 0;
  for (let index = 0; index < key.length; index++) hash = hashed(hash, codeAt(key, index));
  return hash;
}

/** How many buckets words are put into by their hashes. */
export const BUCKETS = 2048;

/** How many words a bucket can hold: fewer than it has parts, as one with words in all of them counts as not yet opened. */
export const MOST_IN_BUCKET = 15;

/** The bucket of a hash. */
export function bucketOf(hash: number): number {
  return spread(hash) & (BUCKETS - 1);
}

/** Between the words of a bucket, and between a word and what is told of it. */
export const WORD_END = ' ';
export const WORD_ONLY = '\t';

/*
 * No key has a capital, so four of them write what one byte cannot hold: an ideograph, a dash. As a text of one byte a character
 * the words take half the memory of a page, and the engine reads through them faster.
 */
const BITS_A_CAPITAL = 4;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const CAPITALS = 16;
const ONE_BYTE = 0xff;

/** The letter that stands for how many words a bucket has: A for none. */
export function sizeLetter(size: number): string {
  return String.fromCharCode(CAPITAL_A + size);
}

/** A key as it stands in the line of its bucket. */
export function written(key: string): string {
  return Array.from({ length: key.length }, (_, at) => {
    const code = codeAt(key, at);
    return code <= ONE_BYTE ? key.charAt(at) : String.fromCharCode(...[12, 8, 4, 0].map((bits) => CAPITAL_A + ((code >> bits) & (CAPITALS - 1))));
  }).join('');
}

/** The code unit that capitals write from a place of a line on. */
function wideAt(line: string, from: number): number {
  let code = 0;
  for (let at = from; at < from + WIDE; at++) code = (code << BITS_A_CAPITAL) | (codeAt(line, at) - CAPITAL_A);
  return code;
}

/** How many capitals write a code unit. */
const WIDE = 4;

/**
 * The keys of all tokens that the lexicon's wordings are made of, each with a number from 1 on: bucket after bucket, so that
 * what is kept of words lies close together, with one number free behind each. Looked up by hash straight from the text, so
 * that a token costs no string unless somebody asks for it. A bucket is opened when a text first holds a word that could be in
 * it, so a page pays for the words that stand in it.
 */
export class Vocabulary {
  /** The words of each bucket with spaces between, each with a tab and what is told of it behind it. */
  readonly #lines: readonly string[];
  /**
   * For each bucket in the low half which of its 16 parts hold a word: a glance at 8 kB tells that most words of a text are none of
   * ours. In the high half the number of its first word.
   */
  readonly #buckets = new Int32Array(BUCKETS);
  /** All numbers of words are below this. */
  readonly size: number;
  /** The hash of each word of a bucket that is open, and where it ends in its line. */
  readonly #hashes: Int32Array;
  readonly #ends: Uint16Array;
  /** Where in `#spellings` the length of each word stands, and behind it its letters. */
  readonly #spelling: Int32Array;
  /** Numbers, as to compare letters with those of a part of a long string takes three times as long. */
  #spellings = new Uint16Array(SPELLINGS);
  /** How many numbers of them are in use. */
  #spelt = 0;
  /** The words that were asked for, in lists of {@link SHELF} numbers: one list with large holes would be a slow map. */
  readonly #words: ((string | undefined)[] | undefined)[];

  /**
   * @param lines - a line for each bucket; see `pack-wordings.ts`
   * @param sizes - how many words each bucket has, a letter for each; see {@link sizeLetter}
   */
  constructor(lines: string, sizes: string) {
    this.#lines = lines.split('\n');
    let number = 1;
    for (let bucket = 0; bucket < sizes.length; bucket++) {
      this.#buckets[bucket] = (number << PART_BITS) | UNOPENED;
      // A number behind the last word stays free: its hash is 0, and ends the search.
      number += codeAt(sizes, bucket) - CAPITAL_A + 1;
    }
    this.size = number;
    this.#hashes = new Int32Array(number);
    this.#ends = new Uint16Array(number);
    this.#spelling = new Int32Array(number);
    this.#words = Array<(string | undefined)[] | undefined>((number >>> SHELF_BITS) + 1);
  }

  /** The number of the word with this hash, 0 where there is none. A text may hold another word with it: see {@link wordIn}. */
  find(hash: number): number {
    // What `spread` and `partOf` do, written out: asked for with every word of every text.
    const place = hash ^ (hash >>> 15);
    const bucket = place & (BUCKETS - 1);
    const parts = this.#buckets[bucket] ?? 0;
    if ((parts & (1 << ((place >>> 11) & 15))) === 0) return 0;
    if ((parts & UNOPENED) === UNOPENED) this.#open(bucket);
    const hashes = this.#hashes;
    for (let number = parts >>> PART_BITS; hashes[number] !== 0; number++) if (hashes[number] === hash) return number;
    return 0;
  }

  #open(bucket: number): void {
    const line = this.#lines[bucket] ?? '';
    if (this.#spelt + 2 * line.length > this.#spellings.length) this.#grow(line.length);
    let parts = 0;
    const first = (this.#buckets[bucket] ?? 0) >>> PART_BITS;
    let number = first;
    for (let start = 0; start < line.length; number++) {
      let hash = 0;
      let at = start;
      const spelling = this.#spelt++;
      for (; at < line.length; at++) {
        let code = codeAt(line, at);
        if (code <= CAPITAL_Z) {
          if (code <= SPACE) break;
          if (code >= CAPITAL_A) {
            code = wideAt(line, at);
            at += WIDE - 1;
          }
        }
        this.#spellings[this.#spelt++] = code;
        hash = hashed(hash, code);
      }
      this.#spelling[number] = spelling;
      this.#spellings[spelling] = this.#spelt - spelling - 1;
      this.#hashes[number] = hash;
      this.#ends[number] = at;
      parts |= partOf(spread(hash));
      const end = line.indexOf(WORD_END, at);
      start = end < 0 ? line.length : end + 1;
    }
    this.#buckets[bucket] = (first << PART_BITS) | parts;
  }

  /** A word that was found, by its number. */
  wordOf(number: number): string {
    const words = (this.#words[number >>> SHELF_BITS] ??= []);
    return (words[number & (SHELF - 1)] ??= this.#spell(number));
  }

  #spell(number: number): string {
    const spellings = this.#spellings;
    const spelling = this.#spelling[number] ?? 0;
    const last = spelling + (spellings[spelling] ?? 0);
    let word = '';
    for (let at = spelling + 1; at <= last; at++) word += String.fromCharCode(spellings[at] ?? 0);
    return word;
  }

  /** What is told of a word that was found: the wordings that begin with it, packed; empty where none does. */
  toldOf(number: number): string {
    const line = this.#lines[bucketOf(this.#hashes[number] ?? 0)] ?? '';
    const end = this.#ends[number] ?? 0;
    if (line[end] !== WORD_ONLY) return '';
    const next = line.indexOf(WORD_END, end);
    return line.slice(end + 1, next < 0 ? line.length : next);
  }

  /**
   * The number of the word with this hash and these letters, 0 where there is none.
   * @param folds - what code units are in keys, from `start` to `end` those of the word
   */
  wordIn(hash: number, folds: Uint16Array, start: number, end: number): number {
    const number = this.find(hash);
    if (number === 0) return 0;
    const spellings = this.#spellings;
    let at = this.#spelling[number] ?? 0;
    if (spellings[at] !== end - start) return 0;
    for (let index = start; index < end; index++) if (spellings[++at] !== folds[index]) return 0;
    return number;
  }

  /** The number of a key, 0 where the vocabulary does not hold it. */
  numberOf(key: string): number {
    const number = this.find(hashOf(key));
    return number !== 0 && this.wordOf(number) === key ? number : 0;
  }

  #grow(room: number): void {
    const larger = new Uint16Array(this.#spellings.length * 2 + 2 * room);
    larger.set(this.#spellings);
    this.#spellings = larger;
  }
}

/** How many words are kept in one list. */
const SHELF_BITS = 4;
const SHELF = 1 << SHELF_BITS;

/** Into how many parts a bucket is divided. */
const PART_BITS = 16;
/** Stands for the parts of a bucket that no text has asked for: no bucket has words in all of them. */
const UNOPENED = 0xffff;
const SPACE = 32;

/** For how many letters there is room at first: the words of a page or two. */
const SPELLINGS = 4096;

/** Brings the high bits of a hash down to those that choose the bucket. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The part of its bucket that a hash stands in, as a bit. */
function partOf(place: number): number {
  return 1 << ((place >>> 11) & 15);
}
