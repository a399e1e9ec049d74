import { figureOf } from '../data/figure-of.ts';
import type { Unit } from '../data/units.ts';
import type { CardContent } from './card-content.ts';
import { factToCompare } from './record-figure.ts';

/** Units that count chips or their hours, so that a figure is one of some chip. */
const OF_CHIPS: ReadonlySet<Unit> = new Set(['chips', 'GPU-hours', 'GPU-days']);

/** How far a figure may lie from the record's and still be no other, as a part of it: 2.8 million for 2.788 is 0.4 %. */
const EQUAL = 0.005;

/**
 * Whether a claim is outside the record by the chip it names alone: it gives no figure of chips, or the record's own.
 * Never for a verdict other than `outside-range`.
 */
export function isOtherChip({ verdict, topic, pageFigure, facts }: Pick<CardContent, 'verdict' | 'topic' | 'pageFigure' | 'facts'>): boolean {
  if (verdict !== 'outside-range') return false;
  if (pageFigure === null) return topic === 'chips';
  const fact = factToCompare(pageFigure, facts);
  const figure = fact === null ? null : figureOf(fact);
  if (figure === null || figure.unit !== pageFigure.unit || !OF_CHIPS.has(pageFigure.unit)) return false;
  return pageFigure.low >= figure.low * (1 - EQUAL) && pageFigure.high <= figure.high * (1 + EQUAL);
}
