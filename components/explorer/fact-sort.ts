import { figureOf } from '../../data/figure-of.ts';
import type { Fact } from '../../data/schema.ts';
import { UNITS } from '../../data/units.ts';

/** The orders a list of facts can have. */
export const SORTS = ['relevance', 'date', 'subject', 'figure'] as const;

/** One order: as found, newest first, subject from A to Z, largest figure first. */
export type Sort = (typeof SORTS)[number];

/** What the orders go by beyond the facts themselves. */
export interface SortContext {
  /** Ids in the order in which they were found, null where nothing was searched for. */
  readonly found: readonly string[] | null;
  /** The name of a subject by its id. */
  readonly nameOf: (subjectId: string) => string;
  /** The date of a fact that counts (YYYY, YYYY-MM or YYYY-MM-DD). */
  readonly dateOf: (fact: Fact) => string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Facts in an order. Ties keep their order in the record. Figures are ordered within their unit, unit by unit, since
 * dollars and hours do not compare; facts without a figure come last.
 */
export function sortFacts(facts: readonly Fact[], sort: Sort, context: SortContext): Fact[] {
  const { found, nameOf, dateOf, language } = context;
  switch (sort) {
    case 'relevance':
      return found === null ? sortFacts(facts, 'date', context) : byRank(facts, found);
    case 'date':
      return facts.toSorted((left, right) => {
        const [one, other] = [dateOf(left), dateOf(right)];
        return one === other ? 0 : one < other ? 1 : -1;
      });
    case 'subject': {
      const { compare } = new Intl.Collator(language, { numeric: true });
      return facts.toSorted((left, right) => compare(nameOf(left.subject), nameOf(right.subject)));
    }
    case 'figure':
      return facts.toSorted((left, right) => {
        const [one, other] = [sizeOf(left), sizeOf(right)];
        return one.unit - other.unit || other.size - one.size;
      });
  }
}

function byRank(facts: readonly Fact[], found: readonly string[]): Fact[] {
  const ranks = new Map(found.map((id, rank) => [id, rank]));
  const rankOf = (fact: Fact): number => ranks.get(fact.id) ?? found.length;
  return facts.toSorted((left, right) => rankOf(left) - rankOf(right));
}

function sizeOf(fact: Fact): { readonly unit: number; readonly size: number } {
  const figure = figureOf(fact);
  return figure === null ? { unit: UNITS.length, size: 0 } : { unit: UNITS.indexOf(figure.unit), size: figure.central ?? figure.high };
}
