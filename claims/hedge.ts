import type { Hedge } from '../data/hedges.ts';
import type { SaidAt } from './terms.ts';

const WEAKEST_FIRST: readonly Hedge[] = ['opinion', 'estimated', 'attributed'];

/** How strongly a sentence says what it says: the weakest commitment among its hedging words, else `stated`. */
export function hedgeOf(terms: readonly SaidAt[]): Hedge {
  if (terms.length === 0) return 'stated';
  return WEAKEST_FIRST.find((hedge) => terms.some(({ value }) => value === hedge)) ?? 'stated';
}
