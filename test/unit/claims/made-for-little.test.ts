import { expect, it } from 'vitest';
import { MADE_FOR_LITTLE } from '../../../claims/conditions.ts';
import { figureOf } from '../../../data/figure-of.ts';
import { facts } from '../../../data/record.ts';

/** Less than any price of using a model that counts as a cost beside its name, in USD. */
const LITTLE = 1e5;

it('The models that count as made for little are those with such a cost that a source states, DeepSeek’s own left out', () => {
  const stated = facts.filter(({ topic, certainty, subject }) => topic === 'training-cost' && certainty !== 'estimated' && !subject.startsWith('deepseek'));
  const cheap = stated.filter((fact) => {
    const figure = figureOf(fact);
    return figure !== null && figure.unit === 'USD' && figure.high < LITTLE;
  });
  expect([...MADE_FOR_LITTLE].toSorted()).toEqual([...new Set(cheap.map(({ subject }) => subject))].toSorted());
});
