import { expect, test } from 'vitest';
import { type Sort, sortFacts } from '../../../../components/explorer/fact-sort.ts';
import type { Fact } from '../../../../data/schema.ts';
import { aRecordFact, anEstimate } from './small-record.ts';

const facts = [
  aRecordFact('b', { subject: 'Model 10', asOf: '2024-05-01', figure: { low: 3_000, high: 3_000, unit: 'GPU-hours' } }),
  anEstimate('c', { subject: 'model 9', asOf: '2025', figure: { low: 1, high: 900, central: 40, unit: 'USD' } }),
  aRecordFact('a', { subject: 'Älter', asOf: '2025-01-20', figure: { low: 100, high: 100, unit: 'USD' } }),
  aRecordFact('d', { subject: 'Zuletzt', asOf: '2024-05-01' }),
];

const sorted = (sort: Sort, found: readonly string[] | null = null, dateOf = (fact: Fact): string => fact.asOf): string[] =>
  sortFacts(facts, sort, { found, nameOf: (id) => id, dateOf, language: 'en' }).map(({ id }) => id);

test('By date the newest comes first, and ties keep their order', () => {
  expect(sorted('date')).toEqual(['a', 'c', 'b', 'd']);
});

test('Which date counts is the caller’s to say', () => {
  expect(sorted('date', null, (fact) => (fact.id === 'd' ? '2026' : '2020'))).toEqual(['d', 'b', 'c', 'a']);
});

test('By subject names are in the order of the language, numbers by their size', () => {
  expect(sorted('subject')).toEqual(['a', 'c', 'b', 'd']);
});

test('By figure the largest of each unit comes first, by the value an estimate names; what has no figure comes last', () => {
  expect(sorted('figure')).toEqual(['a', 'c', 'b', 'd']);
});

test('By relevance facts are in the order in which they were found, and by date where nothing was searched for', () => {
  expect(sorted('relevance', ['d', 'b', 'a', 'c'])).toEqual(['d', 'b', 'a', 'c']);
  expect(sorted('relevance')).toEqual(sorted('date'));
});
