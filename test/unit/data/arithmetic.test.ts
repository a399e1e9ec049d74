import { describe, expect, test } from 'vitest';
import { recompute } from '../../../data/arithmetic.ts';
import { facts } from '../../../data/record.ts';
import type { ArithmeticStep } from '../../../data/schema.ts';

const step = (operation: ArithmeticStep['operation'], ...values: ArithmeticStep['values']): ArithmeticStep => ({
  label: 'Step',
  operation,
  values,
  result: 0,
  unit: 'USD',
});
const of = (value: number) => ({ label: 'Value', value, unit: 'USD' as const });

test('sums, differences, products and quotients run from left to right', () => {
  expect(
    recompute([
      step('sum', of(1), of(2), of(3)),
      step('difference', of(9), of(4), of(3)),
      step('product', of(2), of(3), of(4)),
      step('quotient', of(12), of(3), of(2)),
    ]),
  ).toEqual([6, 2, 24, 2]);
});

test('results are given to the cent, and later steps use the exact result', () => {
  expect(recompute([step('quotient', of(1), of(3)), step('product', { step: 0 }, of(3))])).toEqual([0.33, 1]);
});

test('a step that refers ahead has no result', () => {
  expect(recompute([step('sum', { step: 1 }, of(1)), step('sum', of(1), of(1))])).toEqual([Number.NaN, 2]);
});

describe('every derived figure follows from its arithmetic to the cent', () => {
  const derived = facts.filter(({ arithmetic }) => arithmetic !== undefined);

  test('there are derived figures', () => {
    expect(derived.length).toBeGreaterThan(25);
  });

  test.each(derived.map((fact) => [fact.id, fact.arithmetic ?? []] as const))('%s', (_id, steps) => {
    expect(recompute(steps)).toEqual(steps.map(({ result }) => result));
  });
});
