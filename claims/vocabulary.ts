import { foldOf, unitOf } from './characters.ts';

/** Multiplies what was hashed so far before the next code unit is added. */
export const HASH_FACTOR = 31;

/** Adds a code unit to a hash. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, HASH_FACTOR) + code) | 0;
}

/**
 * The keys of all tokens that the lexicon's wordings are made of, each with a number from 1 on. Looked up by hash straight
 * from the text, so that a token costs no string unless somebody asks for it.
 */
export class Vocabulary {
  /** Keys by their numbers; number 0 is no word. */
  readonly words: readonly string[];
  readonly #slots: Int32Array;
  /** The hash of the word in each slot. */
  readonly #hashes: Int32Array;
  readonly #mask: number;
  /** All keys one behind the other, and where each begins. */
  readonly #units: Uint16Array;
  readonly #from: Int32Array;

  /** @param words - keys without repetition, the first of them gets number 1 */
  constructor(words: readonly string[]) {
    this.words = ['', ...words];
    // At most a quarter of the slots is taken, so that a look-up ends at the first or second.
    const size = 2 ** Math.ceil(Math.log2(words.length * 4 + 1));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    this.#units = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
    this.#from = new Int32Array(words.length + 2);
    for (const [index, word] of words.entries()) this.#put(word, index + 1);
  }

  #put(word: string, number: number): void {
    let hash = 0;
    let at = this.#from[number] ?? 0;
    for (let index = 0; index < word.length; index++) {
      const code = word.charCodeAt(index);
      hash = hashed(hash, code);
      this.#units[at++] = code;
    }
    this.#from[number + 1] = at;
    let slot = spread(hash) & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = number;
    this.#hashes[slot] = hash;
  }

  /** The number of a word with this hash, 0 where there is none. It may be another word: see {@link isWritten}. */
  find(hash: number): number {
    let slot = spread(hash) & this.#mask;
    let number = this.#slots[slot] ?? 0;
    while (number !== 0 && this.#hashes[slot] !== hash) {
      slot = (slot + 1) & this.#mask;
      number = this.#slots[slot] ?? 0;
    }
    return number;
  }

  /** Whether a word stands in a text at this place, in any of its shapes: two words may have one hash. */
  isWritten(number: number, text: string, start: number, end: number): boolean {
    const from = this.#from[number] ?? 0;
    if ((this.#from[number + 1] ?? 0) - from !== end - start) return false;
    for (let index = start; index < end; index++) if (foldOf(unitOf(text.charCodeAt(index))) !== this.#units[from + index - start]) return false;
    return true;
  }

  /** The number of a key, 0 where the vocabulary does not hold it. */
  numberOf(key: string): number {
    let hash = 0;
    for (let index = 0; index < key.length; index++) hash = hashed(hash, key.charCodeAt(index));
    let slot = spread(hash) & this.#mask;
    for (;;) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0 || this.words[number] === key) return number;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** Brings the high bits of a hash down to those that choose the slot. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
