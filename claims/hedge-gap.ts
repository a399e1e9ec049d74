import type { Certainty } from '../data/certainty.ts';
import type { Hedge } from '../data/hedges.ts';

/** How firmly a page says something beside how firm the record is about it. */
export const HEDGE_GAPS = ['firmer', 'even', 'softer'] as const;

/** How firmly a page says something beside how firm the record is about it. */
export type HedgeGap = (typeof HEDGE_GAPS)[number];

/** How firm a wording is, and how firm a label: 3 as a plain fact, 2 as somebody's word, 1 as a reckoning, 0 as a view or not at all. */
const FIRMNESS_OF_HEDGE: Readonly<Record<Hedge, number>> = { stated: 3, attributed: 2, estimated: 1, opinion: 0 };
const FIRMNESS_OF_LABEL: Readonly<Record<Certainty, number>> = { established: 3, reported: 2, estimated: 1, contested: 1, unknown: 0, opinion: 0 };

/**
 * Whether a page says a thing more firmly than the record can, as firmly, or more softly: "cost $78 million" of an
 * estimate is firmer, "reportedly" of an established figure is softer.
 */
export function hedgeGap(hedge: Hedge, certainty: Certainty): HedgeGap {
  const difference = FIRMNESS_OF_HEDGE[hedge] - FIRMNESS_OF_LABEL[certainty];
  return difference > 0 ? 'firmer' : difference < 0 ? 'softer' : 'even';
}
