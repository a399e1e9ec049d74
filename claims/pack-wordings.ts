import { writeNumbers } from './packed-numbers.ts';
import type { Label, PackedWordings } from './terms.ts';
import { tokenise } from './tokens.ts';

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

/**
 * Packs entries into a tree of token keys. Hyphens and spaces inside a wording are one: `DeepSeek-R1` also finds `DeepSeek R1`.
 * @throws Error when a wording has no word in it.
 */
export function packWordings(entries: readonly Entry[]): PackedWordings {
  const root: Node = { next: new Map(), labels: new Set() };
  for (const entry of entries) {
    for (const wording of expandBraces(entry.wording)) {
      const label: Label = [entry.class, entry.value, entry.cased === true ? wording.charAt(0) : null];
      nodeOf(root, wording).labels.add(JSON.stringify(label));
    }
  }
  // Looking a text up steps over hyphens, so the hyphen must have a number.
  const words = [...new Set([...byUse(root, (node) => node.next.keys()), '-'])];
  const labels = byUse(root, (node) => node.labels);
  const numbers: number[] = [];
  walk(root, 0, (node, word, depth) => {
    numbers.push(depth, words.indexOf(word), node.labels.size, ...Array.from(node.labels, (label) => labels.indexOf(label)));
  });
  return { words: words.join('\n'), labels: labels.map((label): Label => JSON.parse(label)), nodes: writeNumbers(numbers) };
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
