import type { Basis } from '../data/bases.ts';
import type { Certainty } from '../data/certainty.ts';
import { figureOf } from '../data/figure-of.ts';
import type { Fact, RecordFigure } from '../data/schema.ts';
import type { CardContent } from './card-content.ts';
import type { PageFigure } from './figure-text.ts';
import { factToCompare } from './record-figure.ts';

/** One cost on the strip; places are parts of its length in per cent. */
export interface StripRow {
  /** Whose cost it is: what the page says, the record's answer, or another cost to see them beside. */
  readonly kind: 'page' | 'record' | 'other';
  /** The subject's name; empty for the page's figure, which has a word of its own. */
  readonly name: string;
  readonly figure: PageFigure | RecordFigure;
  /** How the figure came about; null for the page's, of which nobody knows. */
  readonly basis: Basis | null;
  readonly certainty: Certainty | null;
  /** Where its mark stands: once, or at both ends of a range without a value of its own. */
  readonly marks: readonly number[];
  /** Whether the figure is only a bound, so that the cost lies to the right or to the left of its mark. */
  readonly bound: 'over' | 'under' | null;
  /** From where to where its range goes; null where it is one number. */
  readonly range: readonly [from: number, to: number] | null;
}

/** A power of ten on the strip's axis. */
export interface StripTick {
  /** US dollars. */
  readonly value: number;
  /** Its place, in per cent of the strip's length. */
  readonly at: number;
}

/** A small logarithmic plot of costs. */
export interface CostStripPlot {
  readonly rows: readonly StripRow[];
  readonly ticks: readonly StripTick[];
}

/** Room at either end of the strip (per cent of its length), so that no mark is cut. */
const MARGIN = 4;

/** The least length of the axis, in powers of ten: nearby costs must look near. */
const LEAST_SPAN = 2;

/** How many ticks have room for their text. */
const MOST_TICKS = 4;

/**
 * The costs that a card shows on one axis: the page's figure, the fact it is held against, the cost beside it and some
 * that readers know. Null where neither page nor record gives a training cost in dollars.
 */
export function costStrip(content: CardContent): CostStripPlot | null {
  const { pageFigure, facts, beside, familiar, names, topic } = content;
  if (topic !== 'training-cost') return null;
  const fact = factToCompare(pageFigure, facts);
  const own = fact === null ? [] : drawn('record', fact, names);
  const page: Drawn[] = pageFigure?.unit === 'USD' && pageFigure.high > 0 ? [{ kind: 'page', name: '', figure: pageFigure, basis: null, certainty: null }] : [];
  if (own.length === 0 && page.length === 0) return null;
  const others = [...(beside === null ? [] : [beside]), ...familiar].filter((other) => other.subject !== fact?.subject);
  const rows = [...page, ...own, ...others.flatMap((other) => drawn('other', other, names))];
  return placed(rows);
}

type Drawn = Omit<StripRow, 'marks' | 'range' | 'bound'>;

function drawn(kind: 'record' | 'other', fact: Fact, names: CardContent['names']): Drawn[] {
  const figure = figureOf(fact);
  if (figure === null || figure.unit !== 'USD' || figure.low <= 0) return [];
  return [{ kind, name: names[fact.subject] ?? fact.subject, figure, basis: fact.basis ?? null, certainty: fact.certainty }];
}

function placed(rows: readonly Drawn[]): CostStripPlot {
  const ends = rows.flatMap(({ figure: { low, high } }) => [Math.log10(Math.max(low, 1)), Math.log10(high)]);
  const missing = Math.max(0, LEAST_SPAN - (Math.max(...ends) - Math.min(...ends))) / 2;
  const [from, to] = [Math.min(...ends) - missing, Math.max(...ends) + missing];
  const place = (amount: number): number => {
    const part = (Math.log10(Math.max(amount, 1)) - from) / (to - from);
    return Math.round((MARGIN + part * (100 - 2 * MARGIN)) * 100) / 100;
  };
  return {
    rows: rows.map((row) => {
      const { low, high } = row.figure;
      const central = 'central' in row.figure ? row.figure.central : undefined;
      const amounts = central === undefined ? [...new Set([low, high])] : [central];
      return { ...row, marks: amounts.map(place), bound: boundOf(row.figure), range: low === high ? null : [place(low), place(high)] };
    }),
    ticks: ticksBetween(from, to).map((value) => ({ value, at: place(value) })),
  };
}

function boundOf(figure: StripRow['figure']): StripRow['bound'] {
  const said = 'qualifier' in figure ? figure.qualifier : figure.bound;
  return said === 'over' || said === 'under' ? said : null;
}

function ticksBetween(from: number, to: number): number[] {
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  const every = Math.ceil((last - first + 1) / MOST_TICKS);
  return Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, index) => 10 ** (first + index * every));
}
