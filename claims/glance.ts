import { ABOVE_WORDS, DIGIT, IDEOGRAPH, LETTER, SPACE, units, unitOf } from './characters.ts';
import { ClassSet } from './classes.ts';
import type { Label } from './labels.ts';
import type { Wordings } from './terms.ts';
import { endOfNumber, isTimesSign, numberIn } from './tokens.ts';
import { HASH_FACTOR, type Vocabulary } from './vocabulary.ts';
import type { WordTree } from './word-tree.ts';

/** What a glance at a text tells; all of it may be more than what the text holds, never less. */
export interface Glance {
  /** The classes of the wordings in it. */
  readonly classes: ClassSet;
  readonly hasDigit: boolean;
  /** Whether it may name a model that the record does not know, by which a text goes on (see `unknown-name.ts`). */
  readonly mayNameStranger: boolean;
}

/**
 * Follows the wordings of the lexicon through a text without cutting it into tokens: a few operations a character, a look-up
 * a word, and no object. What it finds is what `Wordings.findTerms` finds, and more only where a word has the hash of another.
 */
export class Glances {
  readonly #vocabulary: Vocabulary;
  readonly #tree: WordTree;
  readonly #wordings: Wordings;
  readonly #classesOf: (label: Label) => ClassSet;
  /** The classes of each label, once it was met. */
  readonly #classes: (ClassSet | undefined)[] = [];
  /** The nodes of the wordings that may go on with the next word, and the code units that they began with. */
  readonly #nodes: number[] = [];
  readonly #letters: number[] = [];
  #open = 0;
  #found = new ClassSet();

  /** @param classesOf - the classes that stand for a label */
  constructor(wordings: Wordings, classesOf: (label: Label) => ClassSet) {
    this.#vocabulary = wordings.vocabulary;
    this.#tree = wordings.tree;
    this.#wordings = wordings;
    this.#classesOf = classesOf;
  }

  /** What a text holds; null where it has characters that must be read with care: soft hyphens, combining marks. */
  at(text: string): Glance | null {
    const { length } = text;
    const vocabulary = this.#vocabulary;
    const { hyphen } = this.#wordings;
    this.#open = 0;
    this.#found = new ClassSet();
    let hasDigit = false;
    let mayNameStranger = false;
    /** Where the last number ended. */
    let numberEnd = -1;
    let at = 0;
    while (at < length) {
      const start = at++;
      const code = text.charCodeAt(start);
      const unit = units[code] || unitOf(code);
      const kind = unit >>> 16;
      if (kind === SPACE) continue;
      let word = 0;
      if (kind === LETTER && !(start === numberEnd && (code | LOWER) === LETTER_X && isTimesSign(text, start))) {
        let hash = unit;
        let all = 0;
        while (at < length) {
          const letter = text.charCodeAt(at);
          const next = units[letter] || unitOf(letter);
          if (next >= ABOVE_WORDS) {
            if (next < IDEOGRAPH << 16) return null;
            break;
          }
          all |= next;
          hash = (Math.imul(hash, HASH_FACTOR) + (next & 0xffff)) | 0;
          at++;
        }
        // A digit in it.
        if (all >= DIGIT << 16) mayNameStranger ||= hasVersion(text, start, at);
        word = vocabulary.find(hash);
      } else if (kind === DIGIT) {
        at = endOfNumber(text, start);
        numberEnd = at;
        hasDigit = true;
        mayNameStranger ||= mayEndName(text, start, at);
        word = numberIn(vocabulary, text, start, at);
      } else if (kind === LETTER || kind >= IDEOGRAPH) word = vocabulary.find(unit & 0xffff);
      else return null;
      if (word !== 0) this.#follow(word, code, word === hyphen);
      else this.#open = 0;
    }
    return { classes: this.#found, hasDigit, mayNameStranger };
  }

  /** Goes on with the wordings under way, and begins those that begin with a word. */
  #follow(word: number, code: number, isHyphen: boolean): void {
    const tree = this.#tree;
    const nodes = this.#nodes;
    const letters = this.#letters;
    let open = this.#open;
    // A hyphen joins words of a wording; alone it may be a wording of its own.
    if (!isHyphen && open > 0) {
      let kept = 0;
      for (let index = 0; index < open; index++) {
        const node = tree.next(nodes[index] ?? 0, word);
        if (node === 0) continue;
        const letter = letters[index] ?? 0;
        this.#add(node, letter);
        if (tree.goesOn[node] === 0) continue;
        nodes[kept] = node;
        letters[kept++] = letter;
      }
      open = kept;
    }
    const first = tree.first(word);
    if (first !== 0) {
      this.#add(first, code);
      if (tree.goesOn[first] === 1) {
        nodes[open] = first;
        letters[open++] = code;
      }
    }
    this.#open = open;
  }

  /** Adds the classes of a wording that ends at a node. */
  #add(node: number, letter: number): void {
    const { labelsFrom, labelNumbers } = this.#tree;
    const end = labelsFrom[node + 1] ?? 0;
    for (let at = labelsFrom[node] ?? 0; at < end; at++) {
      const number = labelNumbers[at] ?? 0;
      const label = this.#wordings.labels.get(number);
      if (label.letter === 0 || label.letter === letter) this.#found.addAll((this.#classes[number] ??= this.#classesOf(label)));
    }
  }
}

function kindAt(text: string, at: number): number {
  return unitOf(text.charCodeAt(at)) >>> 16;
}

/** Whether a number may end a stranger's name: "Foo-7", "Foo 7B", "Foo-350 M". */
function mayEndName(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) === HYPHEN && isAsciiLetter(text.charCodeAt(start - 2))) return true;
  let after = end;
  while (after < text.length && kindAt(text, after) === SPACE) after++;
  if (after === text.length) return false;
  const size = unitOf(text.charCodeAt(after)) & 0xffff;
  return (size === LETTER_B || size === LETTER_M) && !isAsciiLetter(text.charCodeAt(after + 1));
}

/** "X5", "H2O": whether a digit of a word stands behind one capital alone, as versions begin. */
function hasVersion(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (kindAt(text, at) !== DIGIT) continue;
    const first = text.charCodeAt(at - 1);
    if (isAsciiLetter(first) && (first & LOWER) === 0 && !isAsciiLetter(text.charCodeAt(at - 2))) return true;
  }
  return false;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | LOWER;
  return lower >= LETTER_A && lower <= LETTER_Z;
}

/** The bit that makes an ASCII letter lower-case. */
const LOWER = 32;
const HYPHEN = 45;
const LETTER_A = 97;
const LETTER_B = 98;
const LETTER_M = 109;
const LETTER_X = 120;
const LETTER_Z = 122;
