/** A rectangle in CSS px, as `DOMRect` has it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point in CSS px of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a point lies in a box, its edges included. */
export function contains(box: Box, point: Point): boolean {
  return point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
}

/**
 * Whether a point lies on the way from a line of a mark to the card: between the facing edges of the two boxes, in the
 * trapezium that joins them. A pointer on its way to the card has not left.
 */
export function isOnTheWay(from: Box, to: Box, point: Point): boolean {
  const [near, far] = to.top >= from.bottom ? [from, to] : [to, from];
  const [top, bottom] = [near.bottom, far.top];
  if (bottom < top || point.y < top || point.y > bottom) return false;
  const share = bottom === top ? 0 : (point.y - top) / (bottom - top);
  const left = near.left + (far.left - near.left) * share;
  const right = near.right + (far.right - near.right) * share;
  return point.x >= left && point.x <= right;
}
