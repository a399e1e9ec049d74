import type { Fact } from '../data/schema.ts';

/** In what two costs set beside each other can differ, so that they do not compare like with like. */
export const DIFFERENCES = ['scope', 'basis'] as const;

/** In what two costs differ; see {@link DIFFERENCES}. */
export type Difference = (typeof DIFFERENCES)[number];

/**
 * In what the recorded figures behind two costs differ: what they count (a final run, the purchase of hardware) and what
 * they rest on (the developer's report, an estimate). Empty where both are alike or the record does not say.
 */
export function differencesOf(a: Fact, b: Fact): Difference[] {
  return DIFFERENCES.filter((part) => a[part] !== undefined && b[part] !== undefined && a[part] !== b[part]);
}
