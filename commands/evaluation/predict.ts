import { createAssessor } from '../../claims/assess.ts';
import { BlockReader } from '../../claims/block-reader.ts';
import { createDetector } from '../../claims/detector.ts';
import { lexicon } from '../../data/lexicon.ts';
import { facts, subjects } from '../../data/record.ts';
import type { Prediction } from './score.ts';
import { blocksOfText } from './text-blocks.ts';

const detector = createDetector(lexicon);
const assess = createAssessor({ facts, subjects });

/** What the extension would find in a text that stood on a page of its own, offsets in the text. */
export function predict(text: string): Prediction[] {
  const reader = new BlockReader(detector, text);
  return blocksOfText(text).flatMap(({ block, offset }) =>
    reader.read(block).map((claim) => {
      const start = claim.start + offset;
      const end = claim.end + offset;
      const figure = claim.figure === null ? null : { ...claim.figure, start: claim.figure.start + offset, end: claim.figure.end + offset };
      return { ...claim, ...assess(claim), start, end, figure, quote: text.slice(start, end) };
    }),
  );
}
