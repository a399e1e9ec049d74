import type { RecordFigure } from '../data/schema.ts';
import { SAME } from '../data/same-figure.ts';
import type { Figure } from './claim.ts';

/** How closely a page's figure may meet the record's, the closest first: exactly, after rounding, inside an estimate's range. */
export const CLOSENESSES = ['agrees', 'rounds', 'in-range'] as const;

/** How closely a page's figure meets the record's, or null where it does not. */
export type Closeness = (typeof CLOSENESSES)[number] | null;

/** Rounding up or to nearest may change a figure by this share at most: "6 million" for 5.576 is 7.6 %. */
const MOST_ROUNDED = 0.1;

/** Cutting digits off, or saying "about", may change it by this share at most: "5.5 million" for 5.576 is 1.4 %. */
const MOST_CUT = 0.05;

/** "Under $6 million" says what 5.5 million is; "under $100 million" would say nothing of it. */
const LOOSEST_BOUND = 2;

/**
 * Compares a page's figure with one of the record. Units are not converted: figures of other units never meet.
 * @param page - as the page words it
 * @param record - a point (low equal to high), a bound, or an estimate's range
 */
export function compareFigures(page: Figure, record: RecordFigure): Closeness {
  if (page.unit !== record.unit && !(page.unit === '%' && record.unit === 'percentile')) return null;
  // "10 to 20 million" is not the 5 to 12 million of an estimate, though 12 lies in it; "17 to 18%" gives the end of 18 to 18.9%.
  if (page.low !== page.high && page.qualifier !== 'vague' && record.low < record.high && record.central === undefined) {
    const sharesEnd = [page.low, page.high].some((end) => share(end, record.low) <= SAME || share(end, record.high) <= SAME);
    return isInRange(page, record) ? 'in-range' : sharesEnd ? 'rounds' : null;
  }
  // Both ends of a range that a source gives ("$1.3 to 1.6 billion") are figures of its own.
  const points = record.central === undefined ? [record.low, record.high] : [record.central];
  const closeness = points.map((point) => comparePoint(page, point, record.bound));
  const closest = CLOSENESSES.find((close) => closeness.includes(close));
  return closest ?? (record.low < record.high && isInRange(page, record) ? 'in-range' : null);
}

function comparePoint(page: Figure, point: number, bound: RecordFigure['bound']): Closeness {
  const { low, high, qualifier } = page;
  if (qualifier === 'vague') return point >= low && point < high ? 'agrees' : null;
  if (low !== high) return holds(page, point);
  if (share(low, point) <= SAME) return 'agrees';
  if (isFiner(page, point) && share(low, point) <= FINER_SHARE) return 'rounds';
  if (qualifier === 'under' && point < low && low <= point * LOOSEST_BOUND) return share(low, point) <= MOST_ROUNDED ? 'agrees' : 'rounds';
  if (qualifier === 'over' && point > low && point <= low * LOOSEST_BOUND) return share(low, point) <= MOST_ROUNDED ? 'agrees' : 'rounds';
  // A source that says "more than 100 million" bears out every somewhat larger figure only as an estimate would.
  if (bound === 'over' && low > point) return null;
  return isRounded(page, point) ? 'rounds' : null;
}

/** From how many digits on a page's figure is to the dollar where the record's is round, and up to what share it is the same: "$78,352,034" for $78 million. */
const FINE_DIGITS = 5;
const FINER_SHARE = 0.005;

/** Whether a page gives a figure to more digits than anybody rounds to, and the record gives it to fewer. */
function isFiner({ low, step }: Figure, point: number): boolean {
  return low / step >= 10 ** (FINE_DIGITS - 1) && point % (step * 10) === 0;
}

/** "5 to 7 million" gives 5.6 million roundly; "$5,000 to $50,000" does not give $43,000, but holds it. */
function holds({ low, high, step }: Figure, point: number): Closeness {
  if (Math.abs(low - point) <= step / 2 && Math.abs(low - point) <= point * MOST_CUT) return 'rounds';
  if (point < low * (1 - SAME) || point > high * (1 + SAME) || high > low * LOOSEST_RANGE) return null;
  return high <= low * TIGHT_RANGE ? 'rounds' : 'in-range';
}

/** Up to this ratio of its ends a range gives the figure in it. */
const TIGHT_RANGE = 3;

/** A wider range than this holds so much that it says nothing of a figure in it. */
const LOOSEST_RANGE = 20;

function isRounded({ low, step, qualifier }: Figure, point: number): boolean {
  const difference = Math.abs(low - point);
  if (difference <= step / 2 && difference <= point * MOST_ROUNDED) return true;
  const isCut = low <= point && point < low + step;
  return (isCut || qualifier === 'about') && difference <= point * MOST_CUT;
}

function isInRange({ low, high, qualifier }: Figure, range: RecordFigure): boolean {
  if (qualifier === 'vague') return high > range.low && low < range.high && low >= range.low / 10;
  return low >= range.low * (1 - SAME) && high <= range.high * (1 + SAME);
}

function share(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : Math.abs(a - b) / Math.abs(b);
}
