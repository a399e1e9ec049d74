import { type Block, BlockBuilder } from './block.ts';
import { roleOf } from './elements.ts';

/** What a walk meets, in document order. */
export type Met =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'shadow'; readonly root: ShadowRoot }
  /** A place where the walk may be interrupted. */
  | { readonly kind: 'step' };

/** Finds the shadow root of an element, open or closed; null where it has none. */
export type ShadowFinder = (element: Element) => ShadowRoot | null;

/** How many nodes a walk visits before it offers to be interrupted. */
const NODES_A_STEP = 256;

const STEP: Met = { kind: 'step' };

/** Stands in a block's text for an element that is not read; a sentence never goes on beyond it. */
export const UNREAD = '\ufffc';

/** Siblings to walk, with all that is in them. */
export interface Stretch {
  /** Their parent. */
  readonly root: ParentNode & Node;
  /** The block element that text directly in the parent belongs to. */
  readonly container: Element;
  readonly from: Node | null;
  /** The sibling to stop before; null to go on to the last. */
  readonly until: Node | null;
}

/** All the children of an element, a shadow root or a document. */
export function childrenOf(root: Element | ShadowRoot): Stretch {
  return { root, container: root instanceof ShadowRoot ? root.host : root, from: root.firstChild, until: null };
}

/** Walks siblings and yields the blocks of text and the shadow roots in them, in document order. */
export function* walkBlocks({ root, container, from, until }: Stretch, shadowOf: ShadowFinder): Generator<Met, void> {
  const builder = new BlockBuilder();
  const containers: Element[] = [container];
  let visited = 0;
  let parent: Node = root;
  let node: Node | null = from;

  for (;;) {
    while (node === null || (node === until && parent === root)) {
      // The end of an element's children: a block's text ends here, an inline element's goes on.
      if (parent === root) {
        const rest = builder.finish(container);
        if (rest !== null) yield { kind: 'block', block: rest };
        return;
      }
      const top = containers.at(-1);
      if (parent === top) {
        const block = builder.finish(top);
        if (block !== null) yield { kind: 'block', block };
        containers.pop();
      }
      node = parent.nextSibling;
      // A page may move nodes while a walk is interrupted; a walk that lost its way ends.
      const above: Node | null = parent.parentNode;
      if (above === null) return;
      parent = above;
    }
    if (++visited % NODES_A_STEP === 0) yield STEP;

    if (node.nodeType === Node.TEXT_NODE) {
      // Node types tell what a node is faster than `instanceof`, and across the realms of frames.
      builder.addText(node as Text);
      node = node.nextSibling;
      continue;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) {
      node = node.nextSibling;
      continue;
    }
    const element: Element = node as Element;
    const role = roleOf(element);
    if (role === 'skip') {
      if (element.firstChild !== null && !SILENT.has(element.localName)) builder.addCharacter(UNREAD);
      node = element.nextSibling;
      continue;
    }
    if (role === 'break') {
      builder.addCharacter(' ');
      node = element.nextSibling;
      continue;
    }
    const shadow = mayHost(element) ? shadowOf(element) : element.shadowRoot;
    if (shadow !== null) yield { kind: 'shadow', root: shadow };
    if (role === 'inline') {
      if (element.localName === 'sup' && isNoteMark(element)) {
        node = element.nextSibling;
        continue;
      }
      if (element.localName === 'sup') builder.addCharacter('^');
      if (element.firstChild === null) {
        node = element.nextSibling;
        continue;
      }
    } else {
      const block = builder.finish(containers.at(-1) ?? container);
      if (block !== null) yield { kind: 'block', block };
      if (element.firstChild === null) {
        node = element.nextSibling;
        continue;
      }
      containers.push(element);
    }
    parent = element;
    node = element.firstChild;
  }
}

/** Skipped elements that show no text of their own, so that a sentence goes on over them. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'rp', 'rt', 'title', 'meta', 'link', 'desc', 'metadata', 'defs']);

/**
 * Whether an element is worth asking for a closed shadow root: custom elements, and elements without children. Asking
 * every element would cost more than the walk itself.
 */
function mayHost(element: Element): boolean {
  return element.firstElementChild === null || element.localName.includes('-');
}

/** Whether a superscript is a footnote's mark, which is no part of the sentence: "[1]", "2", "a, b", "†". */
function isNoteMark(element: Element): boolean {
  const text = element.textContent.trim();
  if (element.querySelector('a') !== null) return true;
  if (!/^[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶#]{1,3}|note \d+)(?:[,–-]\s*(?:\d{1,3}|[a-z]))*[\])]?$/i.test(text)) return false;
  // "10" with a raised 25 is a number; a mark stands behind words and punctuation.
  const before = element.previousSibling?.textContent?.slice(-1) ?? '';
  return !/\d/.test(before) || /[[(*†‡§¶]/.test(text);
}
