import type { Hedge } from '../data/hedges.ts';
import type { SaidAt } from './terms.ts';

/** How strongly a sentence says what it says: the weakest commitment among its hedging words, else `stated`. */
export function hedgeOf(terms: readonly SaidAt[]): Hedge {
  if (terms.length === 0) return 'stated';
  const said = new Set(terms.map((term) => term.value));
  if (said.has('opinion')) return 'opinion';
  if (said.has('estimated')) return 'estimated';
  if (said.has('attributed')) return 'attributed';
  return 'stated';
}
