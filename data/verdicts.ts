/**
 * How a claim's figure stands to the record, as DESIGN.md section 4 names it. A verdict speaks about the figure, never
 * about the author.
 */
export const VERDICTS = [
  'agrees',
  'rounds',
  'outside-range',
  'other-subject',
  'other-scope',
  'outdated',
  'undisclosed',
  'not-covered',
  'no-figure',
] as const;

/** One verdict. */
export type Verdict = (typeof VERDICTS)[number];
