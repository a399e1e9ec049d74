import { figureOf } from '../data/figure-of.ts';
import type { Fact } from '../data/schema.ts';
import type { Verdict } from '../data/verdicts.ts';
import type { Figure } from './claim.ts';
import { type Closeness, CLOSENESSES, compareFigures } from './compare.ts';

/** What the record answers to a claim, before anything is said of how the claim words it. */
export interface Answer {
  readonly verdict: Verdict;
  /** The closest first; none where the record does not cover the claim. */
  readonly facts: readonly Fact[];
}

/** The answer to a claim that the record does not cover. */
export const NOT_COVERED: Answer = { verdict: 'not-covered', facts: [] };

/** An answer, or that the record does not cover the claim where there is no fact to give. */
export function answer(verdict: Verdict, facts: readonly Fact[]): Answer {
  return facts.length === 0 ? NOT_COVERED : { verdict, facts };
}

/** A fact whose figure a page's figure meets, and how closely. */
export interface Match {
  readonly fact: Fact;
  readonly closeness: NonNullable<Closeness>;
}

/** The facts whose figures a page's figure meets, the closest first. */
export function matches(figure: Figure, facts: readonly Fact[]): Match[] {
  return facts
    .flatMap((fact) => {
      const own = figureOf(fact);
      const closeness = own === null ? null : compareFigures(figure, own);
      return closeness === null ? [] : [{ fact, closeness }];
    })
    .toSorted((a, b) => CLOSENESSES.indexOf(a.closeness) - CLOSENESSES.indexOf(b.closeness));
}

/** The facts that no other has superseded. */
export function current(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => fact.supersededBy === undefined);
}

/** Facts of an aspect first, the rest behind them in their order. */
export function byAspect(facts: readonly Fact[], aspect: string | null): Fact[] {
  return facts.toSorted((a, b) => Number(b.aspect === aspect) - Number(a.aspect === aspect));
}

/** Some facts first, then the others in their order, each once. */
export function ahead(first: readonly Fact[], facts: readonly Fact[]): Fact[] {
  return [...new Set([...first, ...facts])];
}

/** Whether a figure is one that its source states as such, so that others may quote it: no estimate, nothing derived. */
export function isStated(fact: Fact): boolean {
  return fact.certainty !== 'estimated' && fact.basis !== 'derived';
}
