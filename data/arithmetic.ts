import type { ArithmeticStep } from './schema.ts';

const cents = (amount: number) => Math.round(amount * 100) / 100;

const combine = (operation: ArithmeticStep['operation'], values: readonly number[]): number => {
  const [first = Number.NaN, ...rest] = values;
  switch (operation) {
    case 'sum':
      return rest.reduce((total, value) => total + value, first);
    case 'product':
      return rest.reduce((total, value) => total * value, first);
    case 'difference':
      return rest.reduce((total, value) => total - value, first);
    case 'quotient':
      return rest.reduce((total, value) => total / value, first);
  }
};

/**
 * Works out every step of a derived figure again from its values.
 *
 * @returns one result a step, in the step's unit, to the cent; NaN where a step refers to one that does not stand before it.
 */
export function recompute(steps: readonly ArithmeticStep[]): number[] {
  const exact: number[] = [];
  for (const step of steps) {
    const values = step.values.map((value) => ('step' in value ? (exact[value.step] ?? Number.NaN) : value.value));
    exact.push(combine(step.operation, values));
  }
  return exact.map(cents);
}
