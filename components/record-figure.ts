import { figureOf } from '../data/figure-of.ts';
import type { Fact, RecordFigure } from '../data/schema.ts';
import type { PageFigure } from './figure-text.ts';

/** How far a page's figure may lie from a fact's and still be its figure, as a part of the fact's. */
const TOLERANCE = 0.1;

/** The fact whose figure the page gives, whatever it gives it for; the first fact where none fits, null where there is none. */
export function factOfFigure(page: PageFigure | null, facts: readonly Fact[]): Fact | null {
  return facts.find((fact) => page !== null && isNear(page, figureOf(fact))) ?? facts[0] ?? null;
}

/** The fact to hold the page's figure against: the first, or where that has no figure in the page's unit, the one that fits. */
export function factToCompare(page: PageFigure | null, facts: readonly Fact[]): Fact | null {
  const first = facts[0] ?? null;
  if (first === null || page === null || figureOf(first)?.unit === page.unit) return first;
  const fitting = factOfFigure(page, facts);
  return fitting !== null && figureOf(fitting)?.unit === page.unit ? fitting : first;
}

function isNear(page: PageFigure, figure: RecordFigure | null): boolean {
  if (figure === null || figure.unit !== page.unit) return false;
  return page.low <= figure.high * (1 + TOLERANCE) && page.high >= figure.low * (1 - TOLERANCE);
}
