import { roleOf } from './elements.ts';

/** What of a page must be read again after it changed. */
export interface Change {
  /** Elements added with all that is in them. */
  readonly subtrees: ReadonlySet<Element>;
  /** Nodes whose own line of text changed: the text they stand in is read again, and no more. */
  readonly lines: ReadonlySet<Node>;
  /** Whether anything was taken away. */
  readonly removed: boolean;
}

/** The observer options: text and elements that come and go, and the attributes that make text an editor's or hide it. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['contenteditable', 'role', 'aria-hidden'],
};

/** Gathers mutation records into what must be read again; costs in proportion to what changed. */
export class ChangeCollector {
  #subtrees = new Set<Element>();
  #lines = new Set<Node>();
  #removed = false;

  /** Takes records in. `isOurs` tells the nodes that are not the page's. */
  add(records: readonly MutationRecord[], isOurs: (node: Node) => boolean): void {
    for (const record of records) {
      if (isOurs(record.target)) continue;
      if (record.type === 'characterData') this.#lines.add(record.target);
      else if (record.type === 'attributes') this.#addElement(record.target);
      else this.#addChildren(record, isOurs);
    }
  }

  #addChildren(record: MutationRecord, isOurs: (node: Node) => boolean): void {
    let inLine = false;
    for (const node of record.addedNodes) {
      if (isOurs(node)) continue;
      if (node instanceof Element && !isInline(node)) this.#subtrees.add(node);
      else if (node instanceof Element || node instanceof Text) {
        this.#lines.add(node);
        inLine = true;
      }
    }
    if (Array.from(record.removedNodes).every(isOurs)) return;
    this.#removed = true;
    if (inLine) return;
    // What is left of a line from which something was taken still stands beside the gap.
    const neighbour = record.previousSibling ?? record.nextSibling;
    if (neighbour !== null) this.#lines.add(neighbour);
    else if (record.target instanceof Element && isInline(record.target)) this.#lines.add(record.target);
  }

  #addElement(node: Node): void {
    if (!(node instanceof Element)) return;
    this.#removed = true;
    if (isInline(node)) this.#lines.add(node);
    else this.#subtrees.add(node);
  }

  get isEmpty(): boolean {
    return this.#subtrees.size === 0 && this.#lines.size === 0 && !this.#removed;
  }

  /** Hands out what was gathered and begins anew. Subtrees inside other subtrees are left out. */
  take(): Change {
    const subtrees = new Set<Element>();
    for (const element of this.#subtrees) if (element.isConnected && !isInside(element, this.#subtrees)) subtrees.add(element);
    const change = { subtrees, lines: this.#lines, removed: this.#removed };
    this.#subtrees = new Set();
    this.#lines = new Set();
    this.#removed = false;
    return change;
  }
}

function isInline(element: Element): boolean {
  const role = roleOf(element);
  return role === 'inline' || role === 'break';
}

function isInside(element: Element, others: ReadonlySet<Element>): boolean {
  for (let above = element.parentElement; above !== null; above = above.parentElement) if (others.has(above)) return true;
  return false;
}
