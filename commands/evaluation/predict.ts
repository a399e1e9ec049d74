import { createAssessor } from '../../claims/assess.ts';
import { BlockReader, moved } from '../../claims/block-reader.ts';
import { createDetector, type Detector } from '../../claims/detector.ts';
import { createLexicon } from '../../claims/pack-lexicon.ts';
import { lexicon } from '../../data/lexicon.ts';
import { facts, subjectById, subjects } from '../../data/record.ts';
import type { Prediction } from './score.ts';
import { blocksOfText } from './text-blocks.ts';

const detector = createDetector(createLexicon(lexicon));
const assess = createAssessor({ facts, subjects });

/**
 * What the extension would find in a text that stood on a page of its own, offsets in the text.
 * @param by - the detector that reads it: the extension's, unless a test tries another
 */
export function predict(text: string, by: Detector = detector): Prediction[] {
  const reader = new BlockReader(by, text);
  const claims = blocksOfText(text).flatMap(({ block, offset }) => reader.read(block).map((claim) => moved(claim, offset)));
  const assessments = assess(claims);
  return claims.flatMap((claim, index) => {
    const assessment = assessments[index];
    if (assessment === undefined) return [];
    // A claim that names nobody is about whom the record knows by its figure.
    const subject = claim.subject.name !== '' || assessment.about === null ? claim.subject : { id: assessment.about, name: subjectById.get(assessment.about)?.name ?? '' };
    return [{ ...claim, ...assessment, subject, quote: text.slice(claim.start, claim.end) }];
  });
}
