import { ABOVE_WORDS, codeAt, DIGIT, IDEOGRAPH, IRREGULAR, LETTER, MARK, SPACE, unitOf, units } from './characters.ts';
import { ClassSet } from './classes.ts';
import type { Label } from './labels.ts';
import { ABBREVIATION, POINT, STOP, type WordSigns } from './small-words.ts';
import type { Wordings } from './terms.ts';
import { endOfNumber, isTimesSign, numberIn } from './tokens.ts';
import { HASH_FACTOR } from './vocabulary.ts';
import { LONGEST_WORDING } from './word-tree.ts';

/** What a glance at a text or a sentence tells; all of it may be more than what it holds, never less. */
export interface Glance {
  /** The classes of the wordings in it. */
  readonly classes: ClassSet;
  readonly hasDigit: boolean;
  /** Where it begins and ends in the text (UTF-16 offsets). */
  readonly start: number;
  readonly end: number;
}

/**
 * Follows the wordings of the lexicon through a text without cutting it into tokens: a few operations a character, a look-up
 * a word, and no object. What it finds is what `Wordings.findTerms` finds, and more only where a word has the hash of another.
 */
export class Glances {
  readonly #wordings: Wordings;
  readonly #signs: WordSigns;
  readonly #classesOf: (label: Label) => ClassSet | null;
  /** What it gave for labels that a text has held, by their numbers. */
  readonly #labelClasses: (ClassSet | null | undefined)[];
  /**
   * For each word twice the number of the sentence in which what it tells alone was last added, and one more where a wording goes on
   * from it; 0 until a text holds it. One look-up is enough for most words of a text.
   */
  readonly #states: Int32Array;
  /** For each word that a text held the node of the wordings that begin with it. */
  readonly #firsts: Uint16Array;
  /** For each node whether a wording goes on from it that tells something. */
  readonly #goesOn: Uint8Array;
  /** For each node the number of the sentence in which what ends there was last added; `NOTHING` where that tells nothing. */
  readonly #added: Int32Array;
  /** The classes of the wordings that end at a node and may begin with any letter, as bits: four numbers a node. */
  readonly #bits: Int32Array;
  /** For nodes with wordings that must begin with a certain letter: its code unit, and the classes. */
  readonly #isCased: Uint8Array;
  readonly #cased = new Map<number, { letter: number; classes: ClassSet }[]>();
  /** The nodes of the wordings that may go on with the next word, and the code units that they began with. */
  readonly #nodes = new Int32Array(LONGEST_WORDING);
  readonly #letters = new Int32Array(LONGEST_WORDING);
  /** The classes found so far in the sentence that is read, as bits. */
  readonly #found = new Int32Array(4);
  /** The number of that sentence. */
  #sentence = NEVER;
  /** The classes of which any makes it a text that must be read, and whether one was found. */
  #decisive = NO_CLASSES;
  #isDecided = false;

  /** @param classesOf - the classes that stand for a label, null where nobody asks for it */
  constructor(wordings: Wordings, signs: WordSigns, classesOf: (label: Label) => ClassSet | null) {
    this.#wordings = wordings;
    this.#states = new Int32Array(wordings.vocabulary.size);
    this.#firsts = new Uint16Array(wordings.vocabulary.size);
    this.#signs = signs;
    this.#classesOf = classesOf;
    this.#labelClasses = Array<ClassSet | null | undefined>(wordings.labels.size);
    const { size } = wordings.tree;
    this.#goesOn = new Uint8Array(size);
    this.#isCased = new Uint8Array(size);
    this.#added = new Int32Array(size).fill(NOTHING);
    this.#bits = new Int32Array(size * 4);
  }

  /**
   * What a text holds; null where it must be read: it has a wording of a decisive class, may name a model that the record does
   * not know, by which a text goes on (see `unknown-name.ts`), or has characters that ask for care: soft hyphens, combining marks.
   */
  at(text: string, decisive: ClassSet): Glance | null {
    return this.#read(text, decisive, null);
  }

  /** What each sentence of a text holds, some of them taken for one; null where it has characters that ask for care. */
  sentencesOf(text: string): readonly Glance[] | null {
    const sentences: Glance[] = [];
    return this.#read(text, NO_CLASSES, sentences) === null ? null : sentences;
  }

  /**
   * What a text holds, or its last sentence where its sentences are told apart.
   * @param sentences - where they are added, null where nobody asks for them
   */
  #read(text: string, decisive: ClassSet, sentences: Glance[] | null): Glance | null {
    const { length } = text;
    // Kept in variables: fields would be loaded anew for every word.
    const { vocabulary } = this.#wordings;
    const states = this.#states;
    const firsts = this.#firsts;
    const nodes = this.#nodes;
    const letters = this.#letters;
    let number = this.#begin();
    this.#decisive = decisive;
    this.#isDecided = false;
    let hasDigit = false;
    /** Where the sentence begins that is read. */
    let from = 0;
    /** Where the last number ended. */
    let numberEnd = -1;
    /** How many wordings may go on with the next word. */
    let open = 0;
    let word = 0;
    let at = 0;
    while (at < length) {
      const start = at++;
      const code = codeAt(text, start);
      const unit = units[code] ?? 0;
      if (unit === 0) return this.#read(learned(text), decisive, sentences);
      const kind = unit >>> 16;
      if (kind === SPACE) continue;
      const before = word;
      if (kind === LETTER && (start !== numberEnd || (code | LOWER) !== LETTER_X || !isTimesSign(text, start))) {
        let hash = unit;
        let all = 0;
        let next = 0;
        while (at < length) {
          next = units[codeAt(text, at)] ?? 0;
          // One comparison for two: 0, a character met for the first time, becomes the largest number.
          if ((next - 1) >>> 0 >= ABOVE_WORDS - 1) break;
          all |= next;
          hash = (Math.imul(hash, HASH_FACTOR) + (next & 0xffff)) | 0;
          at++;
        }
        if (at < length) {
          if (next === 0) return this.#read(learned(text), decisive, sentences);
          if (next < IDEOGRAPH << 16) return null;
        }
        // A digit in it.
        if (all >= DIGIT << 16 && hasVersion(text, start, at)) return null;
        word = vocabulary.find(hash);
      } else if (kind === DIGIT) {
        at = endOfNumber(text, start);
        numberEnd = at;
        hasDigit = true;
        if (mayEndName(text, start, at)) return null;
        word = numberIn(vocabulary, text, start, at);
      } else if (kind === LETTER || kind >= IDEOGRAPH) word = vocabulary.find(unit & 0xffff);
      else return null;
      if (word === 0) {
        open = 0;
        continue;
      }
      if (open > 0) {
        open = this.#goOn(word, open);
        if (this.#isDecided) return null;
      }
      let state = states[word] ?? 0;
      if (state >>> 1 < number) {
        state = this.#meetAgain(word, code);
        if (this.#isDecided) return null;
      }
      if ((state & 1) === 1) {
        nodes[open] = firsts[word] ?? 0;
        letters[open++] = code;
      }
      if (sentences !== null && kind === MARK && open === 0 && this.#endsSentence(text, at, word, before)) {
        sentences.push({ classes: ClassSet.ofBits(this.#found), hasDigit, start: from, end: at });
        number = this.#begin();
        hasDigit = false;
        from = at;
      }
    }
    const last = { classes: ClassSet.ofBits(this.#found), hasDigit, start: from, end: length };
    sentences?.push(last);
    return last;
  }

  /** Begins a sentence; returns its number. */
  #begin(): number {
    const found = this.#found;
    found[0] = found[1] = found[2] = found[3] = 0;
    return ++this.#sentence;
  }

  /**
   * Whether a sentence surely ends at a mark: where it is not as plain as that, what stands behind it is taken for the same sentence.
   * @param at - where the mark ends
   * @param before - the word before it, or one with its hash
   */
  #endsSentence(text: string, at: number, mark: number, before: number): boolean {
    const { bits } = this.#signs;
    const signs = bits[mark] || this.#signs.learn(mark);
    if ((signs & STOP) !== 0) return true;
    if ((signs & POINT) === 0 || at + 1 >= text.length || codeAt(text, at) !== BLANK || !isCapital(codeAt(text, at + 1))) return false;
    // "Am 27. Januar": the point may be a day's.
    if (kindAt(text, at - 2) === DIGIT) return false;
    return ((bits[before] || this.#signs.learn(before)) & ABBREVIATION) === 0;
  }

  /** Goes on with the wordings under way; returns how many are left. */
  #goOn(word: number, open: number): number {
    const { tree, hyphen } = this.#wordings;
    // A hyphen joins words of a wording.
    if (word === hyphen) return open;
    const nodes = this.#nodes;
    const letters = this.#letters;
    let left = 0;
    for (let index = 0; index < open; index++) {
      const node = tree.next(nodes[index] ?? 0, word);
      if (node === 0) continue;
      const letter = letters[index] ?? 0;
      if ((this.#added[node] ?? NOTHING) < this.#sentence) this.#add(node, letter);
      if (this.#goesOn[node] === 0) continue;
      nodes[left] = node;
      letters[left++] = letter;
    }
    return left;
  }

  /** Adds what a word tells alone; returns its state. */
  #meetAgain(word: number, letter: number): number {
    const known = this.#states[word] ?? 0;
    const first = known === 0 ? this.#meet(word) : (this.#firsts[word] ?? 0);
    if ((this.#added[first] ?? NOTHING) < this.#sentence) this.#add(first, letter);
    const state = (this.#added[first] ?? NOTHING) * 2 + (this.#goesOn[first] ?? 0);
    this.#states[word] = state;
    return state;
  }

  /** Adds what is told by the wordings that end at a node. */
  #add(node: number, letter: number): void {
    const found = this.#found;
    const bits = this.#bits;
    const from = node * 4;
    found[0] = (found[0] ?? 0) | (bits[from] ?? 0);
    found[1] = (found[1] ?? 0) | (bits[from + 1] ?? 0);
    found[2] = (found[2] ?? 0) | (bits[from + 2] ?? 0);
    found[3] = (found[3] ?? 0) | (bits[from + 3] ?? 0);
    // What hangs on a letter is asked for each time.
    if (this.#isCased[node] === 1) this.#addCased(node, letter);
    else this.#added[node] = this.#sentence;
    this.#isDecided ||= this.#decisive.meetsBits(found);
  }

  #addCased(node: number, letter: number): void {
    for (const one of this.#cased.get(node) ?? []) if (one.letter === letter) one.classes.addTo(this.#found, 0);
  }

  /** Looks up what is told by the wordings that begin with a word, when a text first holds it. */
  #meet(word: number): number {
    const { tree } = this.#wordings;
    const first = tree.first(word);
    this.#firsts[word] = first;
    if (first === 0) return first;
    let node = first;
    while (tree.parentOf(node + 1) !== 0) node++;
    // From the last on, so that what goes on from a node is known before the node.
    for (; node > first; node--) if (this.#tells(node)) this.#goesOn[tree.parentOf(node)] = 1;
    this.#tells(first);
    return first;
  }

  /** Adds what a label tells to what its node tells. */
  #tell(node: number, number: number): void {
    const label = this.#wordings.labels.get(number);
    const known = this.#labelClasses[number];
    const classes = known === undefined ? (this.#labelClasses[number] = this.#classesOf(label)) : known;
    if (classes === null) return;
    this.#added[node] = NEVER;
    if (label.letter === 0) classes.addTo(this.#bits, node * 4);
    else {
      this.#isCased[node] = 1;
      this.#cased.set(node, [...(this.#cased.get(node) ?? []), { letter: label.letter, classes }]);
    }
  }

  /** Whether a node tells anything, or one that goes on from it. */
  #tells(node: number): boolean {
    const { labelsFrom, labelNumbers } = this.#wordings.tree;
    const end = labelsFrom[node + 1] ?? 0;
    for (let at = labelsFrom[node] ?? 0; at < end; at++) this.#tell(node, labelNumbers[at] ?? 0);
    return this.#added[node] !== NOTHING || this.#goesOn[node] === 1;
  }
}

const NO_CLASSES = new ClassSet();

/** Stands for the number of the last sentence where nothing was added yet. */
const NEVER = 1;

/** Stands for it where nothing is ever added: more sentences than are read. */
const NOTHING = 0x3fffffff;

/** The same text, once all its characters are known. */
function learned(text: string): string {
  for (let at = 0; at < text.length; at++) unitOf(codeAt(text, at));
  return text;
}

function kindAt(text: string, at: number): number {
  return unitOf(codeAt(text, at)) >>> 16;
}

/** Whether a number may end a stranger's name: "Foo-7", "Foo 1.0", "Foo 7B", "Foo-350 M". */
function mayEndName(text: string, start: number, end: number): boolean {
  if (end - start === 3 && codeAt(text, start + 1) === POINT_MARK && isBehindName(text, start)) return true;
  if (text.charCodeAt(start - 1) === HYPHEN && isAsciiLetter(text.charCodeAt(start - 2)) && mayHoldCapital(text, start - 2)) return true;
  let after = end;
  while (after < text.length && kindAt(text, after) === SPACE) after++;
  if (after === text.length) return false;
  const size = unitOf(codeAt(text, after)) & 0xffff;
  return (size === LETTER_B || size === LETTER_M) && !isAsciiLetter(text.charCodeAt(after + 1));
}

/** Whether a number stands behind a word that may hold a capital. */
function isBehindName(text: string, start: number): boolean {
  let last = start - 1;
  while (last >= 0 && kindAt(text, last) === SPACE) last--;
  return last >= 0 && kindAt(text, last) <= IRREGULAR && mayHoldCapital(text, last);
}

/** Whether what is glued together before a place may hold a capital, as names do: of "utf-8" it is known that it does not. */
function mayHoldCapital(text: string, last: number): boolean {
  const from = Math.max(0, last - LONGEST_LOOK);
  for (let at = last; at >= from; at--) {
    const code = codeAt(text, at);
    if (isCapital(code)) return true;
    if (kindAt(text, at) === SPACE) return false;
  }
  return from > 0;
}

/** How far is looked back for a capital (UTF-16 code units): a row of hyphens would be gone over again and again. */
const LONGEST_LOOK = 40;

/** "X5", "H2O": whether a digit of a word stands behind one capital alone, as versions begin. */
function hasVersion(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (kindAt(text, at) !== DIGIT) continue;
    const first = codeAt(text, at - 1);
    if (isAsciiLetter(first) && (first & LOWER) === 0 && !isAsciiLetter(text.charCodeAt(at - 2))) return true;
  }
  return false;
}

function isCapital(code: number): boolean {
  return code >= CAPITAL_A && code <= CAPITAL_Z;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | LOWER;
  return lower >= LETTER_A && lower <= LETTER_Z;
}

/** The bit that makes an ASCII letter lower-case. */
const LOWER = 32;
const BLANK = 32;
const HYPHEN = 45;
const POINT_MARK = 46;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const LETTER_A = 97;
const LETTER_B = 98;
const LETTER_M = 109;
const LETTER_X = 120;
const LETTER_Z = 122;
