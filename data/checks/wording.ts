import { HIGHEST_READING_LEVEL, readingLevel } from '../reading-level.ts';
import type { Fact } from '../schema.ts';
import type { ParsedRecord } from './parsed-record.ts';
import { problemsOf } from './parsed-record.ts';
import type { Problem } from './problem.ts';

/** The most words that may give the reason for a label. */
export const LONGEST_BECAUSE = 15;

// Likelihood words beside a certainty label would grade doubt twice (ICD 203); a verdict on the page is not the record's.
const KEPT_OUT = /\b(?:likely|unlikely|probably|possibly|perhaps|wrong|incorrect|false|falsely|mistaken)\b/iu;

const faultsOf = (fact: Fact): string[] => {
  const level = readingLevel(fact.statement);
  const word = KEPT_OUT.exec(fact.statement)?.[0];
  const words = fact.because.split(/\s+/u).length;
  return [
    ...(/[.?]$/u.test(fact.statement) ? [] : ['statement: must end with a full stop']),
    ...(level > HIGHEST_READING_LEVEL ? [`statement: reading level ${level.toFixed(1)} is above ${HIGHEST_READING_LEVEL}`] : []),
    ...(word === undefined ? [] : [`statement: the word "${word}" is kept out of statements`]),
    ...(words > LONGEST_BECAUSE ? [`because: has ${words} words; ${LONGEST_BECAUSE} are the most`] : []),
  ];
};

/** Statements are plain and end as sentences, hold no likelihood words and no verdicts, and reasons are short. */
export function checkWording(record: ParsedRecord): Problem[] {
  return record.facts.flatMap((placed) => problemsOf(placed, faultsOf(placed.entry)));
}
