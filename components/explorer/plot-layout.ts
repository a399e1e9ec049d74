import type { Basis } from '../../data/bases.ts';
import type { Certainty } from '../../data/certainty.ts';
import { type CostPoint, amountsOf, momentOf } from './cost-points.ts';
import { type Tick, costScale, costTicks, timeScale, timeTicks } from './plot-axes.ts';
import { sideBySide } from './side-by-side.ts';

/** A point as it stands in the plot; lengths in CSS px from the plot's upper left corner. */
export interface PlotMark {
  /** The fact's id. */
  readonly id: string;
  readonly basis: Basis;
  readonly certainty: Certainty;
  /** At its date, or beside it where several of one date would cover each other. */
  readonly x: number;
  /** Where its shape stands: once, or at both ends of a range without a value of its own. */
  readonly ys: readonly number[];
  /** The ends of its range, upper one first; null where it is one number. */
  readonly bar: { readonly top: number; readonly bottom: number } | null;
  /** Whether the figure is only a bound: more than, less than. */
  readonly bound: 'over' | 'under' | null;
}

/** Everything a plot of costs by date draws. */
export interface PlotLayout {
  readonly width: number;
  readonly height: number;
  /** The area of the marks. */
  readonly frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly costTicks: readonly Tick<number>[];
  readonly timeTicks: readonly Tick<Date>[];
  /** How large the shapes are: 1 where there is room. */
  readonly scale: number;
  /** In the order of the points. */
  readonly marks: readonly PlotMark[];
}

/** Space above the marks, for a label; below them, for the ticks of time; between ticks of cost and marks (CSS px). */
const SPACE = { top: 14, bottom: 30, ticks: 10 };

/** How high a plot is by its width, and between which bounds (CSS px). */
const HEIGHT = { part: 0.56, least: 300, most: 460 };

/** Below this width of the plot (CSS px) shapes are smaller. */
const NARROW = { below: 480, scale: 0.8 };

/** How far above and below its middle a shape reaches, and the arrow of a bound (CSS px). */
const REACH = { shape: 5, bound: 17 };

/** How much time the marks of one date may be spread over (ms): about as exact as the eye is on the axis of the whole record. */
const SPREAD = 60 * 24 * 60 * 60 * 1000;

/** The average width of a letter or digit in text of 12 px, and of one in East Asian scripts (CSS px). */
const LETTER = { narrow: 7.5, wide: 12.5 };

/** About how wide a text of 12 px is (CSS px): a little more than it is, so that nothing touches. */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > '\u2e80' ? LETTER.wide : LETTER.narrow), 0);
}

/**
 * Lays out a plot of costs (logarithmic) by date.
 * @param width - CSS px
 * @param language - BCP 47
 */
export function layoutPlot(points: readonly CostPoint[], width: number, language: string): PlotLayout {
  const height = Math.round(Math.min(HEIGHT.most, Math.max(HEIGHT.least, width * HEIGHT.part)));
  const [top, bottom] = [SPACE.top, height - SPACE.bottom];
  const cost = costScale(points.flatMap(({ figure: { low, high } }) => [low, high]), [bottom, top]);
  const format = costFormat(language);
  const ofCost = costTicks(cost, (amount) => format.format(amount));
  const left = Math.ceil(Math.max(0, ...ofCost.map(({ text }) => textWidth(text)))) + SPACE.ticks;
  // Half of the last tick's text may reach beyond the frame.
  const right = width - textWidth('2026') / 2;
  const time = timeScale(points.map(({ date }) => momentOf(date)), [left, right]);
  const marks = points.map(
    ({ id, basis, certainty, date, figure }): PlotMark => ({
      id,
      basis,
      certainty,
      x: time(momentOf(date)),
      ys: amountsOf(figure).map((amount) => round(cost(amount))),
      bar: figure.low === figure.high ? null : { top: round(cost(figure.high)), bottom: round(cost(figure.low)) },
      bound: figure.bound ?? null,
    }),
  );
  return {
    width,
    height,
    frame: { left, right, top, bottom },
    costTicks: ofCost,
    timeTicks: timeTicks(time, language, textWidth).filter(({ at, text }) => at + textWidth(text) / 2 <= width),
    scale: width < NARROW.below ? NARROW.scale : 1,
    marks: besideEachOther(marks, time(SPREAD) - time(0)),
  };
}

/** @param room - how wide the marks of one date may be together (CSS px) */
function besideEachOther(marks: readonly PlotMark[], room: number): PlotMark[] {
  const standing = marks.map(({ x, ys, bar, bound }) => ({
    x,
    top: Math.min(bar?.top ?? Infinity, ...ys.map((y) => y - (bound === 'over' ? REACH.bound : REACH.shape))),
    bottom: Math.max(bar?.bottom ?? -Infinity, ...ys.map((y) => y + (bound === 'under' ? REACH.bound : REACH.shape))),
  }));
  const xs = sideBySide(standing, room);
  return marks.map((mark, index) => ({ ...mark, x: round(xs[index] ?? mark.x) }));
}

/** The mark nearest to a place in the plot, null where none is within `reach` (CSS px). */
export function nearestMark(marks: readonly PlotMark[], at: { readonly x: number; readonly y: number }, reach: number): PlotMark | null {
  let nearest: PlotMark | null = null;
  let least = reach;
  for (const mark of marks) {
    const distance = Math.min(...mark.ys.map((y) => Math.hypot(mark.x - at.x, y - at.y)));
    if (distance > least) continue;
    nearest = mark;
    least = distance;
  }
  return nearest;
}

/** Money on an axis, as short as the language has it: `$1`, `$10K`, `$1M`. */
function costFormat(language: string): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumSignificantDigits: 1,
  });
}

/** Tenths of a px are fine enough, and keep the document small. */
function round(length: number): number {
  return Math.round(length * 10) / 10;
}
