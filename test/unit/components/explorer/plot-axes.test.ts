import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { costScale, costTicks, timeScale, timeTicks } from '../../../../components/explorer/plot-axes.ts';
import { textWidth } from '../../../../components/explorer/plot-layout.ts';

const plain = (amount: number): string => String(amount);
const costs = (amounts: readonly number[], height: number): number[] => costTicks(costScale(amounts, [height, 0]), plain).map(({ value }) => value);
const times = (from: string, to: string, width: number): string[] =>
  timeTicks(timeScale([Date.parse(from), Date.parse(to)], [0, width]), 'en', textWidth).map(({ text }) => text);

test('Costs over many powers of ten are ticked at each of them', () => {
  expect(costs([20, 2e9], 400)).toEqual([100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]);
});

test('Where there is little room, powers of ten are left out', () => {
  expect(costs([20, 2e9], 130)).toEqual([100, 1e4, 1e6, 1e8]);
});

test('Powers of ten that stand a hair too close are thinned out, not dropped', () => {
  expect(costs([1, 21_883_923], 200)).toEqual([1, 100, 1e4, 1e6]);
});

test('Costs close to each other are ticked between the powers of ten', () => {
  expect(costs([4e6, 6e6], 300).length).toBeGreaterThanOrEqual(3);
  expect(costs([2e6, 5e7], 300)).toEqual([2e6, 5e6, 1e7, 2e7, 5e7]);
});

test('An axis is a little longer than its costs, and there is one without any', () => {
  const scale = costScale([10, 1000], [100, 0]);
  expect(scale(10)).toBeLessThan(100);
  expect(scale(1000)).toBeGreaterThan(0);
  expect(costScale([], [100, 0]).domain().every(Number.isFinite)).toBe(true);
});

test('Ticks of cost are at least a line apart, whatever the costs', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1e11 }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 200, max: 460 }), (amounts, height) => {
      const places = costTicks(costScale(amounts, [height, 0]), plain).map(({ at }) => at);
      expect(places.slice(1).every((place, index) => Math.abs(place - (places[index] ?? 0)) >= 26)).toBe(true);
    }),
  );
});

test('Ten years on a wide plot are ticked year by year, on a narrow one every other year', () => {
  expect(times('2016-01-01', '2026-01-01', 800)).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026']);
  expect(times('2016-01-01', '2026-01-01', 250)).toEqual(['2016', '2018', '2020', '2022', '2024', '2026']);
});

test('Months are named where years do not suffice', () => {
  expect(times('2025-01-20', '2025-01-20', 500)).toContain('Jan 2025');
});

test('Texts of the time axis never touch, whatever the span', () => {
  const day = fc.integer({ min: Date.UTC(2012), max: Date.UTC(2030) });
  fc.assert(
    fc.property(day, day, fc.integer({ min: 180, max: 900 }), fc.constantFrom('en', 'de', 'ja', 'ar'), (one, other, width, language) => {
      const ticks = timeTicks(timeScale([one, other], [0, width]), language, textWidth);
      const touching = ticks.slice(1).filter(({ at, text }, index) => {
        const before = ticks[index];
        return before !== undefined && at - textWidth(text) / 2 < before.at + textWidth(before.text) / 2;
      });
      expect(touching).toEqual([]);
    }),
  );
});
