import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checkRecord } from '../../../data/check-record.ts';
import { problemLine } from '../../../data/checks/problem.ts';
import { lexicon } from '../../../data/lexicon.ts';
import { readRecordFiles } from '../../../data/read-record-files.ts';
import { factById, facts, factsOf, misconceptions, sourceById, sources, subjectById, subjects } from '../../../data/record.ts';
import type { Fact } from '../../../data/schema.ts';

const TODAY = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);

const figureOf = (fact: Fact | undefined) => (fact !== undefined && 'figure' in fact ? fact.figure : undefined);

beforeAll(() => {
  z.config(z.locales.en());
});

test('the record passes its own checks', async () => {
  expect(checkRecord(await readRecordFiles(), TODAY).map(problemLine)).toEqual([]);
});

test('every file of facts on disk is part of the record', async () => {
  const onDisk = (await readRecordFiles())
    .filter(({ file }) => file.startsWith('data/facts/'))
    .flatMap(({ text }) => z.array(z.looseObject({ id: z.string() })).parse(JSON.parse(text)));
  expect(facts.map(({ id }) => id).toSorted()).toEqual(onDisk.map(({ id }) => id).toSorted());
});

describe('the record covers what it promises', () => {
  test('at least 300 facts', () => {
    expect(facts.length).toBeGreaterThanOrEqual(300);
  });

  test('the training cost of at least 120 models', () => {
    const models = new Set(
      facts.filter((fact) => fact.topic === 'training-cost' && figureOf(fact) !== undefined).map(({ subject }) => subject),
    );
    expect([...models].filter((id) => subjectById.get(id)?.kind === 'model').length).toBeGreaterThanOrEqual(120);
  });

  test('48 misconceptions, each answered by facts', () => {
    expect(misconceptions).toHaveLength(48);
    for (const { answeredBy } of misconceptions) for (const id of answeredBy) expect(factById.get(id)?.id).toBe(id);
  });

  test('every fact about a DeepSeek model finds an overview for a bare mention', () => {
    const models = subjects.filter(({ kind, maker }) => kind === 'model' && maker === 'deepseek').map(({ id }) => id);
    for (const id of ['deepseek', ...models])
      expect(
        factsOf(id).some(({ topic, aspect, subject }) => topic === 'about' && aspect === 'overview' && subject === id),
        id,
      ).toBe(true);
  });

  test('every chip, company, market and field has an overview', () => {
    const named = subjects.filter(({ kind }) => kind !== 'model').map(({ id }) => id);
    expect(
      named.filter((id) => !factsOf(id).some(({ topic, aspect, subject }) => topic === 'about' && aspect === 'overview' && subject === id)),
    ).toEqual([]);
  });
});

describe('the figures that readers meet most are on record', () => {
  const cases: readonly [id: string, low: number, high: number, unit: string][] = [
    ['deepseek-v3-cost-final-run', 5_576_000, 5_576_000, 'USD'],
    ['deepseek-r1-cost-added', 294_000, 294_000, 'USD'],
    ['deepseek-r1-cost-with-base', 5_870_000, 5_870_000, 'USD'],
    ['gpt-4-cost-altman', 100_000_000, 100_000_000, 'USD'],
    ['deepseek-r1-aime-2024', 79.8, 79.8, '%'],
    ['openai-o1-aime-2024', 79.2, 79.2, '%'],
    ['deepseek-r1-codeforces-percentile', 96.3, 96.3, 'percentile'],
    ['openai-o1-codeforces-percentile', 96.6, 96.6, 'percentile'],
    ['deepseek-r1-gpqa-diamond', 71.5, 71.5, '%'],
    ['openai-o1-gpqa-diamond', 75.7, 75.7, '%'],
    ['nvidia-fall-close', 16.86, 17, '%'],
    ['app-rank-us', 1, 1, 'rank'],
  ];

  test.each(cases)('%s', (id, low, high, unit) => {
    expect(figureOf(factById.get(id))).toMatchObject({ low, high, unit });
  });
});

test('the bases of one cost are kept apart', () => {
  const costs = factsOf('gpt-4').filter(({ topic, subject }) => topic === 'training-cost' && subject === 'gpt-4');
  expect(costs.map(({ basis }) => basis)).toEqual(
    expect.arrayContaining(['amortised-estimate', 'rental-estimate', 'purchase-estimate', 'executive-remark']),
  );
});

describe('lookups', () => {
  test('an id finds its entry, and an unknown id finds nothing', () => {
    expect(sourceById.get('v3-report')?.publisher).toBe('DeepSeek-AI');
    expect(subjectById.get('deepseek-r1')?.name).toBe('DeepSeek-R1');
    expect(factById.get('nothing')).toBeUndefined();
    expect(factsOf('nothing')).toEqual([]);
  });

  test('facts of a subject are its own and those also about it', () => {
    const ids = factsOf('deepseek-r1').map(({ id }) => id);
    expect(ids).toContain('deepseek-r1-cost-added');
    expect(ids).toContain('nvidia-fall-close');
    expect(ids).not.toContain('llama-3-1-405b-gpu-hours');
  });

  test('every source of the record is a lookup away', () => {
    expect([...sourceById.values()]).toEqual(sources);
  });
});

test('the lexicon holds names alone', () => {
  expect(lexicon.map(({ id }) => id)).toEqual(subjects.map(({ id }) => id));
  const keys = new Set(lexicon.flatMap((entry) => Object.keys(entry)));
  expect([...keys].toSorted()).toEqual(['aliases', 'base', 'id', 'inContext', 'kind', 'maker', 'name']);
});
