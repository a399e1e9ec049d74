import { type ScaleLogarithmic, type ScaleTime, scaleLog, scaleUtc } from 'd3-scale';

/** A tick: its value, its place in CSS px and its text. */
export interface Tick<Value> {
  readonly value: Value;
  readonly at: number;
  readonly text: string;
}

/** The height of a line of tick text with the space it needs around it (CSS px). */
const LINE = 26;

/** The space between two tick texts side by side (CSS px). */
const GAP = 6;

/** How much wider than its points an axis of costs is at either end, as a factor. */
const COST_MARGIN = 1.5;

/** How much longer than its points an axis of time is at either end, as a part of their span, and at least in ms. */
const TIME_MARGIN = { part: 0.03, least: 120 * 24 * 60 * 60 * 1000 };

/** A logarithmic scale from amounts of money to CSS px, a little wider than the amounts; 1 to 10 where there are none. */
export function costScale(amounts: readonly number[], [bottom, top]: readonly [number, number]): ScaleLogarithmic<number, number> {
  const [low, high] = amounts.length === 0 ? [1, 10] : [Math.min(...amounts), Math.max(...amounts)];
  return scaleLog([low / COST_MARGIN, high * COST_MARGIN], [bottom, top]);
}

/** A scale from moments (ms since 1970) to CSS px, a little longer than the moments. */
export function timeScale(moments: readonly number[], [left, right]: readonly [number, number]): ScaleTime<number, number> {
  const [first, last] = moments.length === 0 ? [Date.UTC(2020), Date.UTC(2026)] : [Math.min(...moments), Math.max(...moments)];
  const margin = Math.max(TIME_MARGIN.least, (last - first) * TIME_MARGIN.part);
  return scaleUtc([first - margin, last + margin], [left, right]);
}

/**
 * The ticks of an axis of costs, each at least a line from the next: powers of ten, every second or third of them where
 * there is little room, 2 and 5 between them where there is much.
 */
export function costTicks(scale: ScaleLogarithmic<number, number>, text: (amount: number) => string): Tick<number>[] {
  const [bottom = 0, top = 0] = scale.range();
  const fits = (values: readonly number[]): boolean => isApart(values.map(scale), LINE);
  const withMantissas = (count: number, mantissas: readonly number[]): number[] =>
    scale.ticks(count).filter((value) => mantissas.includes(mantissaOf(value)));
  let room = Math.max(1, Math.floor(Math.abs(bottom - top) / LINE));
  while (room > 1 && !fits(withMantissas(room, [1]))) room--;
  const chosen = [[1], [1, 2, 5], [1, 2, 3, 4, 5, 6, 7, 8, 9]]
    .map((mantissas) => withMantissas(room, mantissas))
    .filter(fits)
    // Powers of ten alone where there are enough of them.
    .reduce((kept, next) => (kept.length < 3 ? next : kept), []);
  return chosen.map((value) => ({ value, at: scale(value), text: text(value) }));
}

/** The ticks of an axis of time whose texts stand side by side without touching; `width` is that of a text (CSS px). */
export function timeTicks(scale: ScaleTime<number, number>, language: string, width: (text: string) => number): Tick<Date>[] {
  for (let count = 12; count > 1; count--) {
    const values = scale.ticks(count);
    const format = tickFormat(values, language);
    const ticks = values.map((value) => ({ value, at: scale(value), text: format.format(value) }));
    const widest = Math.max(0, ...ticks.map((tick) => width(tick.text)));
    if (isApart(ticks.map(({ at }) => at), widest + GAP)) return ticks;
  }
  return [];
}

/** Years where every tick begins one, else months. */
function tickFormat(values: readonly Date[], language: string): Intl.DateTimeFormat {
  const years = values.every((value) => value.getUTCMonth() === 0 && value.getUTCDate() === 1);
  return new Intl.DateTimeFormat(language, { year: 'numeric', ...(years ? {} : { month: 'short' }), timeZone: 'UTC' });
}

function mantissaOf(value: number): number {
  return Math.round(value / 10 ** Math.floor(Math.log10(value) + 1e-9));
}

function isApart(places: readonly number[], least: number): boolean {
  return places.every((place, index) => index === 0 || Math.abs(place - (places[index - 1] ?? 0)) >= least);
}
