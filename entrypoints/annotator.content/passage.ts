/** How much of a block is kept with a claim: all of a paragraph, a window of anything longer (UTF-16 code units). */
const LONGEST = 600;

/** A stretch of a block's text around a claim, and where it begins in the block. */
export interface Passage {
  readonly text: string;
  /** UTF-16 offset. */
  readonly from: number;
}

/** The words around a claim: the same for the same words on every visit, so that they can be known again. */
export function passageAround(block: string, start: number, end: number): Passage {
  if (block.length <= LONGEST) return { text: block, from: 0 };
  const spare = Math.max(0, LONGEST - (end - start));
  const from = Math.max(0, Math.min(start - Math.floor(spare / 2), block.length - LONGEST));
  return { text: block.slice(from, from + LONGEST), from };
}
