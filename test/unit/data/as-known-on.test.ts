import { describe, expect, test } from 'vitest';
import { asKnownOn, isCurrent, isKnown } from '../../../data/as-known-on.ts';
import { factById, facts } from '../../../data/record.ts';
import type { Fact } from '../../../data/schema.ts';
import { smallRecord } from './record-text.ts';

const dated = (dates: Pick<Fact, 'asOf'> & Partial<Pick<Fact, 'knownSince' | 'supersededBy'>>): Fact => {
  const [fact] = smallRecord().facts;
  if (fact === undefined) throw new Error('the small record has no fact');
  return Object.assign(fact, dates);
};

test('a fact is known from its as-of date on', () => {
  expect(isKnown(dated({ asOf: '2025-01-20' }), '2025-01-19')).toBe(false);
  expect(isKnown(dated({ asOf: '2025-01-20' }), '2025-01-20')).toBe(true);
});

test('the day it became known goes before the as-of date', () => {
  expect(isKnown(dated({ asOf: '2025-08-27', knownSince: '2025-07-15' }), '2025-07-15')).toBe(true);
  expect(isKnown(dated({ asOf: '2025-01-01', knownSince: '2025-07-15' }), '2025-07-14')).toBe(false);
});

test('a month is known with its last day, a year with its last', () => {
  expect(isKnown(dated({ asOf: '2024-02' }), '2024-02-28')).toBe(false);
  expect(isKnown(dated({ asOf: '2024-02' }), '2024-02-29')).toBe(true);
  expect(isKnown(dated({ asOf: '2024' }), '2024-12-30')).toBe(false);
  expect(isKnown(dated({ asOf: '2024' }), '2024-12-31')).toBe(true);
});

test('a fact is current until the day on which another replaces it', () => {
  const replaced = dated({ asOf: '2025-01-20', supersededBy: { fact: 'later', from: '2025-09-17' } });
  expect(isCurrent(replaced, '2025-09-16')).toBe(true);
  expect(isCurrent(replaced, '2025-09-17')).toBe(false);
  expect(asKnownOn([replaced], '2025-03-01')).toEqual([replaced]);
  expect(asKnownOn([replaced], '2025-10-01')).toEqual([]);
});

describe('what the record knew on a day', () => {
  const cases: readonly [day: string, known: readonly string[], unknown: readonly string[]][] = [
    [
      '2025-09-16',
      ['deepseek-r1-cost-undisclosed', 'deepseek-v3-cost-final-run'],
      ['deepseek-r1-cost-added', 'deepseek-r1-cost-with-base'],
    ],
    ['2025-09-17', ['deepseek-r1-cost-added', 'deepseek-r1-cost-with-base'], ['deepseek-r1-cost-undisclosed']],
    ['2024-12-31', ['deepseek-v3-cost-final-run'], ['deepseek-r1-release', 'nvidia-fall-close']],
    ['2025-01-25', ['app-rank-us-before'], ['app-rank-us']],
    ['2025-01-26', ['app-rank-us'], ['app-rank-us-before']],
    ['2023-06-01', ['h800-export-status-lawful'], ['h800-export-status']],
    ['2023-10-17', ['h800-export-status'], ['h800-export-status-lawful']],
    ['2025-12-07', ['h200-export-status-2023'], ['h200-export-status-announced', 'h200-export-status-case', 'h200-export-status']],
    ['2025-12-08', ['h200-export-status-announced'], ['h200-export-status-2023']],
    ['2026-02-01', ['h200-export-status-case'], ['h200-export-status-announced', 'h200-export-status']],
    ['2026-06-01', ['h200-export-status'], ['h200-export-status-case']],
    ['2026-04-10', ['deepseek-v4-cost-rumour'], ['deepseek-v4-cost-unknown']],
    ['2026-04-24', ['deepseek-v4-cost-unknown'], ['deepseek-v4-cost-rumour']],
  ];

  test.each(cases)('on %s', (day, known, unknown) => {
    const ids = new Set(asKnownOn(facts, day).map(({ id }) => id));
    for (const id of [...known, ...unknown]) expect(factById.has(id), id).toBe(true);
    expect(known.filter((id) => !ids.has(id))).toEqual([]);
    expect(unknown.filter((id) => ids.has(id))).toEqual([]);
  });
});
