import { DIGIT, IDEOGRAPH, LETTER, MARK, SPACE, units, unitOf } from './characters.ts';
import { ClassSet } from './classes.ts';
import { isTimesSign } from './tokens.ts';
import { HASH_FACTOR, hashed } from './vocabulary.ts';

/** What a word may be a part of. */
export interface WordSigns {
  /** The classes of wordings that cannot stand in a text without it. */
  readonly classes: ClassSet;
  /** 32 groups of wordings that need two words: those of which it is the first that is asked for, and those of which it is the second. */
  firsts: number;
  seconds: number;
}

/** What a glance at a text tells; all of it may be more than what the text holds, never less. */
export interface Glance {
  /** The classes of the words that it holds. */
  readonly classes: ClassSet;
  /** The groups of wordings of which both words that are asked for stand in it, as bits. */
  readonly pairs: number;
  readonly hasDigit: boolean;
  /** Whether it may name a model that the record does not know, by which a text goes on (see `unknown-name.ts`). */
  readonly mayNameStranger: boolean;
}

/**
 * Words with the classes of wordings that cannot stand in a text without them. Text is held against them without cutting
 * it into tokens: a few operations a character, one look-up a word, and no object.
 */
export class WordClasses {
  /** The hash of the word in each slot, and which of the sets it has; 0 is an empty slot. */
  readonly #hashes: Int32Array;
  readonly #setOf: Uint16Array;
  /** Six numbers a set: four as `ClassSet` keeps them, and the groups that it is a first or a second word of. */
  readonly #sets: Int32Array;
  readonly #mask: number;
  /** What a text may hold once there is a digit in it. */
  readonly #ofDigits: WordSigns = { classes: new ClassSet(), firsts: 0, seconds: 0 };

  constructor(words: ReadonlyMap<string, WordSigns>) {
    // At most a quarter of the slots is taken, so that a look-up ends at the first or second.
    const size = 2 ** Math.ceil(Math.log2(words.size * 4 + 1));
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#setOf = new Uint16Array(size);
    const sets = new Map<string, number>();
    const bits: number[] = Array.from({ length: SIX }, () => 0);
    for (const [word, { classes, firsts, seconds }] of words) {
      // Numbers are not looked up, nor is the times sign between them.
      if (word === 'x' || isDigit(word.charCodeAt(0))) {
        this.#ofDigits.classes.addAll(classes);
        this.#ofDigits.firsts |= firsts;
        this.#ofDigits.seconds |= seconds;
      }
      const six = [classes.bits0, classes.bits1, classes.bits2, classes.bits3, firsts, seconds];
      const key = six.join();
      if (!sets.has(key)) {
        sets.set(key, bits.length / SIX);
        bits.push(...six);
      }
      this.#put(word, sets.get(key) ?? 0);
    }
    this.#sets = Int32Array.from(bits);
  }

  #put(word: string, set: number): void {
    let hash = 0;
    for (let index = 0; index < word.length; index++) hash = hashed(hash, word.charCodeAt(index));
    // Two characters of which the first is no letter: a letter with the mark before it.
    if (word.length === 2 && unitOf(word.charCodeAt(0)) >>> 16 === MARK) hash = behindMark(word.charCodeAt(0), word.charCodeAt(1));
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#setOf[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#hashes[slot] = hash;
    this.#setOf[slot] = set;
  }

  #find(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#setOf[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return (this.#setOf[slot] ?? 0) * SIX;
  }

  /**
   * What a text holds of these words; null where it has characters that must be read with care: soft hyphens, combining
   * marks.
   */
  glanceAt(text: string): Glance | null {
    const { length } = text;
    const sets = this.#sets;
    const hashes = this.#hashes;
    const setOf = this.#setOf;
    const mask = this.#mask;
    let bits0 = 0;
    let bits1 = 0;
    let bits2 = 0;
    let bits3 = 0;
    let firsts = 0;
    let seconds = 0;
    let hasDigit = false;
    let mayNameStranger = false;
    let hash = 0;
    let mark = 0;
    // One step beyond the end, so that the last word is looked up as well.
    for (let at = 0; at <= length; at++) {
      const code = at < length ? text.charCodeAt(at) : BLANK;
      const unit = units[code] || unitOf(code);
      const kind = unit >>> 16;
      if (kind === LETTER) {
        const isWord = hash !== 0 || (code | LOWER) !== LETTER_X || at === 0 || kindAt(text, at - 1) !== DIGIT || !isTimesSign(text, at);
        if (isWord) hash = (Math.imul(hash, HASH_FACTOR) + unit) | 0;
        continue;
      }
      if (kind === DIGIT) {
        if (hash === 0) {
          hasDigit = true;
          mark = 0;
          mayNameStranger ||= mayEndName(text, at);
        } else {
          hash = (Math.imul(hash, HASH_FACTOR) + (unit & 0xffff)) | 0;
          mayNameStranger ||= isVersion(text, at);
        }
        continue;
      }
      if (hash !== 0) {
        // "a.i.", "s&p": single letters are looked up with the mark before them as well.
        if (mark !== 0 && hash < SINGLE) {
          const set = this.#find(behindMark(mark, hash));
          bits0 |= sets[set] ?? 0;
          bits1 |= sets[set + 1] ?? 0;
          bits2 |= sets[set + 2] ?? 0;
          bits3 |= sets[set + 3] ?? 0;
        firsts |= sets[set + 4] ?? 0;
        seconds |= sets[set + 5] ?? 0;
          firsts |= sets[set + 4] ?? 0;
          seconds |= sets[set + 5] ?? 0;
        }
        mark = 0;
        let slot = (hash ^ (hash >>> 15)) & mask;
        while (setOf[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
        const set = (setOf[slot] ?? 0) * SIX;
        if (set !== 0) {
          bits0 |= sets[set] ?? 0;
          bits1 |= sets[set + 1] ?? 0;
          bits2 |= sets[set + 2] ?? 0;
          bits3 |= sets[set + 3] ?? 0;
        firsts |= sets[set + 4] ?? 0;
        seconds |= sets[set + 5] ?? 0;
          firsts |= sets[set + 4] ?? 0;
          seconds |= sets[set + 5] ?? 0;
        }
        hash = 0;
      }
      if (kind === SPACE) continue;
      if (kind < IDEOGRAPH) return null;
      // A mark or an ideograph is a word of its own; a hyphen joins words.
      const own = unit & 0xffff;
      if (own !== HYPHEN) mark = own;
      const set = this.#find(own);
      if (set !== 0) {
        bits0 |= sets[set] ?? 0;
        bits1 |= sets[set + 1] ?? 0;
        bits2 |= sets[set + 2] ?? 0;
        bits3 |= sets[set + 3] ?? 0;
        firsts |= sets[set + 4] ?? 0;
        seconds |= sets[set + 5] ?? 0;
      }
    }
    const classes = new ClassSet();
    classes.bits0 = bits0;
    classes.bits1 = bits1;
    classes.bits2 = bits2;
    classes.bits3 = bits3;
    if (hasDigit) {
      classes.addAll(this.#ofDigits.classes);
      firsts |= this.#ofDigits.firsts;
      seconds |= this.#ofDigits.seconds;
    }
    return { classes, pairs: firsts & seconds, hasDigit, mayNameStranger };
  }
}

/** How many numbers a set takes. */
const SIX = 6;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The hash of a letter with the mark before it: no word of two letters has it. */
function behindMark(mark: number, letter: number): number {
  return ~Math.imul(mark, SINGLE) ^ letter;
}

/** Hashes of single ASCII letters are below this. */
const SINGLE = 128;

function kindAt(text: string, at: number): number {
  return unitOf(text.charCodeAt(at)) >>> 16;
}

/** Whether a digit may be the last of a stranger's name: "Foo-7", "Foo 7B", "Foo-350 M". */
function mayEndName(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === HYPHEN) return isAsciiLetter(text.charCodeAt(at - 2));
  let after = at + 1;
  while (after < text.length && kindAt(text, after) === SPACE) after++;
  if (after === text.length) return false;
  const size = unitOf(text.charCodeAt(after)) & 0xffff;
  return (size === LETTER_B || size === LETTER_M) && !isAsciiLetter(text.charCodeAt(after + 1));
}

/** "X5", "H2O": how versions begin. */
function isVersion(text: string, at: number): boolean {
  const first = text.charCodeAt(at - 1);
  return isAsciiLetter(first) && (first & LOWER) === 0 && !isAsciiLetter(text.charCodeAt(at - 2));
}

function isAsciiLetter(code: number): boolean {
  const lower = code | LOWER;
  return lower >= LETTER_A && lower <= LETTER_Z;
}

/** The bit that makes an ASCII letter lower-case. */
const LOWER = 32;
const BLANK = 32;
const HYPHEN = 45;
const LETTER_A = 97;
const LETTER_B = 98;
const LETTER_M = 109;
const LETTER_X = 120;
const LETTER_Z = 122;
