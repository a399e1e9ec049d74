import type { Basis } from '../../data/bases.ts';
import type { Certainty } from '../../data/certainty.ts';
import { figureOf } from '../../data/figure-of.ts';
import type { Fact, RecordFigure, Subject } from '../../data/schema.ts';
import type { Scope } from '../../data/scopes.ts';

/** One training cost in dollars, as a plot and a table show it. A fact is one point; points are never put together. */
export interface CostPoint {
  /** The fact's id. */
  readonly id: string;
  /** The subject's name. */
  readonly subject: string;
  /** The subject's release where it has one, else the fact's as-of date; as exact as the record has it. */
  readonly date: string;
  readonly dated: 'release' | 'as-of';
  /** In US dollars, of the year its source gives. */
  readonly figure: RecordFigure;
  readonly basis: Basis;
  readonly certainty: Certainty;
  readonly scope: Scope | null;
}

/** Whether a fact is a training cost in dollars with a basis, and so can be plotted. */
export function isPlottable(fact: Fact): boolean {
  return fact.topic === 'training-cost' && fact.basis !== undefined && figureOf(fact)?.unit === 'USD';
}

/** The points of those facts that can be plotted, by the facts' ids and in their order. */
export function costPointsOf(facts: readonly Fact[], subjectById: ReadonlyMap<string, Subject>): ReadonlyMap<string, CostPoint> {
  const points = facts.flatMap((fact): CostPoint[] => {
    const figure = figureOf(fact);
    if (!isPlottable(fact) || figure === null || fact.basis === undefined) return [];
    const subject = subjectById.get(fact.subject);
    const point: CostPoint = {
      id: fact.id,
      subject: subject?.name ?? fact.subject,
      date: subject?.released ?? fact.asOf,
      dated: subject?.released === undefined ? 'as-of' : 'release',
      figure,
      basis: fact.basis,
      certainty: fact.certainty,
      scope: fact.scope ?? null,
    };
    return [point];
  });
  return new Map(points.map((point) => [point.id, point]));
}

/**
 * The amounts at which a point has its mark (US dollars): the value an estimate names, or the figure itself. A range
 * without a value of its own has a mark at both ends, since its middle would be a number nobody gave.
 */
export function amountsOf({ low, high, central }: RecordFigure): readonly number[] {
  if (central !== undefined) return [central];
  return low === high ? [low] : [low, high];
}

/** The moment at which a date of the record stands on a time axis (ms since 1970): the middle of the year, month or day it names. */
export function momentOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year, 6, 2);
  return day === undefined ? Date.UTC(year, month - 1, 16) : Date.UTC(year, month - 1, day, 12);
}

/** Points in the order in which a reader walks through them: by date, then cost, then id. */
export function inWalkingOrder(points: readonly CostPoint[]): CostPoint[] {
  return points.toSorted(
    (left, right) =>
      momentOf(left.date) - momentOf(right.date) ||
      (left.figure.central ?? left.figure.low) - (right.figure.central ?? right.figure.low) ||
      (left.id < right.id ? -1 : 1),
  );
}
