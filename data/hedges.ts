/** How strongly the page says it: flatly, as someone's word, as an estimate, as a judgement. */
export const HEDGES = ['stated', 'attributed', 'estimated', 'opinion'] as const;

/** One hedge. */
export type Hedge = (typeof HEDGES)[number];
