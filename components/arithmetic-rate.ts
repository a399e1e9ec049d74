import type { ArithmeticStep } from '../data/schema.ts';

const RATE = 'USD/GPU-hour';

/** The prices a reader can try (US dollars for an hour of one chip): from a bargain to the dearest on the market. */
const PRICES = { least: 0.5, most: 10 };

/** A slider's ends and steps. */
export interface Slide {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/**
 * The price of an hour that the arithmetic multiplies by (US dollars), null where there is none, where there is more
 * than one, or where the last step does not come to money.
 */
export function rateOf(steps: readonly ArithmeticStep[]): number | null {
  const rates = steps.flatMap(({ operation, values }) =>
    operation === 'product' ? values.flatMap((value) => ('value' in value && value.unit === RATE ? [value.value] : [])) : [],
  );
  return steps.at(-1)?.unit === 'USD' && rates.length === 1 ? (rates[0] ?? null) : null;
}

/** The arithmetic with another price of an hour. */
export function withRate(steps: readonly ArithmeticStep[], rate: number): ArithmeticStep[] {
  return steps.map((step) => ({ ...step, values: step.values.map((value) => ('value' in value && value.unit === RATE ? { ...value, value: rate } : value)) }));
}

/** A slider on which the record's price is one of the steps. */
export function slideOf(recorded: number): Slide {
  const isCoarse = Number.isInteger(Math.round(recorded * 1000) / 50);
  return { least: Math.min(PRICES.least, recorded), most: Math.max(PRICES.most, recorded), step: isCoarse ? 0.05 : 0.01 };
}
