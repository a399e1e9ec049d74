import type { Point } from './geometry.ts';
import type { HighlightPainter } from './highlights.ts';
import type { Mark } from './marks.ts';
import { ofDocument } from './page-document.ts';
import { elementsInSight } from './sight.ts';

/** The innermost mark that is seen at a point of the viewport, or null; for a pointer that moves. */
export function markAt(painter: HighlightPainter, point: Point): Mark | null {
  if (painter.size === 0) return null;
  return seenAt(painter, point, hitByRegistry(painter, point) ?? hitByCaret(painter, point));
}

/** The same for a press, which is worth a second look: Chromium's registry tells of none on a screen of another density, as its developer tools emulate phones. */
export function markPressed(painter: HighlightPainter, point: Point): Mark | null {
  return markAt(painter, point) ?? seenAt(painter, point, hitByCaret(painter, point));
}

function seenAt(painter: HighlightPainter, point: Point, hits: readonly Mark[]): Mark | null {
  const seen = elementsInSight(point);
  const marks = hits.length > 0 ? hits.filter((mark) => seen.some((element) => isOf(mark, element))) : marksBeneath(painter, seen, point);
  return marks.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

/** Whether an element holds a mark's text, or a part of it, shadow roots included. */
function isOf({ block: { container } }: Mark, element: Element): boolean {
  if (container.contains(element)) return true;
  for (let inner: Element = container; ; ) {
    if (element.contains(inner)) return true;
    const root = inner.getRootNode();
    if (!(root instanceof ShadowRoot)) return false;
    inner = root.host;
  }
}

/** The marks that are seen through what lies over them: Chromium's registry tells of none where a link without a look of its own is stretched over a card. */
function marksBeneath(painter: HighlightPainter, [, ...beneath]: readonly Element[], point: Point): Mark[] {
  return [...painter.marks()].filter((mark) => beneath.includes(mark.block.container) && isOnLine(mark, point));
}

function lengthOf(mark: Mark): number {
  return mark.finding.end - mark.finding.start;
}

/** Chrome 140, Firefox 150: the registry tells which ranges are painted at a point. */
function hitByRegistry(painter: HighlightPainter, { x, y }: Point): Mark[] | undefined {
  const results = CSS.highlights.highlightsFromPoint?.(x, y, { shadowRoots: painter.shadowRoots() });
  return results?.flatMap((result) => result.ranges.flatMap((range) => painter.markOf(range) ?? []));
}

/** Older browsers: the caret's place at the point, and the marks whose text it stands in and whose lines the point is on. */
function hitByCaret(painter: HighlightPainter, point: Point): Mark[] {
  const caret = ofDocument('caretPositionFromPoint')(point.x, point.y, { shadowRoots: painter.shadowRoots() });
  if (caret === null) return [];
  return [...painter.marks()].filter((mark) => isInRange(mark, caret.offsetNode) && isOnLine(mark, point));
}

function isInRange({ block }: Mark, node: Node): boolean {
  return block.pieces.some((piece) => piece.node === node);
}

function isOnLine(mark: Mark, { x, y }: Point): boolean {
  return linesOf(mark).some((line) => x >= line.left && x <= line.right && y >= line.top && y <= line.bottom);
}

/** The boxes of a mark's lines in the viewport (CSS px). A static range has none of its own. */
export function linesOf(mark: Mark): DOMRect[] {
  const { range } = mark;
  const live = ofDocument('createRange')();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The text has shrunk since it was read and will be read again.
    return [];
  }
  return Array.from(live.getClientRects()).filter((box) => box.width > 0 && box.height > 0);
}
