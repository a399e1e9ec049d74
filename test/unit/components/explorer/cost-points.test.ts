import { beforeEach, expect, test } from 'vitest';
import { amountsOf, costPointsOf, inWalkingOrder, momentOf } from '../../../../components/explorer/cost-points.ts';
import { costLine, costText } from '../../../../components/explorer/cost-text.ts';
import { explore } from '../../../../components/explorer/explored.ts';
import { EVERYTHING } from '../../../../components/explorer/explorer-address.ts';
import { createFactSearch } from '../../../../components/explorer/fact-search.ts';
import type { Fact } from '../../../../data/schema.ts';
import { speakEnglish } from '../english.ts';
import { aRecordFact, anEstimate, smallRecord } from './small-record.ts';

beforeEach(() => speakEnglish());

const pointsOf = (...facts: readonly Fact[]) => [...costPointsOf(facts, smallRecord().subjectById).values()];
const dollars = (amount: number) => ({ low: amount, high: amount, unit: 'USD' as const });

test('Only training costs in dollars with a basis are points', () => {
  const points = pointsOf(
    anEstimate('cost'),
    aRecordFact('no-figure', { basis: 'press' }),
    aRecordFact('no-basis', { figure: dollars(5) }),
    aRecordFact('euros', { basis: 'press', figure: { low: 5, high: 5, unit: 'EUR' } }),
    aRecordFact('chips', { topic: 'chips', basis: 'press', figure: dollars(5) }),
  );
  expect(points.map(({ id }) => id)).toEqual(['cost']);
});

test('A point stands at the release of its subject, or at the date of the figure where it has none', () => {
  expect(pointsOf(anEstimate('a'), anEstimate('b', { subject: 'frontier', asOf: '2025-01-30' }))).toMatchObject([
    { subject: 'GPT-4', date: '2023-03-14', dated: 'release' },
    { subject: 'Frontier models', date: '2025-01-30', dated: 'as-of' },
  ]);
});

test('Figures of one model on several bases stay points of their own', () => {
  const points = pointsOf(anEstimate('a'), anEstimate('b', { basis: 'rental-estimate' }), anEstimate('c', { basis: 'purchase-estimate' }));
  expect(points.map(({ basis }) => basis)).toEqual(['amortised-estimate', 'rental-estimate', 'purchase-estimate']);
});

test('A range without a value of its own is marked at both ends, never in its middle', () => {
  expect(amountsOf({ low: 10, high: 100, unit: 'USD' })).toEqual([10, 100]);
  expect(amountsOf({ low: 10, high: 100, central: 30, unit: 'USD' })).toEqual([30]);
  expect(amountsOf(dollars(7))).toEqual([7]);
});

test.each([
  ['2024', '2024-07-02'],
  ['2024-02', '2024-02-16'],
  ['2024-02-29', '2024-02-29'],
])('%s stands in the middle of what it names: %s', (date, day) => {
  expect(new Date(momentOf(date)).toISOString().slice(0, 10)).toBe(day);
});

test('A reader walks by date, then by cost', () => {
  const points = pointsOf(
    anEstimate('late', { subject: 'deepseek-r1' }),
    anEstimate('a-dear', { figure: dollars(100) }),
    anEstimate('b-cheap', { figure: dollars(10) }),
    anEstimate('year', { subject: 'llama-3-8b' }),
  );
  expect(inWalkingOrder(points).map(({ id }) => id)).toEqual(['b-cheap', 'a-dear', 'year', 'late']);
});

test('A mark’s name says subject, date, cost, range, certainty, basis and what it counts', () => {
  const [point] = pointsOf(anEstimate('a'));
  expect(point && costLine(costText(point, 'en-GB'))).toBe(
    'GPT-4, 14 March 2023, about $40 million, range $12–160 million, in dollars of 2024, Estimated, Amortised estimate, one final training run',
  );
});

test('The date of a figure is said to be one', () => {
  const [point] = pointsOf(anEstimate('b', { subject: 'frontier', asOf: '2025-01-30', figure: dollars(5_000_000) }));
  expect(point && costText(point, 'en-GB')).toMatchObject({ date: 'as of 30 January 2025', cost: '$5 million', note: null });
});

const record = smallRecord(
  anEstimate('gpt', { asOf: '2025-07-04' }),
  anEstimate('r1', { subject: 'deepseek-r1', asOf: '2025-01-31' }),
  aRecordFact('talk', { topic: 'about', subject: 'deepseek-r1' }),
);
const lookups = { record, search: createFactSearch(record), points: costPointsOf(record.facts, record.subjectById) };

test('Each view holds what the filters leave of it', () => {
  const { facts, points, inView } = explore(lookups, { ...EVERYTHING, subject: 'deepseek' }, 'en');
  expect(facts.map(({ id }) => id)).toEqual(['r1', 'talk']);
  expect(points).toEqual([]);
  expect(inView).toEqual({ facts: 2, plot: 1, table: 1 });
});

test('A table of costs leaves the topic out of account and is dated by release', () => {
  const list = explore(lookups, { ...EVERYTHING, topic: 'training-cost' }, 'en');
  const table = explore(lookups, { ...EVERYTHING, view: 'table', topic: 'about' }, 'en');
  expect(list.facts.map(({ id }) => id)).toEqual(['gpt', 'r1']);
  expect(table.facts.map(({ id }) => id)).toEqual(['r1', 'gpt']);
  expect(table.points.map(({ id }) => id)).toEqual(['r1', 'gpt']);
});

test('Relevance is the order while words are typed, and date else', () => {
  expect(explore(lookups, EVERYTHING, 'en').sort).toBe('date');
  expect(explore(lookups, { ...EVERYTHING, words: 'gpt' }, 'en').sort).toBe('relevance');
  expect(explore(lookups, { ...EVERYTHING, words: 'gpt', sort: 'subject' }, 'en').sort).toBe('subject');
});
