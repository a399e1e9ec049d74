import { classNumber, ClassSet } from './classes.ts';
import { readNumbers } from './packed-numbers.ts';
import type { Scanner, Token } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** A run of tokens that the lexicon knows, as a class and what exactly it says there (a subject's id, a language's code). */
export interface Term {
  readonly class: string;
  /** The number of the class; see `classes.ts`. */
  readonly classNumber: number;
  readonly value: string;
  /** Indexes into the tokens; `last` is inclusive. */
  readonly first: number;
  readonly last: number;
}

/** What a wording says: its class, its value, and the first letter it must have, or null. */
export type Label = readonly [name: string, value: string, letter: string | null];

/** A tree of words as plain data: small in a script, quick to open. Made by `pack-wordings.ts` when the extension is built. */
export interface PackedWordings {
  /** The keys of all tokens, with line feeds between. */
  readonly words: string;
  readonly labels: readonly Label[];
  /** The nodes in the order of a walk: depth, number of the word, how many labels, which. */
  readonly nodes: string;
}

/** What tells of a wording: its most telling word, with the mark right before it or nothing, and the next most, or nothing. */
export interface TellingWords {
  readonly mark: string;
  readonly word: string;
  readonly second: string;
}

/** A tree of words ready to be looked up. Its nodes are numbers, 0 is the root: a step is a look-up in a table, no object. */
export class Wordings {
  readonly vocabulary: Vocabulary;
  readonly labels: readonly Label[];
  readonly #classNumbers: Uint8Array;
  /** For each label the first that says the same: labels may differ in the letter they ask for alone. */
  readonly #sayings: Int32Array;
  /** Code units of the first letters that labels ask for, 0 where they ask for none. */
  readonly #letters: Uint16Array;
  readonly #hyphen: number;
  /** The child of the root for each word, or 0. */
  readonly #first: Int32Array;
  readonly #edges: Edges;
  /** Where the labels of each node begin in `#labelAt`; those of the next node end them. */
  readonly #labelsFrom: Int32Array;
  readonly #labelAt: Int32Array;
  /** The most telling word on the way to each node, and the mark before it or 0. */
  readonly #telling: Int32Array;
  readonly #markBefore: Int32Array;
  /** The next most telling word on the way to each node, or 0. */
  readonly #second: Int32Array;
  /** What each of the terms says that were found so far. */
  readonly #said: number[] = [];

  constructor(packed: PackedWordings) {
    this.vocabulary = new Vocabulary(packed.words.split('\n'));
    this.labels = packed.labels;
    this.#classNumbers = Uint8Array.from(packed.labels, ([name]) => classNumber(name));
    this.#sayings = sayingsOf(packed.labels);
    this.#letters = Uint16Array.from(packed.labels, ([, , letter]) => letter?.charCodeAt(0) ?? 0);
    this.#hyphen = this.vocabulary.numberOf('-');
    const numbers = readNumbers(packed.nodes);
    this.#first = new Int32Array(this.vocabulary.words.length);
    this.#edges = new Edges(numbers.length / 3);
    this.#labelsFrom = new Int32Array(numbers.length / 3 + 2);
    this.#labelAt = new Int32Array(numbers.length);
    this.#telling = new Int32Array(numbers.length / 3 + 2);
    this.#markBefore = new Int32Array(numbers.length / 3 + 2);
    this.#second = new Int32Array(numbers.length / 3 + 2);
    this.#open(numbers);
  }

  #open(numbers: Int32Array): void {
    const { words } = this.vocabulary;
    const path: number[] = [0];
    const wordAt: number[] = [0];
    let node = 0;
    let labels = 0;
    for (let at = 0; at < numbers.length; ) {
      const depth = numbers[at++] ?? 0;
      const word = (numbers[at++] ?? 0) + 1;
      const count = numbers[at++] ?? 0;
      node++;
      const parent = path[depth] ?? 0;
      path[depth + 1] = node;
      wordAt[depth + 1] = word;
      if (parent === 0) this.#first[word] = node;
      else this.#edges.add(parent, word, node);
      const telling = this.#telling[parent] ?? 0;
      const isMore = weightOf(words[word]) > weightOf(words[telling]);
      this.#telling[node] = isMore ? word : telling;
      const second = this.#second[parent] ?? 0;
      this.#second[node] = isMore ? telling : weightOf(words[word]) > weightOf(words[second]) ? word : second;
      const before = depth === 0 ? 0 : (wordAt[depth] ?? 0);
      this.#markBefore[node] = isMore ? (isMark(words[before]) ? before : 0) : (this.#markBefore[parent] ?? 0);
      this.#labelsFrom[node] = labels;
      for (let index = 0; index < count; index++) this.#labelAt[labels++] = numbers[at++] ?? 0;
      this.#labelsFrom[node + 1] = labels;
    }
  }

  /** Calls back for every wording with the words without which it cannot stand in a text, its label and that label's number. */
  eachLabel(visit: (words: TellingWords, label: Label, number: number) => void): void {
    const { words } = this.vocabulary;
    for (let node = 1; node < this.#labelsFrom.length - 1; node++) {
      const end = this.#labelsFrom[node + 1] ?? 0;
      const word = words[this.#telling[node] ?? 0] ?? '';
      const second = words[this.#second[node] ?? 0] ?? '';
      // A single letter tells little; with the mark before it ("a.i.", "s&p") it tells enough.
      const mark = word.length === 1 && /^[a-z]$/.test(word) ? (words[this.#markBefore[node] ?? 0] ?? '') : '';
      for (let at = this.#labelsFrom[node] ?? 0; at < end; at++) {
        const label = this.#labelAt[at] ?? 0;
        visit({ mark, word, second }, this.labels[label] ?? NO_LABEL, label);
      }
    }
  }

  /**
   * The classes of the wordings in a text that was scanned, perhaps more where two words share a hash: what `findTerms` finds,
   * without an object a term.
   * @param ofLabels - the classes that stand for each label
   */
  classesIn({ text, count, words, starts }: Scanner, ofLabels: readonly ClassSet[]): ClassSet {
    const classes = new ClassSet();
    for (let first = 0; first < count; first++) {
      let node = this.#first[words[first] ?? 0] ?? 0;
      for (let last = first + 1; node !== 0; last++) {
        const end = this.#labelsFrom[node + 1] ?? 0;
        for (let at = this.#labelsFrom[node] ?? 0; at < end; at++) {
          const label = this.#labelAt[at] ?? 0;
          const letter = this.#letters[label] ?? 0;
          const set = ofLabels[label];
          if (set !== undefined && (letter === 0 || letter === text.charCodeAt(starts[first] ?? 0))) classes.addAll(set);
        }
        while (last < count && words[last] === this.#hyphen) last++;
        node = last < count && words[last] !== 0 ? this.#edges.get(node, words[last] ?? 0) : 0;
      }
    }
    return classes;
  }

  /**
   * Finds every wording in a text, the longest of each class and value at each place, in the order of their first tokens.
   * Linear: a wording has a bounded number of tokens, so each token is visited a bounded number of times.
   */
  findTerms(tokens: readonly Token[], text: string): Term[] {
    const terms: Term[] = [];
    this.#said.length = 0;
    for (let first = 0; first < tokens.length; first++) {
      const token = tokens[first];
      const node = token === undefined ? 0 : (this.#first[token.word] ?? 0);
      if (token !== undefined && node !== 0) this.#addFrom(node, tokens, first, text.charCodeAt(token.start), terms);
    }
    return terms;
  }

  #addFrom(child: number, tokens: readonly Token[], first: number, letter: number, terms: Term[]): void {
    const from = terms.length;
    let node = child;
    let last = first;
    for (;;) {
      const end = this.#labelsFrom[node + 1] ?? 0;
      for (let at = this.#labelsFrom[node] ?? 0; at < end; at++) this.#addTerm(this.#labelAt[at] ?? 0, letter, first, last, from, terms);
      // A hyphen joins words of a wording; alone it may be a wording of its own.
      do last++;
      while (tokens[last]?.word === this.#hyphen);
      const token = tokens[last];
      if (token === undefined || token.word === 0) return;
      node = this.#edges.get(node, token.word);
      if (node === 0) return;
    }
  }

  #addTerm(label: number, letter: number, first: number, last: number, from: number, terms: Term[]): void {
    const asked = this.#letters[label] ?? 0;
    if (asked !== 0 && asked !== letter) return;
    const [name, value] = this.labels[label] ?? NO_LABEL;
    const term: Term = { class: name, classNumber: this.#classNumbers[label] ?? 0, value, first, last };
    const saying = this.#sayings[label] ?? 0;
    const shorter = from < terms.length ? this.#said.indexOf(saying, from) : -1;
    if (shorter >= 0) {
      terms[shorter] = term;
      return;
    }
    this.#said.push(saying);
    terms.push(term);
  }
}

/** For each label the first that has its class and its value. */
function sayingsOf(labels: readonly Label[]): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from(labels, ([name, value], label) => {
    const key = `${name} ${value}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, label);
    return known ?? label;
  });
}

/** How much a word tells: long ones more than short ones, versions most, a later letter more than the "a" of "a.i.", numbers nothing. */
function weightOf(word: string | undefined): number {
  if (word === undefined || word === '' || /^\d/.test(word)) return 0;
  if (isMark(word)) return 0.25;
  if (word === 'a' || word === 's') return 0.5;
  return /\d/.test(word) ? word.length + 10 : word.length;
}

/** Whether a key is a single character that is neither letter nor digit. */
export function isMark(word: string | undefined): boolean {
  return word?.length === 1 && /^[^\p{L}\d]$/u.test(word);
}

const NO_LABEL: Label = ['', '', null];

/** Steps from node to node by word, in a hash table of three columns. */
class Edges {
  readonly #from: Int32Array;
  readonly #word: Int32Array;
  readonly #to: Int32Array;
  readonly #mask: number;

  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(most * 2 + 2));
    this.#mask = size - 1;
    this.#from = new Int32Array(size);
    this.#word = new Int32Array(size);
    this.#to = new Int32Array(size);
  }

  add(from: number, word: number, to: number): void {
    const slot = this.#slotOf(from, word);
    this.#from[slot] = from;
    this.#word[slot] = word;
    this.#to[slot] = to;
  }

  /** The node that a word leads to, or 0. */
  get(from: number, word: number): number {
    return this.#to[this.#slotOf(from, word)] ?? 0;
  }

  #slotOf(from: number, word: number): number {
    let slot = (Math.imul(from, 31) + Math.imul(word, 40503)) & this.#mask;
    while (this.#to[slot] !== 0 && (this.#from[slot] !== from || this.#word[slot] !== word)) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
