import { Labels } from './labels.ts';
import type { Token } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordTree } from './word-tree.ts';

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
  /** What each of the terms says that were found so far. */
  readonly #said: number[] = [];

  constructor({ words, labels, nodes, nodeLabels }: PackedWordings) {
    this.vocabulary = new Vocabulary(words);
    this.labels = new Labels(labels);
    this.tree = new WordTree(this.vocabulary, nodes, nodeLabels);
    this.hyphen = this.vocabulary.numberOf('-');
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
      const node = token === undefined ? 0 : this.tree.first(token.word);
      if (token !== undefined && node !== 0) this.#addFrom(node, tokens, first, text.charCodeAt(token.start), terms);
    }
    return terms;
  }

  #addFrom(child: number, tokens: readonly Token[], first: number, letter: number, terms: Term[]): void {
    const { labelsFrom, labelNumbers } = this.tree;
    const from = terms.length;
    let node = child;
    let last = first;
    for (;;) {
      const end = labelsFrom[node + 1] ?? 0;
      for (let at = labelsFrom[node] ?? 0; at < end; at++) this.#addTerm(labelNumbers[at] ?? 0, letter, first, last, from, terms);
      // A hyphen joins words of a wording; alone it may be a wording of its own.
      do last++;
      while (tokens[last]?.word === this.hyphen);
      const token = tokens[last];
      if (token === undefined || token.word === 0) return;
      node = this.tree.next(node, token.word);
      if (node === 0) return;
    }
  }

  #addTerm(label: number, letter: number, first: number, last: number, from: number, terms: Term[]): void {
    const { class: name, classNumber, value, letter: asked, saying } = this.labels.get(label);
    if (asked !== 0 && asked !== letter) return;
    const term: Term = { class: name, classNumber, value, first, last };
    const shorter = from < terms.length ? this.#said.indexOf(saying, from) : -1;
    if (shorter >= 0) {
      terms[shorter] = term;
      return;
    }
    this.#said.push(saying);
    terms.push(term);
  }
}
