import { SCOPES, type Scope } from '../data/scopes.ts';
import type { SaidAt } from './terms.ts';

/** How near a scope's words must stand to the claim, in tokens. */
export const SCOPE_REACH = 14;

/** The order in which scopes win where a sentence names several: what is said most exactly first. */
const PRIORITY: readonly Scope[] = ['final-run', 'stage', 'all-runs', 'hardware-purchase', 'programme', 'research'];

/**
 * What a sentence says its figure counts, from the scope words within it or near it; null where it does not say.
 * @param terms - terms of class `scope` in the sentence
 * @param first - index of the claim's first token
 * @param last - index of its last token
 */
export function scopeOf(terms: readonly SaidAt[], first: number, last: number): Scope | null {
  const near = terms.filter((term) => term.last >= first - SCOPE_REACH && term.first <= last + SCOPE_REACH).map((term) => term.value);
  return PRIORITY.find((scope) => near.includes(scope)) ?? SCOPES.find((scope) => near.includes(scope)) ?? null;
}
