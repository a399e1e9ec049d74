import { roleOf } from './elements.ts';

/** What of a page must be read again after it changed. */
export interface Change {
  /** Elements added with all that is in them. */
  readonly subtrees: ReadonlySet<Element>;
  /** Nodes whose own line of text changed: the text they stand in is read again, and no more. */
  readonly lines: ReadonlySet<Node>;
  /** Nodes taken away, with all that is in them; some may be back elsewhere. */
  readonly removed: ReadonlySet<Node>;
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
  #removed = new Set<Node>();

  /** Takes records in. `isOurs` tells the nodes that are not the page's. */
  add(records: readonly MutationRecord[], isOurs: (node: Node) => boolean): void {
    for (const record of records) {
      if (isOurs(record.target)) continue;
      if (record.type === 'characterData') this.#lines.add(record.target);
      else if (record.type === 'attributes') this.addElement(record.target);
      else this.#addChildren(record, isOurs);
      const sup = record.target instanceof Element ? record.target.closest('sup') : null;
      if (sup !== null) this.#lines.add(sup);
    }
  }

  #addChildren(record: MutationRecord, isOurs: (node: Node) => boolean): void {
    let inLine = false;
    let changed = false;
    for (const node of record.addedNodes) {
      if (isOurs(node)) continue;
      if (node instanceof Element && !isInline(node)) {
        this.#subtrees.add(node);
        changed = true;
      } else if (node instanceof Element || node instanceof Text) {
        this.#lines.add(node);
        inLine = true;
      }
    }
    for (const node of record.removedNodes) {
      if (isOurs(node)) continue;
      // What was added in its place stands in the same line.
      changed ||= !inLine;
      if (node instanceof Element || node instanceof Text) this.#removed.add(node);
    }
    const { target, previousSibling, nextSibling } = record;
    if (changed) this.#addBeside(previousSibling, nextSibling, target);
    // A line goes on over an element that is not read only where there is nothing in it.
    if (previousSibling === null && nextSibling === null && target instanceof Element && roleOf(target) === 'skip') this.#lines.add(target);
  }

  /** A block between the halves of a line parts them, and a node gone joins them: what stands beside is read anew. */
  #addBeside(previous: Node | null, next: Node | null, parent: Node | null): void {
    let found = false;
    for (const node of [previous, next]) {
      if (node === null || !isOfLine(node)) continue;
      this.#lines.add(node);
      found = true;
    }
    if (!found && parent instanceof Element && isInline(parent)) this.#lines.add(parent);
  }

  /** Has all of a shadow root read that was found only now. */
  addRoot(root: ShadowRoot): void {
    for (const child of root.children) this.#subtrees.add(child);
    if (root.firstChild !== null) this.#lines.add(root.firstChild);
  }

  /** Has an element read again that is not what it was, in its own line or around it. */
  addElement(node: Node): void {
    if (!(node instanceof Element)) return;
    const role = roleOf(node);
    // A line goes on without the element that is kept from reading now, and is parted by a block that is read again.
    if (role === 'inline' || role === 'skip') this.#lines.add(node);
    else this.#addBeside(node.previousSibling, node.nextSibling, node.parentNode);
    if (role !== 'inline') this.#subtrees.add(node);
  }

  get isEmpty(): boolean {
    return this.#subtrees.size === 0 && this.#lines.size === 0 && this.#removed.size === 0;
  }

  /** Hands out what was gathered and begins anew. Subtrees inside other subtrees are left out. */
  take(): Change {
    const subtrees = new Set<Element>();
    for (const element of this.#subtrees) if (element.isConnected && !isInside(element, this.#subtrees)) subtrees.add(element);
    const change = { subtrees, lines: this.#lines, removed: this.#removed };
    this.#subtrees = new Set();
    this.#lines = new Set();
    this.#removed = new Set();
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

/** Whether a node stands in a line of text, be it one that is not read, rather than between two. */
function isOfLine(node: Node): boolean {
  return !(node instanceof Element) || ['inline', 'break', 'skip'].includes(roleOf(node));
}
