import { figureOf } from '../data/figure-of.ts';
import type { Fact } from '../data/schema.ts';
import type { CardContent } from './card-content.ts';
import type { PageFigure } from './figure-text.ts';

/** How far an end of a page's range may lie from the record's figure for it, as a part of it: as far as rounding goes. */
const NEAR = 0.1;

/** Whether the two ends of a range on a page are figures of two facts, the first ones, and not one figure rounded: "$30 million to $190 million, depending on how one counts". */
export function areBothEnds({ pageFigure, facts }: Pick<CardContent, 'pageFigure' | 'facts'>): boolean {
  const [low, high] = facts;
  if (pageFigure === null || pageFigure.low === pageFigure.high || low === undefined || high === undefined) return false;
  return isNear(pageFigure.low, low, pageFigure) && isNear(pageFigure.high, high, pageFigure) && !isNear(pageFigure.high, low, pageFigure);
}

function isNear(end: number, fact: Fact, { unit }: PageFigure): boolean {
  const figure = figureOf(fact);
  const point = figure?.central ?? figure?.low;
  return figure?.unit === unit && point !== undefined && Math.abs(end - point) <= NEAR * point;
}
