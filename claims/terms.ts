import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

/** A run of tokens that the lexicon knows, as a class and what exactly it says there (a subject's id, a language's code). */
export interface Term {
  readonly class: string;
  readonly value: string;
  /** Indexes into the tokens; `last` is inclusive. */
  readonly first: number;
  readonly last: number;
}

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
  entries: CompiledEntry[] | null;
}

interface CompiledEntry {
  readonly class: string;
  readonly value: string;
  readonly firstLetter: string | null;
}

/** A lexicon ready to be looked up: a tree of token keys. Build one with {@link compileLexicon}. */
export type Lexicon = Node;

/**
 * Compiles entries into a lexicon. Hyphens and spaces inside a wording are one: `DeepSeek-R1` also finds `DeepSeek R1`.
 * @throws Error when a wording has no word in it.
 */
export function compileLexicon(entries: readonly Entry[]): Lexicon {
  const root: Lexicon = { next: new Map(), entries: null };
  for (const entry of entries) {
    for (const wording of expandBraces(entry.wording)) insert(root, entry, wording);
  }
  return root;
}

function insert(root: Lexicon, entry: Entry, wording: string): void {
  const keys = tokenise(wording).map((token) => token.key);
  const significant = keys.length === 1 ? keys : keys.filter((key) => key !== '-');
  if (significant.length === 0) throw new Error(`The lexicon holds a wording without a word: "${wording}"`);
  let node = root;
  for (const key of significant) {
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), entries: null };
      node.next.set(key, next);
    }
    node = next;
  }
  node.entries ??= [];
  const firstLetter = entry.cased === true ? wording.charAt(0) : null;
  if (node.entries.some((known) => known.class === entry.class && known.value === entry.value && known.firstLetter === firstLetter)) return;
  node.entries.push({ class: entry.class, value: entry.value, firstLetter });
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

/**
 * Finds every wording of the lexicon in a text, the longest of each class and value at each place, in the order of their
 * first tokens. Linear: a wording has a bounded number of tokens, so each token is visited a bounded number of times.
 */
export function findTerms(lexicon: Lexicon, tokens: readonly Token[], text: string): Term[] {
  const terms: Term[] = [];
  for (let first = 0; first < tokens.length; first++) addTermsFrom(lexicon, tokens, text, first, terms);
  return terms;
}

function addTermsFrom(lexicon: Lexicon, tokens: readonly Token[], text: string, first: number, terms: Term[]): void {
  let node: Node = lexicon;
  const from = terms.length;
  for (let last = first; last < tokens.length; last++) {
    const token = tokens[last];
    if (token === undefined) return;
    // A hyphen joins words of a wording; alone it may be a wording of its own.
    if (token.key === '-' && last > first) continue;
    const next = node.next.get(token.key);
    if (next === undefined) return;
    node = next;
    if (node.entries === null) continue;
    for (const entry of node.entries) {
      if (entry.firstLetter !== null && text.charAt(tokens[first]?.start ?? 0) !== entry.firstLetter) continue;
      replaceShorter(terms, from, { class: entry.class, value: entry.value, first, last });
    }
  }
}

function replaceShorter(terms: Term[], from: number, longer: Term): void {
  for (let index = from; index < terms.length; index++) {
    const shorter = terms[index];
    if (shorter?.class === longer.class && shorter.value === longer.value) {
      terms[index] = longer;
      return;
    }
  }
  terms.push(longer);
}
