import { codeAt } from './characters.ts';
import { classNumber, ClassSet } from './classes.ts';
import { Labels, UNREAD } from './labels.ts';
import type { Scanner } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordTree } from './word-tree.ts';

/** Where a text says something: tokens, `last` inclusive, and what exactly it says there (a subject's id, a unit); empty where it says no more than its class. */
export interface SaidAt {
  readonly value: string;
  readonly first: number;
  readonly last: number;
}

/** A run of tokens that the lexicon knows, with its class. */
export interface Term extends SaidAt {
  readonly class: string;
  /** The number of the class; see `classes.ts`. */
  readonly classNumber: number;
}

const NAME = classNumber('name');
const SHORT_NAME = classNumber('short-name');

/**
 * The wordings in a text in the order of their first tokens, as columns of numbers: a term is an index, and finding terms
 * makes no object.
 */
export class Terms {
  readonly #wordings: Wordings;
  count = 0;
  /** What each of them says, as the number of the first label that says it. */
  sayings: Int32Array;
  classNumbers: Uint8Array;
  /** Indexes into the tokens; `lasts` are inclusive. */
  firsts: Int32Array;
  lasts: Int32Array;
  /** The classes of all of them. */
  readonly classes = new ClassSet();
  /** The same as it grows. */
  readonly #bits = new Int32Array(4);
  /** Those of class `name` or `short-name`, in order. */
  names: number[] = [];

  /** @param room - how many terms it has room for before it must grow */
  constructor(wordings: Wordings, room: number) {
    this.#wordings = wordings;
    this.sayings = new Int32Array(room);
    this.classNumbers = new Uint8Array(room);
    this.firsts = new Int32Array(room);
    this.lasts = new Int32Array(room);
  }

  clear(): void {
    this.count = 0;
    // To empty the list it has costs a call of the engine, a new one does not.
    if (this.names.length > 0) this.names = [];
    const bits = this.#bits;
    bits[0] = bits[1] = bits[2] = bits[3] = 0;
  }

  /** Adds one, or makes the one longer that says the same at the same place: terms from `from` on begin there. */
  add(saying: number, number: number, first: number, last: number, from: number): void {
    const { sayings, lasts, count } = this;
    for (let term = from; term < count; term++) {
      if (sayings[term] !== saying) continue;
      lasts[term] = last;
      return;
    }
    if (count === sayings.length) this.#grow();
    this.sayings[count] = saying;
    this.classNumbers[count] = number;
    this.firsts[count] = first;
    this.lasts[count] = last;
    this.count = count + 1;
    this.#bits[number >> 5] = (this.#bits[number >> 5] ?? 0) | (1 << (number & 31));
    if (number === NAME || number === SHORT_NAME) this.names.push(count);
  }

  /** Makes `classes` tell of all that was added. */
  finish(): void {
    this.classes.setBits(this.#bits);
  }

  /** What one of them says exactly. */
  value(term: number): string {
    return this.#wordings.labels.get(this.sayings[term] ?? 0).value;
  }

  /** The same as a number, NaN where it is none. */
  number(term: number): number {
    return this.#wordings.labels.get(this.sayings[term] ?? 0).number;
  }

  /** All of them as objects, where speed does not matter. */
  list(): Term[] {
    return Array.from({ length: this.count }, (_, term) => ({
      class: this.#wordings.labels.get(this.sayings[term] ?? 0).class,
      classNumber: this.classNumbers[term] ?? 0,
      value: this.value(term),
      first: this.firsts[term] ?? 0,
      last: this.lasts[term] ?? 0,
    }));
  }

  #grow(): void {
    const size = this.sayings.length * 2;
    this.sayings = grown(new Int32Array(size), this.sayings);
    this.classNumbers = grown(new Uint8Array(size), this.classNumbers);
    this.firsts = grown(new Int32Array(size), this.firsts);
    this.lasts = grown(new Int32Array(size), this.lasts);
  }
}

function grown<Column extends Int32Array | Uint8Array>(larger: Column, column: Column): Column {
  larger.set(column);
  return larger;
}

/** Wordings as plain data. Made by `pack-wordings.ts` when the extension is built. */
export interface PackedWordings {
  /** The keys of all tokens by their buckets, with the wordings that begin with them; see `vocabulary.ts` and `word-tree.ts`. */
  readonly words: string;
  /** How many words each bucket has, a letter for each. */
  readonly sizes: string;
  /** What the wordings say; see `labels.ts`. */
  readonly labels: string;
  /** How many nodes the tree of the wordings has, and how many labels those have. */
  readonly nodes: number;
  readonly nodeLabels: number;
}

/** Wordings ready to be looked up. */
export class Wordings {
  readonly vocabulary: Vocabulary;
  readonly labels: Labels;
  readonly tree: WordTree;
  /** The number of the hyphen, which joins words of a wording. */
  readonly hyphen: number;

  constructor({ words, sizes, labels, nodes, nodeLabels }: PackedWordings) {
    this.vocabulary = new Vocabulary(words, sizes);
    this.labels = new Labels(labels);
    this.tree = new WordTree(this.vocabulary, nodes, nodeLabels);
    this.hyphen = this.vocabulary.numberOf('-');
  }

  /**
   * Finds every wording in a text that was scanned, the longest of each class and value at each place. Linear: a
   * wording has a bounded number of tokens, so each token is visited a bounded number of times.
   * @param terms - where they are put; what it held before is gone
   */
  findTerms({ text, count, words, starts }: Scanner, terms: Terms): void {
    const { tree } = this;
    const { firsts } = tree;
    terms.clear();
    for (let first = 0; first < count; first++) {
      const word = words[first] ?? 0;
      if (word === 0) continue;
      const node = firsts[word] || tree.first(word);
      if (node > 0) this.#addFrom(node, words, count, first, codeAt(text, starts[first] ?? 0), terms);
    }
    terms.finish();
  }

  #addFrom(root: number, words: Int32Array, count: number, first: number, letter: number, terms: Terms): void {
    const { labels, tree, hyphen } = this;
    const { labelsFrom, labelNumbers, goesOn } = tree;
    const { classNumbers, sayings, letters } = labels;
    const from = terms.count;
    let node = root;
    let last = first;
    for (;;) {
      const end = labelsFrom[node + 1] ?? 0;
      for (let at = labelsFrom[node] ?? 0; at < end; at++) {
        const label = labelNumbers[at] ?? 0;
        let asked = letters[label] ?? UNREAD;
        if (asked === UNREAD) asked = labels.letter(label);
        if (asked === 0 || asked === letter) terms.add(sayings[label] ?? 0, classNumbers[label] ?? 0, first, last, from);
      }
      if (goesOn[node] === 0) return;
      // A hyphen joins words of a wording; alone it may be a wording of its own.
      do last++;
      while (last < count && words[last] === hyphen);
      const word = last < count ? (words[last] ?? 0) : 0;
      if (word === 0) return;
      node = tree.next(node, word);
      if (node === 0) return;
    }
  }
}
