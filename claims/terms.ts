import { classNumber, ClassSet } from './classes.ts';
import { Labels } from './labels.ts';
import type { Scanner } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordTree } from './word-tree.ts';

/** Where a text says something: tokens, `last` inclusive, and what exactly it says there (a subject's id, a language's code). */
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
  /** What each of them says, as an index into the labels of the wordings. */
  labels: Int32Array;
  classNumbers: Uint8Array;
  /** Indexes into the tokens; `lasts` are inclusive. */
  firsts: Int32Array;
  lasts: Int32Array;
  /** The classes of all of them. */
  readonly classes = new ClassSet();
  /** Those of class `name` or `short-name`, in order. */
  readonly names: number[] = [];

  /** @param room - how many terms it has room for before it must grow */
  constructor(wordings: Wordings, room: number) {
    this.#wordings = wordings;
    this.labels = new Int32Array(room);
    this.classNumbers = new Uint8Array(room);
    this.firsts = new Int32Array(room);
    this.lasts = new Int32Array(room);
  }

  clear(): void {
    this.count = 0;
    this.names.length = 0;
    this.classes.clear();
  }

  add(label: number, number: number, first: number, last: number): void {
    if (this.count === this.labels.length) this.#grow();
    this.set(this.count++, label, last);
    this.classNumbers[this.count - 1] = number;
    this.firsts[this.count - 1] = first;
    this.classes.addNumber(number);
    if (number === NAME || number === SHORT_NAME) this.names.push(this.count - 1);
  }

  /** Makes one of them longer. */
  set(term: number, label: number, last: number): void {
    this.labels[term] = label;
    this.lasts[term] = last;
  }

  /** What one of them says exactly. */
  value(term: number): string {
    return this.#wordings.labels.get(this.labels[term] ?? 0).value;
  }

  /** All of them as objects, where speed does not matter. */
  list(): Term[] {
    return Array.from({ length: this.count }, (_, term) => ({
      class: this.#wordings.labels.get(this.labels[term] ?? 0).class,
      classNumber: this.classNumbers[term] ?? 0,
      value: this.value(term),
      first: this.firsts[term] ?? 0,
      last: this.lasts[term] ?? 0,
    }));
  }

  #grow(): void {
    const size = this.labels.length * 2;
    this.labels = grown(new Int32Array(size), this.labels);
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

  constructor({ words, labels, nodes, nodeLabels }: PackedWordings) {
    this.vocabulary = new Vocabulary(words);
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
    terms.clear();
    for (let first = 0; first < count; first++) {
      const word = words[first] ?? 0;
      const node = word === 0 ? 0 : this.tree.first(word);
      if (node !== 0) this.#addFrom(node, words, count, first, text.charCodeAt(starts[first] ?? 0), terms);
    }
  }

  #addFrom(root: number, words: Int32Array, count: number, first: number, letter: number, terms: Terms): void {
    const { labelsFrom, labelNumbers, goesOn } = this.tree;
    const from = terms.count;
    let node = root;
    let last = first;
    for (;;) {
      const end = labelsFrom[node + 1] ?? 0;
      for (let at = labelsFrom[node] ?? 0; at < end; at++) this.#addTerm(labelNumbers[at] ?? 0, letter, first, last, from, terms);
      if (goesOn[node] === 0) return;
      // A hyphen joins words of a wording; alone it may be a wording of its own.
      do last++;
      while (last < count && words[last] === this.hyphen);
      const word = last < count ? (words[last] ?? 0) : 0;
      if (word === 0) return;
      node = this.tree.next(node, word);
      if (node === 0) return;
    }
  }

  #addTerm(label: number, letter: number, first: number, last: number, from: number, terms: Terms): void {
    const { classNumber: number, letter: asked, saying } = this.labels.get(label);
    if (asked !== 0 && asked !== letter) return;
    for (let term = from; term < terms.count; term++) {
      if (this.labels.get(terms.labels[term] ?? 0).saying !== saying) continue;
      terms.set(term, label, last);
      return;
    }
    terms.add(label, number, first, last);
  }
}
