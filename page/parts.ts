import { type Block, indexAt } from './block.ts';
import { isPlainText } from './elements.ts';

/** How much text is read without a chance for the page to have its turn (UTF-16 code units). */
const LONGEST = 6000;

/** Whether a block is read at one go. */
export function isWhole(block: Block): boolean {
  return block.text.length <= LONGEST && !isPlainText();
}

/**
 * Cuts what is too long to be read at one go, between sentences, and a plain-text document between its paragraphs.
 * @returns the block itself where there is nothing to cut
 */
export function* partsOf(block: Block): Generator<Block, void> {
  let start = 0;
  while (start < block.text.length) {
    const end = endOfPart(block.text, start);
    if (start === 0 && end === block.text.length) yield block;
    else yield partOf(block, start, end);
    start = end;
  }
}

/** The part of a block between two offsets of its text; its first piece may begin before it. */
export function partOf(block: Block, start: number, end: number): Block {
  const first = indexAt(block, start);
  const pieces = [];
  for (let index = first; index < block.pieces.length; index++) {
    const piece = block.pieces[index];
    if (piece === undefined || (piece.start >= end && index > first)) break;
    pieces.push({ node: piece.node, start: piece.start - start });
  }
  return { text: block.text.slice(start, end), pieces, container: block.container };
}

function endOfPart(text: string, start: number): number {
  const longest = start + LONGEST;
  if (isPlainText()) {
    // Line ends are spaces by now, and two of them are an empty line.
    const gap = /\S {2,}/.exec(text.slice(start, longest));
    if (gap !== null) return start + gap.index + gap[0].length;
  }
  if (text.length <= longest) return text.length;
  const cut = Math.max(text.lastIndexOf('. ', longest), text.lastIndexOf('。', longest));
  return cut > start ? cut + 1 : longest;
}
