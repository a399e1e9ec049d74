import { foldOfCode } from './characters.ts';

/** Multiplies what was hashed so far before the next code unit is added. */
const FACTOR = 31;

/** Adds a code unit to a hash. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, FACTOR) + code) | 0;
}

/**
 * The keys of all tokens that the lexicon's wordings are made of, each with a number from 1 on. Looked up by hash straight
 * from the text, so that a token costs no string unless somebody asks for it.
 */
export class Vocabulary {
  /** Keys by their numbers; number 0 is no word. */
  readonly words: readonly string[];
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  readonly #mask: number;

  /** @param words - keys without repetition, the first of them gets number 1 */
  constructor(words: readonly string[]) {
    this.words = ['', ...words];
    // At most a third of the slots is taken, so that a look-up ends at the first or second.
    const size = 2 ** Math.ceil(Math.log2(words.length * 3 + 1));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    this.#hashes = new Int32Array(words.length + 1);
    for (const [index, word] of words.entries()) this.#put(word, index + 1);
  }

  #put(word: string, number: number): void {
    let hash = 0;
    for (let index = 0; index < word.length; index++) hash = hashed(hash, word.charCodeAt(index));
    this.#hashes[number] = hash;
    let slot = spread(hash) & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = number;
  }

  /** The number of a token whose code units have one-unit folds with this hash, 0 where the vocabulary does not hold it. */
  find(hash: number, text: string, start: number, end: number): number {
    let slot = spread(hash) & this.#mask;
    for (;;) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0) return 0;
      if (this.#hashes[number] === hash && isWritten(this.words[number] ?? '', text, start, end)) return number;
      slot = (slot + 1) & this.#mask;
    }
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

/** Whether a word stands in a text in any of its shapes: two words may have one hash. */
function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++) if (foldOfCode(text.charCodeAt(start + index)) !== word.charCodeAt(index)) return false;
  return true;
}
