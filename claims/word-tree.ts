import { readNumbers } from './packed-numbers.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A tree of words. Its nodes are numbers, 0 is none: a step is a look-up in a table, no object. The nodes below a word are
 * made when a text first holds that word, so a page pays for the words that stand in it.
 */
export class WordTree {
  readonly #vocabulary: Vocabulary;
  /** For each word the node of the wordings that begin with it: 0 until {@link first} is asked for it, below 0 where there is none. */
  readonly firsts: Int16Array;
  /** The word of each node and the node before it. */
  readonly #words: Uint16Array;
  readonly #parents: Uint16Array;
  /** For each node in which of 32 parts the words stand that lead on from it, as bits: they tell that most words do not. */
  readonly #branches: Int32Array;
  /** Nodes by the hash of their parent and their word; 0 is an empty slot. */
  readonly #slots: Uint16Array;
  readonly #mask: number;
  #count = 0;
  /** All nodes are below this. */
  readonly size: number;
  /** Whether wordings go on behind a node. */
  readonly goesOn: Uint8Array;
  /** Where the labels of each node begin in `labelNumbers`; those of the next node end them. */
  readonly labelsFrom: Uint16Array;
  readonly labelNumbers: Uint16Array;

  /**
   * @param vocabulary - knows the words, and of each the wordings that begin with it: how many labels the word alone has, which,
   *   and then the nodes below it in the order of a walk: depth, number of the word, how many labels, which
   * @param nodes - how many nodes there are
   * @param labels - how many labels they have
   */
  constructor(vocabulary: Vocabulary, nodes: number, labels: number) {
    this.#vocabulary = vocabulary;
    this.firsts = new Int16Array(vocabulary.size);
    this.size = nodes + 1;
    this.#words = new Uint16Array(this.size);
    this.#parents = new Uint16Array(this.size);
    const size = 2 ** Math.ceil(Math.log2(nodes * 2 + 1));
    this.#mask = size - 1;
    this.#slots = new Uint16Array(size);
    this.goesOn = new Uint8Array(this.size);
    this.#branches = new Int32Array(this.size);
    this.labelsFrom = new Uint16Array(this.size + 1);
    this.labelNumbers = new Uint16Array(labels);
  }

  /** The node of the wordings that begin with a word, 0 where none does. */
  first(word: number): number {
    const known = this.firsts[word] ?? NONE;
    const node = known === 0 ? this.#open(word) : known;
    return node === NONE ? 0 : node;
  }

  /** The node that a word leads to, 0 where no wording goes on with it. */
  next(node: number, word: number): number {
    if (((this.#branches[node] ?? 0) & branchOf(word)) === 0) return 0;
    let slot = slotOf(node, word) & this.#mask;
    for (;;) {
      const next = this.#slots[slot] ?? 0;
      if (next === 0 || (this.#parents[next] === node && this.#words[next] === word)) return next;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The node that a node goes on from, 0 for those that wordings begin with: all that goes on from one of them lies right behind it. */
  parentOf(node: number): number {
    return this.#parents[node] ?? 0;
  }

  #open(word: number): number {
    const told = word === 0 ? '' : this.#vocabulary.toldOf(word);
    if (told === '') return (this.firsts[word] = NONE);
    const numbers = readNumbers(told);
    const first = this.#count + 1;
    this.firsts[word] = first;
    const path = [first];
    for (let at = this.#addNode(numbers, 0); at < numbers.length; ) {
      const depth = numbers[at++] ?? 0;
      const next = numbers[at++] ?? 0;
      at = this.#addNode(numbers, at);
      path[depth] = this.#count;
      this.#addStep(path[depth - 1] ?? first, next);
    }
    return first;
  }

  /** Adds a node with its labels; returns where the numbers of the next begin. */
  #addNode(numbers: readonly number[], at: number): number {
    const node = ++this.#count;
    let to = this.labelsFrom[node] ?? 0;
    const end = at + 1 + (numbers[at] ?? 0);
    for (let index = at + 1; index < end; index++) this.labelNumbers[to++] = numbers[index] ?? 0;
    this.labelsFrom[node + 1] = to;
    return end;
  }

  /** Lets a word lead from a node to the one that was added last. */
  #addStep(parent: number, word: number): void {
    const node = this.#count;
    this.#parents[node] = parent;
    this.#words[node] = word;
    this.goesOn[parent] = 1;
    this.#branches[parent] = (this.#branches[parent] ?? 0) | branchOf(word);
    let slot = slotOf(parent, word) & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = node;
  }
}

/** How many words a wording may have. */
export const LONGEST_WORDING = 32;

/** Stands for a word that no wording begins with. */
const NONE = -1;

/** The part that a word stands in, as a bit. */
function branchOf(word: number): number {
  return 1 << (word & 31);
}

/** Where the search for a step begins, before the mask. */
function slotOf(node: number, word: number): number {
  return Math.imul(node, 31) + Math.imul(word, 40503);
}
