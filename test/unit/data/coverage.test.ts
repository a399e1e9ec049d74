import { expect, test } from 'vitest';
import { coverageOf, coverageText } from '../../../data/coverage.ts';
import { smallRecord } from './record-text.ts';

test('a cost of a company is no cost of a model', () => {
  const { facts, sources, subjects } = smallRecord();
  const ofCompany = facts.map((fact) => Object.assign(fact, { subject: 'acme' }));
  expect(coverageOf(ofCompany, subjects, sources).modelsWithCost).toBe(0);
});

test('coverage counts facts by topic, certainty, basis and year, models with a cost, and sources', () => {
  const { facts, sources, subjects } = smallRecord();
  expect(coverageOf(facts, subjects, sources)).toEqual({
    facts: 2,
    modelsWithCost: 1,
    sources: 1,
    byTopic: new Map([['training-cost', 2]]),
    byCertainty: new Map([
      ['reported', 1],
      ['estimated', 1],
    ]),
    byBasis: new Map([
      ['developer-reported', 1],
      ['derived', 1],
    ]),
    byYear: new Map([['2025', 2]]),
  });
});

test('the text names every count', () => {
  const { facts, sources, subjects } = smallRecord();
  const text = coverageText(coverageOf(facts, subjects, sources));
  expect(text).toContain('2 facts, 1 models with a training cost, 1 sources');
  expect(text).toMatch(/by topic\n {2}training-cost {5}2/u);
});
