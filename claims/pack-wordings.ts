import { type PackedLabel, packLabels } from './labels.ts';
import { writeNumbers } from './packed-numbers.ts';
import { SMALL_WORDS } from './small-words.ts';
import type { PackedWordings } from './terms.ts';
import { keysIn, Scanner } from './tokens.ts';
import { bucketOf, BUCKETS, hashOf, MOST_IN_BUCKET, sizeLetter, Vocabulary, WORD_END, WORD_ONLY, written } from './vocabulary.ts';
import { LONGEST_WORDING } from './word-tree.ts';

/** One entry of a lexicon: a wording, its class and what it says. */
export interface Entry {
  /** May hold alternatives in braces: `train{,s,ed}`. */
  readonly wording: string;
  readonly class: string;
  readonly value: string;
  /** The language that it is a word of, where it says no more than its class. */
  readonly language?: string;
  /** Whether its first letter must be written as it is here (`R1`, `Opus`). */
  readonly cased?: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  labels: Set<string>;
}

/** What a node's label is known by while the tree is made. */
type Saying = readonly [name: string, value: string, letter: string | null, language: string];

/**
 * Packs entries into a tree of token keys. Hyphens and spaces inside a wording are one: `DeepSeek-R1` also finds `DeepSeek R1`.
 * @param others - keys of tokens that are asked for by their numbers though no wording has them
 * @throws Error when a wording has no word in it or too many, when two words have one hash, or when there are too many for 16 bits.
 */
export function packWordings(entries: readonly Entry[], others: readonly string[] = []): PackedWordings {
  const root: Node = { next: new Map(), labels: new Set() };
  for (const entry of entries) {
    for (const wording of expandBraces(entry.wording)) {
      const label: Saying = [entry.class, entry.value, entry.cased === true ? wording.charAt(0) : null, entry.language ?? ''];
      nodeOf(root, wording).labels.add(JSON.stringify(label));
    }
  }
  for (const first of root.next.values()) mergeLanguages(first);
  const buckets = inBuckets(new Set([...byUse(root, (node) => node.next.keys()), ...SMALL_WORDS, ...others]));
  const labels = byUse(root, (node) => node.labels);
  return { words: packWords(root, buckets, labels), sizes: buckets.map(({ length }) => sizeLetter(length)).join(''), labels: packLabels(withSayings(labels)), nodes: count(root, () => 1), nodeLabels: count(root, (node) => node.labels.size) };
}

/**
 * Makes one label of those that say the same in several languages: a comma is "and" in six. They stay apart only where
 * one wording of the class goes on from another, of which a text is told the longest in each language.
 */
function mergeLanguages(first: Node): void {
  const nested = new Set<string>();
  const gather = (node: Node, above: readonly string[]): void => {
    const own = Array.from(node.labels, (label) => sayingOf(label)[0]);
    for (const name of own) if (above.includes(name)) nested.add(name);
    for (const next of node.next.values()) gather(next, [...above, ...own]);
  };
  const merge = (node: Node): void => {
    node.labels = new Set(Array.from(node.labels, (label) => (nested.has(sayingOf(label)[0]) ? label : JSON.stringify([...sayingOf(label).slice(0, 3), '']))));
  };
  gather(first, []);
  merge(first);
  walk(first, 1, merge);
}

function sayingOf(label: string): Saying {
  return JSON.parse(label);
}

/** Words by the buckets of their hashes. Texts are looked up by hash, so no two words may share one. */
function inBuckets(words: ReadonlySet<string>): readonly (readonly string[])[] {
  const buckets = Array.from({ length: BUCKETS }, (): string[] => []);
  const byHash = new Map([[0, '']]);
  for (const word of words) {
    const hash = hashOf(word);
    const other = byHash.get(hash);
    if (other !== undefined) throw new Error(`The words "${other}" and "${word}" of the lexicon have one hash: choose another HASH_FACTOR in vocabulary.ts`);
    byHash.set(hash, word);
    const bucket = buckets[bucketOf(hash)] ?? [];
    if (bucket.push(word) > MOST_IN_BUCKET) throw new Error(`The lexicon has more words than its buckets can hold, "${word}" is one too many: double BUCKETS in vocabulary.ts`);
  }
  return buckets;
}

/** The words of each bucket, with the wordings that begin with them. */
function packWords(root: Node, buckets: readonly (readonly string[])[], labels: readonly string[]): string {
  const wordNumbers = new Map(buckets.flatMap((words) => [...words, '']).map((word, at) => [word, at + 1]));
  const labelNumbers = new Map(labels.map((label, number) => [label, number]));
  const labelled = (node: Node): number[] => [node.labels.size, ...Array.from(node.labels, (label) => labelNumbers.get(label) ?? 0)];
  const packed = (word: string): string => {
    const first = root.next.get(word);
    if (first === undefined) return written(word);
    const numbers = labelled(first);
    walk(first, 1, (node, next, depth) => numbers.push(depth, wordNumbers.get(next) ?? 0, ...labelled(node)));
    return written(word) + WORD_ONLY + writeNumbers(numbers);
  };
  return buckets.map((words) => words.map(packed).join(WORD_END)).join('\n');
}

function count(root: Node, of: (node: Node) => number): number {
  let sum = 0;
  walk(root, 0, (node) => (sum += of(node)));
  if (sum > MOST) throw new Error(`The lexicon has ${sum} nodes or labels of nodes, and ${MOST} can be numbered: word-tree.ts needs wider columns`);
  return sum;
}

/** The largest number in 16 bits with a sign. */
const MOST = 0x7fff;

function withSayings(labels: readonly string[]): PackedLabel[] {
  const first = new Map<string, number>();
  return labels.map((label, number): PackedLabel => {
    const [name, value, letter, language] = sayingOf(label);
    const key = `${name} ${value} ${language}`;
    const saying = first.get(key) ?? number;
    first.set(key, saying);
    return [name, value, letter, saying];
  });
}

/** Knows no word: the words are what is packed. */
const scanner = new Scanner(new Vocabulary('', ''));

function nodeOf(root: Node, wording: string): Node {
  const keys = keysIn(wording, scanner);
  const significant = keys.length === 1 ? keys : keys.filter((key) => key !== '-');
  if (significant.length === 0) throw new Error(`The lexicon holds a wording without a word: "${wording}"`);
  if (significant.length > LONGEST_WORDING) throw new Error(`The lexicon holds a wording of more than ${LONGEST_WORDING} words: "${wording}"`);
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
