import { HighlightPainter } from '../../page/highlights.ts';
import type { Finding, Mark } from '../../page/marks.ts';
import { PageReader } from '../../page/page-reader.ts';
import { giveWay, SLICE_MS } from '../../page/slices.ts';
import type { NodeSpec, PageCase, Step } from './page-case.ts';

/*
 * Runs in a page: reads it with the extension's own reader and painter, but finds `claim 12` instead of claims, so that thousands of cases need no
 * extension, no message and no reload.
 */

// By this clock half a slice is over each time somebody looks, so that reading gives way after every step and changes come between any two.
let clock = 0;
performance.now = () => (clock += SLICE_MS / 2 + 1);

interface Outcome {
  /** The page's markup, and that of the same page and changes with nobody reading along. */
  readonly markup: string;
  readonly unread: string;
  /** What is painted after the changes, and what a fresh reading of the page as it then is paints. */
  readonly painted: readonly string[];
  readonly fresh: readonly string[];
}

function find(text: string): Finding[] {
  return Array.from(text.matchAll(/claim \d+/g), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A reading of the document: settles when all is read, and tells what is painted. */
function startReading(signal: AbortSignal) {
  const painter = new HighlightPainter([{ label: 'found', css: 'text-decoration: underline' }]);
  const reader = new PageReader<Finding>({
    read: (block) => find(block.text),
    onMarks: (marks) => marks.forEach((mark) => painter.paint(mark, 'found')),
    onForgotten: (marks) => marks.forEach((mark) => painter.unpaint(mark)),
    onRead: () => undefined,
    onRoute: () => undefined,
    onTitle: () => false,
    isSame: () => true,
    shadowOf: (element) => element.shadowRoot,
    isOurs: () => false,
    signal,
  });
  const started = reader.start().catch(() => undefined);
  signal.addEventListener('abort', () => painter.clear());
  const settle = async (): Promise<void> => {
    await started;
    // A change is reported in a microtask, and read in tasks of their own; two frames let what waits for one have its turn.
    for (let turns = 0; turns < 2 || !reader.receipt.settled; turns++) await new Promise<void>((turn) => (turns < 2 ? setTimeout(turn) : requestAnimationFrame(() => turn())));
  };
  return { settle, painted: () => Array.from(painter.marks(), placeOf).toSorted() };
}

/** A mark as its words and their place: the text before it in the document. */
function placeOf({ range }: Mark): string {
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const own = document.createRange();
  own.setStart(range.startContainer, range.startOffset);
  own.setEnd(range.endContainer, range.endOffset);
  return `${before.toString().length}: ${own.toString()}`;
}

function make(spec: NodeSpec, document: Document): Node {
  if (typeof spec === 'string') return document.createTextNode(spec);
  const element = document.createElement(spec.tag);
  setAttribute(element, spec.attribute);
  element.append(...spec.children.map((child) => make(child, document)));
  return element;
}

function setAttribute(element: Element, attribute: string): void {
  const [name = '', value = ''] = attribute.split('=');
  if (name === '') for (const old of element.getAttributeNames()) element.removeAttribute(old);
  else element.setAttribute(name, value);
}

/** A step in a body; the same in any document, so that one with a reader and one without can be compared. */
function take(step: Step, body: HTMLElement): void {
  if (step.kind === 'rest' || step.kind === 'turns') return;
  const nodes: Node[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
  const at = (place: number): Node => nodes[place % nodes.length] ?? body;
  const node = at(step.at);
  const parent = node === body || node instanceof Element ? (node as Element) : (node.parentNode as Element);
  switch (step.kind) {
    case 'write': {
      if (node.nodeType === Node.TEXT_NODE) (node as Text).data = step.text;
      return;
    }
    case 'append-text':
      parent.append(step.text);
      return;
    case 'insert':
      parent.insertBefore(make(step.node, body.ownerDocument), node === body || node === parent ? parent.firstChild : node);
      return;
    case 'move': {
      const to = at(step.to);
      if (node !== body && to !== body && !node.contains(to)) to.parentNode?.insertBefore(node, to);
      return;
    }
    case 'attribute':
      if (node !== body && node.nodeType === Node.ELEMENT_NODE) setAttribute(node as Element, step.attribute);
      return;
    case 'remove':
      if (node !== body) (node as ChildNode).remove();
      return;
    case 'split':
      if (node.nodeType === Node.TEXT_NODE && (node as Text).length > 1) (node as Text).splitText(1);
      return;
    case 'empty':
      parent.replaceChildren();
      return;
    case 'normalize':
      parent.normalize();
  }
}

/** Plays a case in this document, read along, and in another that nobody reads. */
async function play({ nodes, steps }: PageCase): Promise<Outcome> {
  const other = document.implementation.createHTMLDocument('');
  document.body.replaceChildren(...nodes.map((node) => make(node, document)));
  other.body.replaceChildren(...nodes.map((node) => make(node, other)));
  const along = new AbortController();
  const reading = startReading(along.signal);
  for (const step of steps) {
    if (step.kind === 'rest') await reading.settle();
    if (step.kind === 'turns') for (let turn = 0; turn < step.turns; turn++) await giveWay();
    take(step, document.body);
    take(step, other.body);
  }
  await reading.settle();
  const painted = reading.painted();
  along.abort();
  const anew = new AbortController();
  const fresh = startReading(anew.signal);
  await fresh.settle();
  const outcome = { markup: document.body.innerHTML, unread: other.body.innerHTML, painted, fresh: fresh.painted() };
  anew.abort();
  return outcome;
}

Reflect.set(globalThis, 'playCase', play);
