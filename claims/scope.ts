import type { Scope } from '../data/scopes.ts';
import type { SaidAt } from './terms.ts';

/** How near a scope's words must stand to the claim, in tokens; an ideograph is about half a word. */
export const SCOPE_REACH = 14;
export const SCOPE_REACH_OF_IDEOGRAPHS = 28;

/** The order in which scopes win where a sentence names several: what is said most exactly first. */
const PRIORITY: readonly Scope[] = ['final-run', 'stage', 'all-runs', 'hardware-purchase', 'programme', 'research'];

/**
 * What a sentence says its figure counts, from the scope words within it or near it; null where it does not say.
 * @param terms - terms of class `scope` in the sentence
 * @param first - index of the claim's first token
 * @param last - index of its last token
 * @param reach - how near they must stand, in tokens
 */
export function scopeOf(terms: readonly SaidAt[], first: number, last: number, reach: number): Scope | null {
  const whole = terms.filter((term) => !terms.some((other) => isPartOf(term, other)));
  const within = whole.filter((term) => term.first >= first && term.last <= last);
  const telling = within.length > 0 ? within : whole.filter((term) => term.last >= first - reach && term.first <= last + reach);
  return PRIORITY.find((scope) => telling.some(({ value }) => value === scope)) ?? null;
}

/** "Hardware included": whether words are a part of longer ones, which say what they mean. */
function isPartOf(term: SaidAt, longer: SaidAt): boolean {
  return longer.first <= term.first && longer.last >= term.last && longer.last - longer.first > term.last - term.first;
}
