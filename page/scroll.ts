import { linesOf } from './hit-test.ts';
import type { Mark } from './marks.ts';

/** Brings a mark to the middle of the screen where it is not wholly on it; the focus stays where it is. */
export function scrollToMark(mark: Mark): void {
  const lines = linesOf(mark);
  if (lines.length > 0 && lines.every((line) => line.top >= 0 && line.bottom <= innerHeight)) return;
  // At once: a card that opens beside a claim which is still gliding would be left behind.
  mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
