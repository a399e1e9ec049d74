import { expect, test } from 'vitest';
import { rateOf, slideOf, withRate } from '../../../components/arithmetic-rate.ts';
import { recompute } from '../../../data/arithmetic.ts';
import { factById, facts } from '../../../data/record.ts';

const steps = factById.get('deepseek-v3-cost-final-run')?.arithmetic ?? [];

test('The price of an hour is found where a cost is worked out by it', () => {
  expect(rateOf(steps)).toBe(2);
});

test('There is no price to change where the arithmetic ends in something else or has none', () => {
  expect(rateOf(factById.get('deepseek-v3-gpu-hours')?.arithmetic ?? [])).toBeNull();
  expect(rateOf(factById.get('sky-t1-cost')?.arithmetic ?? [])).toBeNull();
  expect(rateOf([])).toBeNull();
});

test('Another price changes the result in proportion, and nothing else', () => {
  expect(recompute(withRate(steps, 4))).toEqual([2_788_000, 11_152_000]);
  expect(withRate(steps, 2)).toEqual(steps);
});

test('Every price of the record is a step of its slider', () => {
  const rates = facts.flatMap(({ arithmetic }) => (arithmetic === undefined ? [] : (rateOf(arithmetic) ?? [])));
  expect(rates.length).toBeGreaterThan(10);
  for (const rate of rates) {
    const { least, most, step } = slideOf(rate);
    expect(rate).toBeGreaterThanOrEqual(least);
    expect(rate).toBeLessThanOrEqual(most);
    expect(Math.abs(Math.round((rate - least) / step) * step + least - rate), String(rate)).toBeLessThan(1e-9);
  }
});
