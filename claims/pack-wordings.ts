import { type PackedLabel, packLabels } from './labels.ts';
import { writeNumbers } from './packed-numbers.ts';
import type { PackedWordings } from './terms.ts';
import { tokenise } from './tokens.ts';
import { hashOf } from './vocabulary.ts';
import type { PackedTree } from './word-tree.ts';

/** One entry of a lexicon: a wording, its class and what it says. */
export interface Entry {
  /** May hold alternatives in braces: `train{,s,ed}`. */
  readonly wording: string;
  readonly class: string;
  readonly value: string;
  /** Whether its first letter must be written as it is here (`R1`, `Opus`). */
  readonly cased?: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly labels: Set<string>;
}

/** What a node's label is known by while the tree is made. */
type Saying = readonly [name: string, value: string, letter: string | null];

/**
 * Packs entries into a tree of token keys. Hyphens and spaces inside a wording are one: `DeepSeek-R1` also finds `DeepSeek R1`.
 * @throws Error when a wording has no word in it, when two words have one hash, or when there are too many for 16 bits.
 */
export function packWordings(entries: readonly Entry[]): PackedWordings {
  const root: Node = { next: new Map(), labels: new Set() };
  for (const entry of entries) {
    for (const wording of expandBraces(entry.wording)) {
      const label: Saying = [entry.class, entry.value, entry.cased === true ? wording.charAt(0) : null];
      nodeOf(root, wording).labels.add(JSON.stringify(label));
    }
  }
  // Looking a text up steps over hyphens, so the hyphen must have a number.
  const words = [...new Set([...byUse(root, (node) => node.next.keys()), '-'])];
  checkHashes(words);
  const labels = byUse(root, (node) => node.labels);
  return { words: words.join('\n'), labels: packLabels(withSayings(labels)), tree: packTree(root, words, labels) };
}

function packTree(root: Node, words: readonly string[], labels: readonly string[]): PackedTree {
  const wordNumbers = numbersOf(words);
  const labelNumbers = numbersOf(labels);
  let nodeCount = 0;
  let labelCount = 0;
  const labelled = (node: Node): number[] => {
    nodeCount++;
    labelCount += node.labels.size;
    return [node.labels.size, ...Array.from(node.labels, (label) => labelNumbers.get(label) ?? 0)];
  };
  const lines = words.map((word) => {
    const first = root.next.get(word);
    if (first === undefined) return '';
    const numbers = labelled(first);
    walk(first, 1, (node, next, depth) => numbers.push(depth, wordNumbers.get(next) ?? 0, ...labelled(node)));
    return writeNumbers(numbers);
  });
  if (Math.max(nodeCount, labelCount, words.length) >= MOST) throw new Error(`The lexicon has more than ${MOST} words, nodes or labels of nodes, which 16 bits cannot number`);
  return { lines: lines.join('\n'), nodes: nodeCount, labels: labelCount };
}

const MOST = 0xffff;

function numbersOf(list: readonly string[]): Map<string, number> {
  return new Map(list.map((one, number) => [one, number]));
}

/** Texts are looked up by hash, so no two words may share one. */
function checkHashes(words: readonly string[]): void {
  const seen = new Map<number, string>();
  for (const word of words) {
    const hash = hashOf(word);
    const other = seen.get(hash);
    if (other !== undefined) throw new Error(`The words "${other}" and "${word}" of the lexicon have one hash: choose another HASH_FACTOR in vocabulary.ts`);
    seen.set(hash, word);
  }
}

function withSayings(labels: readonly string[]): PackedLabel[] {
  const first = new Map<string, number>();
  return labels.map((label, number): PackedLabel => {
    const [name, value, letter]: Saying = JSON.parse(label);
    const key = `${name} ${value}`;
    const saying = first.get(key) ?? number;
    first.set(key, saying);
    return [name, value, letter, saying];
  });
}

function nodeOf(root: Node, wording: string): Node {
  const keys = tokenise(wording).map((token) => token.key);
  const significant = keys.length === 1 ? keys : keys.filter((key) => key !== '-');
  if (significant.length === 0) throw new Error(`The lexicon holds a wording without a word: "${wording}"`);
  let node = root;
  for (const key of significant) {
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), labels: new Set() };
      node.next.set(key, next);
    }
    node = next;
  }
  return node;
}

function walk(node: Node, depth: number, visit: (node: Node, word: string, depth: number) => void): void {
  for (const [word, next] of node.next) {
    visit(next, word, depth);
    walk(next, depth + 1, visit);
  }
}

/** What the nodes of a tree hold, the most used first: small numbers are written shorter. */
function byUse(root: Node, of: (node: Node) => Iterable<string>): string[] {
  const uses = new Map<string, number>();
  const count = (node: Node): void => {
    for (const one of of(node)) uses.set(one, (uses.get(one) ?? 0) + 1);
  };
  count(root);
  walk(root, 0, count);
  return [...uses].toSorted((a, b) => b[1] - a[1]).map(([one]) => one);
}

/** `"train{,s,ed}"` is `["train", "trains", "trained"]`; groups multiply, they do not nest. */
export function expandBraces(wording: string): string[] {
  const open = wording.indexOf('{');
  const close = wording.indexOf('}', open);
  if (open < 0 || close < 0) return [wording];
  const tails = expandBraces(wording.slice(close + 1));
  return wording
    .slice(open + 1, close)
    .split(',')
    .flatMap((middle) => tails.map((tail) => wording.slice(0, open) + middle + tail));
}
