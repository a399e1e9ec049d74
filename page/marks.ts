import type { Block } from './block.ts';
import { ofDocument } from './page-document.ts';

/** A stretch of a block's text that something was found in (UTF-16 offsets). */
export interface Finding {
  readonly start: number;
  readonly end: number;
}

/** A finding with its place in the page. */
export interface Mark<Found extends Finding = Finding> {
  /** Unique in the page; says nothing of the finding. */
  readonly id: string;
  readonly finding: Found;
  readonly block: Block;
  readonly range: StaticRange;
  /** The document or shadow root it stands in: where its style must be. */
  readonly root: Document | ShadowRoot;
}

/** The marks of a page, looked up by id and by text node. */
export class Marks<Found extends Finding> {
  readonly #byId = new Map<string, Mark<Found>>();
  readonly #byNode = new WeakMap<Text, Set<Mark<Found>>>();
  readonly #byBlock = new WeakMap<Block, Set<Mark<Found>>>();
  #next = 0;
  /** The marks in the order of the page, but for the new ones, and for those that are gone. */
  #ordered: Mark<Found>[] = [];
  #unplaced: Mark<Found>[] = [];
  #gone = 0;

  /** Adds a finding; `range` is its place. */
  add(finding: Found, block: Block, range: StaticRange): Mark<Found> {
    const mark: Mark<Found> = { id: String(this.#next++), finding, block, range, root: rootOf(range) };
    this.#byId.set(mark.id, mark);
    this.#unplaced.push(mark);
    this.#enter(mark);
    return mark;
  }

  /** Has a mark stand for the same finding in another block, which its words are part of now. */
  renew(mark: Mark<Found>, finding: Found, block: Block): void {
    this.#leave(mark);
    // The mark stays the one that is painted, or whose card is open; to all others it is not to be written to.
    Object.assign(mark, { finding, block });
    this.#enter(mark);
  }

  #enter(mark: Mark<Found>): void {
    const { block } = mark;
    const inBlock = this.#byBlock.get(block) ?? new Set();
    inBlock.add(mark);
    this.#byBlock.set(block, inBlock);
    for (const { node } of block.pieces) {
      const marks = this.#byNode.get(node) ?? new Set();
      marks.add(mark);
      this.#byNode.set(node, marks);
    }
  }

  #leave(mark: Mark<Found>): void {
    this.#byBlock.get(mark.block)?.delete(mark);
    for (const { node } of mark.block.pieces) this.#byNode.get(node)?.delete(mark);
  }

  get(id: string): Mark<Found> | undefined {
    return this.#byId.get(id);
  }

  get size(): number {
    return this.#byId.size;
  }

  /** All marks in the order of the page; the places of new ones alone are looked for. */
  inOrder(): readonly Mark<Found>[] {
    if (this.#gone > 0) {
      this.#ordered = this.#ordered.filter((mark) => this.#byId.has(mark.id));
      this.#unplaced = this.#unplaced.filter((mark) => this.#byId.has(mark.id));
      this.#gone = 0;
    }
    if (this.#unplaced.length > 0) {
      this.#ordered = merged(this.#ordered, this.#unplaced.toSorted(byPlace));
      this.#unplaced = [];
    }
    return this.#ordered;
  }

  /** Has the order of all marks found anew: the page has moved some. */
  disorder(): void {
    this.#ordered = [];
    this.#unplaced = [...this.#byId.values()];
  }

  all(): IterableIterator<Mark<Found>> {
    return this.#byId.values();
  }

  /** The marks of a block. */
  in(block: Block): ReadonlySet<Mark<Found>> {
    return this.#byBlock.get(block) ?? NONE;
  }

  /** The marks whose block holds a text node. */
  at(node: Text): ReadonlySet<Mark<Found>> {
    return this.#byNode.get(node) ?? NONE;
  }

  /** The marks of text nodes in a node, itself included. */
  *inside(node: Node): Generator<Mark<Found>> {
    if (node instanceof Text) {
      yield* this.at(node);
      return;
    }
    const walker = ofDocument('createTreeWalker')(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) yield* this.at(text as Text);
  }

  /** Forgets marks; what is unknown is ignored. */
  remove(marks: Iterable<Mark<Found>>): Mark<Found>[] {
    const removed: Mark<Found>[] = [];
    for (const mark of marks) {
      if (!this.#byId.delete(mark.id)) continue;
      removed.push(mark);
      this.#gone++;
      this.#leave(mark);
    }
    return removed;
  }
}

/** The document or shadow root that a range stands in. */
export function rootOf({ startContainer }: StaticRange): Document | ShadowRoot {
  const root = startContainer.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}

const NONE: ReadonlySet<never> = new Set();

function byPlace(a: Mark, b: Mark): number {
  const [first, second] = [a.range.startContainer, b.range.startContainer];
  if (first === second) return a.range.startOffset - b.range.startOffset || b.range.endOffset - a.range.endOffset;
  return a.root === b.root ? byOrder(first, second) : acrossRoots(first, second);
}

function byOrder(first: Node, second: Node): number {
  // Asked of the second: sorting mostly finds what it sorts in order and compares each with the one before, and Chromium goes through the siblings
  // behind the node that it is asked of.
  return second.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
}

/** Two lists in order as one. What is added mostly stands together, and at the end. */
function merged<Found extends Finding>(all: readonly Mark<Found>[], added: readonly Mark<Found>[]): Mark<Found>[] {
  const result: Mark<Found>[] = [];
  let from = 0;
  for (const mark of added) {
    const to = placeIn(all, mark, from);
    for (const other of all.slice(from, to)) result.push(other);
    result.push(mark);
    from = to;
  }
  return result.concat(all.slice(from));
}

/** How many marks of a list in order stand before a mark; the first `from` do. */
function placeIn(all: readonly Mark[], mark: Mark, from: number): number {
  const [last, next] = [all.at(-1), all[from]];
  if (last === undefined || next === undefined || byPlace(mark, last) > 0) return all.length;
  if (from > 0 && byPlace(next, mark) > 0) return from;
  let [low, high] = [from, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = all[middle];
    if (other !== undefined && byPlace(mark, other) > 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Compares nodes of different roots by the hosts that stand in one root; browsers leave the order of such nodes open. */
function acrossRoots(first: Node, second: Node): number {
  const others = hostsAround(second);
  for (const one of hostsAround(first)) {
    const other = others.find((host) => host.getRootNode() === one.getRootNode());
    if (other === undefined) continue;
    // What is in a host's shadow root comes before what the host holds itself.
    if (one.contains(other)) return -1;
    return other.contains(one) ? 1 : byOrder(one, other);
  }
  return 0;
}

/** A node, the host it stands in the shadow of, that host's host and so on. */
function hostsAround(node: Node): Node[] {
  const around = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) around.push(root.host);
  return around;
}
