import type { Block, Piece } from './block.ts';
import { isPaintedByEditor } from './painted-text.ts';

/** Whether a block's text is shown at all, be it below the fold, and not as that of an editor. */
export function isRendered(block: Block): boolean {
  const element = block.pieces[0]?.node.parentElement;
  return element != null && element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !hidesItsText(element) && !isPaintedByEditor(element);
}

/**
 * Whether an element is shown without what is in it, as `hidden="until-found"` is. `checkVisibility()` asks that of the elements around it alone,
 * and one that makes no box of its own hides nothing so (CSS Containment 2, 4).
 */
function hidesItsText(element: Element): boolean {
  const { contentVisibility, display } = getComputedStyle(element);
  return contentVisibility === 'hidden' && display !== 'inline' && display !== 'contents';
}

/**
 * Cuts a block where styles make a box of an element that HTML calls inline (`<span style="display: block">`), and leaves
 * out what they hide. Asked only of blocks that hold a claim: reading every style would cost more than reading the page.
 * @returns the block itself where there is nothing to cut
 */
export function cutByStyle(block: Block): readonly Block[] {
  const boxes = new Map<Element, Element | null>();
  const runs: { box: Element; pieces: Piece[]; text: string }[] = [];
  for (const [index, piece] of block.pieces.entries()) {
    const box = boxOf(piece.node.parentElement, block.container, boxes);
    const end = block.pieces[index + 1]?.start ?? block.text.length;
    let run = runs.at(-1);
    if (box === null) {
      // Readers read on over what is hidden; a line break behind it is there all the same.
      if (run !== undefined) run.text += block.text.slice(piece.start + piece.node.length, end);
      continue;
    }
    if (run?.box !== box) runs.push((run = { box, pieces: [], text: '' }));
    const start = Math.max(0, piece.start);
    run.pieces.push({ node: piece.node, start: run.text.length + piece.start - start });
    run.text += block.text.slice(start, end);
  }
  if (runs.length === 1 && runs[0]?.pieces.length === block.pieces.length) return [block];
  return runs.map(({ box, pieces, text }) => ({ text, pieces, container: box }));
}

/** The innermost element around a text node that is a box of its own, `container` at the outermost; null where it is hidden. */
function boxOf(element: Element | null, container: Element, known: Map<Element, Element | null>): Element | null {
  if (element === null || element === container) return container;
  const seen = known.get(element);
  if (seen !== undefined) return seen;
  const style = getComputedStyle(element);
  const { display, visibility } = style;
  let box: Element | null;
  if (display === 'none' || visibility === 'hidden') box = null;
  else if (display.startsWith('inline') || display === 'contents' || display.startsWith('ruby') || isDropCap(element, style)) box = boxOf(element.parentElement, container, known);
  else box = boxOf(element.parentElement, container, known) === null ? null : element;
  known.set(element, box);
  return box;
}

/** A letter, with the quotation mark or bracket that it may have before or behind it. */
const ONE_LETTER = /^\p{P}?\p{L}\p{M}*\p{P}?$/u;

/** Whether an element is the first letter of a word, set large beside the lines that go on with it. */
function isDropCap(element: Element, { float }: CSSStyleDeclaration): boolean {
  return float !== 'none' && ONE_LETTER.test(element.textContent.trim());
}
