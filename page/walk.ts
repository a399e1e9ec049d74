import { type Block, BlockBuilder } from './block.ts';
import { isNoteMark, roleNamed } from './elements.ts';
import { nextOf } from './named-controls.ts';

/** What a walk meets, in document order. */
export type Met =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'shadow'; readonly root: ShadowRoot }
  /** An element that may yet get a shadow root: a custom element that is not defined so far, or one in which there is nothing. */
  | { readonly kind: 'host-to-be'; readonly element: Element }
  /** A footnote's mark, which is not read. */
  | { readonly kind: 'note'; readonly element: Element }
  /** A place where the walk may be interrupted. */
  | { readonly kind: 'step' }
  /** The walk ends before its end: the page took away the nodes it stood on while it was interrupted. */
  | { readonly kind: 'lost' };

/** Finds the shadow root of an element, open or closed; null where it has none. */
export type ShadowFinder = (element: Element) => ShadowRoot | null;

/** How many nodes a walk visits before it offers to be interrupted. */
const NODES_A_STEP = 256;

const STEP: Met = { kind: 'step' };
const LOST: Met = { kind: 'lost' };

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
  // What was gone down through. A page may move any of it while the walk is interrupted, and what stands beside it then was not to be walked.
  const path: Node[] = [];
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
      const above = path.pop();
      if (above === undefined || parent.parentNode !== above) {
        yield LOST;
        return;
      }
      node = parent.nextSibling;
      parent = above;
    }
    if (++visited % NODES_A_STEP === 0) {
      yield STEP;
      if (node.parentNode !== parent) {
        yield LOST;
        return;
      }
    }

    // Node types tell what a node is faster than `instanceof`, and across the realms of frames.
    const type = node.nodeType;
    if (type === TEXT) {
      builder.addText(node as Text);
      node = node.nextSibling;
      continue;
    }
    if (type !== ELEMENT) {
      node = nextOf(node);
      continue;
    }
    const element: Element = node as Element;
    const name = element.localName;
    const role = roleNamed(element, name);
    if (role === 'skip') {
      if (!SILENT.has(name) && element.firstChild !== null) builder.addCharacter(UNREAD);
      node = nextOf(element);
      continue;
    }
    if (role === 'break') {
      builder.addCharacter(' ');
      node = element.nextSibling;
      continue;
    }
    let first = element.firstChild;
    const shadow = shadowAt(element, first, name, shadowOf);
    if (shadow !== null) yield { kind: 'shadow', root: shadow };
    else if (mayBecomeHost(element, first, name)) yield { kind: 'host-to-be', element };
    if (role !== 'inline') {
      const block = builder.finish(containers.at(-1) ?? container);
      if (block !== null) {
        yield { kind: 'block', block };
        first = element.firstChild;
      }
    } else if (name === 'sup') {
      if (isNoteMark(element)) {
        yield { kind: 'note', element };
        first = null;
      } else builder.addCharacter('^');
    }
    if (element.parentNode !== parent) {
      yield LOST;
      return;
    }
    if (first === null) {
      node = element.nextSibling;
      continue;
    }
    if (role !== 'inline') containers.push(element);
    path.push(parent);
    parent = element;
    node = first;
  }
}

const TEXT = 3;
const ELEMENT = 1;

/** The elements of HTML that may have a shadow root; besides them only custom elements may (DOM, valid shadow host name). */
const HOSTS: ReadonlySet<string> = new Set(['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main', 'nav', 'p', 'section', 'span']);

/**
 * The shadow root of an element that may have one. A closed one is looked for only in custom elements and in elements
 * that show nothing of their own: asking the extension's interface for every element would cost more than the walk itself.
 */
function shadowAt(element: Element, first: Node | null, name: string, shadowOf: ShadowFinder): ShadowRoot | null {
  if (!HOSTS.has(name) && !name.includes('-')) return null;
  return first === null || name.includes('-') || isBlank(first) ? shadowOf(element) : element.shadowRoot;
}

function mayBecomeHost(element: Element, first: Node | null, name: string): boolean {
  return name.includes('-') ? element.matches(':not(:defined)') : first === null && HOSTS.has(name);
}

/** What an element is that is read anew, if a host or one to be: a walk tells that of what is in it alone. */
export function asHost(element: Element, shadowOf: ShadowFinder): Extract<Met, { kind: 'shadow' | 'host-to-be' }> | null {
  const { firstChild, localName } = element;
  const root = shadowAt(element, firstChild, localName, shadowOf);
  if (root !== null) return { kind: 'shadow', root };
  return mayBecomeHost(element, firstChild, localName) ? { kind: 'host-to-be', element } : null;
}

/** Whether an element's first child is all there is in it, and is white space. */
function isBlank(first: Node): boolean {
  return first.nodeType === TEXT && first.nextSibling === null && !/\S/.test((first as Text).data);
}

/** Skipped elements that show no text of their own, so that a sentence goes on over them. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'rp', 'rt', 'title', 'meta', 'link', 'desc', 'metadata', 'defs']);
