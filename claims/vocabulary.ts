import { foldOf, unitOf } from './characters.ts';

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
  for (let index = 0; index < key.length; index++) hash = hashed(hash, key.charCodeAt(index));
  return hash;
}

/** How many bits tell at once that a hash is no word's: 8 kB, which stay in the nearest cache. */
const SIGN_BITS = 2 ** 16;

/**
 * The keys of all tokens that the lexicon's wordings are made of, each with a number from 1 on. Looked up by hash straight
 * from the text, so that a token costs no string unless somebody asks for it.
 */
export class Vocabulary {
  /** Keys by their numbers; number 0 is no word. */
  readonly words: readonly string[];
  /** A bit for each hash of a word, and perhaps of others. */
  readonly #signs = new Int32Array(SIGN_BITS / 32);
  /** The number of the word in each slot; 0 is an empty one. */
  readonly #slots: Uint16Array;
  readonly #mask: number;
  /** The hash of each word. */
  readonly #hashes: Int32Array;

  /** @param lines - keys without repetition, with line feeds between; the first of them gets number 1 */
  constructor(lines: string) {
    this.words = `\n${lines}`.split('\n');
    const count = this.words.length;
    // At most a quarter of the slots is taken, so that a look-up ends at the first or second.
    const size = 2 ** Math.ceil(Math.log2(count * 4));
    this.#mask = size - 1;
    this.#slots = new Uint16Array(size);
    this.#hashes = new Int32Array(count);
    this.#fill(lines);
  }

  /** One loop over all keys: to take them one by one costs a page three times as long. */
  #fill(lines: string): void {
    const signs = this.#signs;
    const slots = this.#slots;
    const mask = this.#mask;
    let number = 1;
    let hash = 0;
    for (let at = 0; at <= lines.length; at++) {
      const code = at < lines.length ? lines.charCodeAt(at) : LINE_FEED;
      if (code !== LINE_FEED) {
        hash = (Math.imul(hash, HASH_FACTOR) + code) | 0;
        continue;
      }
      const spread = hash ^ (hash >>> 15);
      const sign = (spread >>> 5) & (SIGN_BITS / 32 - 1);
      signs[sign] = (signs[sign] ?? 0) | (1 << spread);
      let slot = spread & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number;
      this.#hashes[number++] = hash;
      hash = 0;
    }
  }

  /** The number of the word with this hash, 0 where there is none. A text may hold another word with it: see {@link isWritten}. */
  find(hash: number): number {
    const spread = hash ^ (hash >>> 15);
    // Most words of a text are none of ours, and end here.
    if (((this.#signs[(spread >>> 5) & (SIGN_BITS / 32 - 1)] ?? 0) & (1 << spread)) === 0) return 0;
    let slot = spread & this.#mask;
    let number = this.#slots[slot] ?? 0;
    while (number !== 0 && this.#hashes[number] !== hash) {
      slot = (slot + 1) & this.#mask;
      number = this.#slots[slot] ?? 0;
    }
    return number;
  }

  /** Whether a word stands in a text at this place, in any of its shapes: other words may have its hash. */
  isWritten(number: number, text: string, start: number, end: number): boolean {
    const word = this.words[number] ?? '';
    if (word.length !== end - start) return false;
    for (let index = start; index < end; index++) if (foldOf(unitOf(text.charCodeAt(index))) !== word.charCodeAt(index - start)) return false;
    return true;
  }

  /** The number of a key, 0 where the vocabulary does not hold it. */
  numberOf(key: string): number {
    const number = this.find(hashOf(key));
    return this.words[number] === key ? number : 0;
  }
}

const LINE_FEED = 10;
