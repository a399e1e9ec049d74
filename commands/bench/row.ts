/** One row of the table: what was measured, beside its budget. */
export interface Row {
  readonly name: string;
  readonly browser: string;
  readonly median: number;
  /** The lowest and the highest of the runs. */
  readonly spread: readonly [low: number, high: number];
  readonly runs: number;
  readonly unit: string;
  /** What the median must keep to; null where the row only explains another. */
  readonly budget: Budget | null;
}

/** A bound that a measure must keep to. */
export interface Budget {
  readonly bound: number;
  readonly kind: 'at most' | 'at least';
}

/** What a row is called, counted in and held to. */
export type RowHead = Pick<Row, 'name' | 'browser' | 'unit' | 'budget'>;

/** A budget that is kept by measures up to `bound`. */
export function atMost(bound: number): Budget {
  return { bound, kind: 'at most' };
}

/** A budget that is kept by measures from `bound` on. */
export function atLeast(bound: number): Budget {
  return { bound, kind: 'at least' };
}

/** A row of the median and the spread of several runs; runs that could not be measured (NaN, infinite) are left out. */
export function row(head: RowHead, measured: readonly number[]): Row {
  const sorted = measured.filter(Number.isFinite).toSorted((a, b) => a - b);
  return { ...head, median: percentile(sorted, 0.5), spread: [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN], runs: sorted.length };
}

/** The value below which a share of sorted values lies; NaN where there are none. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Whether a row breaks its budget; one that has a budget and could not be measured does. */
export function isOver({ median, budget }: Row): boolean {
  if (budget === null) return false;
  return !(budget.kind === 'at most' ? median <= budget.bound : median >= budget.bound);
}
