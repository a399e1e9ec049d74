import { TOPICS, type Topic } from '../data/topics.ts';
import { countBelow } from './count-below.ts';
import { itemBefore } from './spans.ts';

/** What precedence is judged by: a claim's topic, whether it has a figure, and its place. */
export interface Overlapping {
  readonly topic: Topic;
  readonly hasFigure: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Of claims that overlap only one can be underlined: the one with a figure before the one without, then the more telling
 * topic (a bare mention last), then the longer.
 * @returns those to underline, none overlapping another, in the order of the text
 */
export function withoutOverlaps<Claim extends Overlapping>(claims: readonly Claim[]): Claim[] {
  const chosen: Claim[] = [];
  for (const claim of claims.toSorted(byWeight)) {
    const at = countBelow(chosen, (other) => other.start, claim.end);
    const before = itemBefore(chosen, at);
    if (before === undefined || before.end <= claim.start) chosen.splice(at, 0, claim);
  }
  return chosen;
}

function byWeight(a: Overlapping, b: Overlapping): number {
  const figures = Number(b.hasFigure) - Number(a.hasFigure);
  const topics = TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic);
  return (a.topic === 'about' ? 1 : 0) - (b.topic === 'about' ? 1 : 0) || figures || topics || b.end - b.start - (a.end - a.start);
}
