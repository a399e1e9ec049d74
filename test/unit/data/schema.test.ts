import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { factSchema, misconceptionSchema, recordFigureSchema, sourceSchema, subjectSchema } from '../../../data/schema.ts';

const common = {
  id: 'a-fact',
  subject: 'acme',
  topic: 'training-cost',
  statement: 'Acme puts it at $20.',
  because: 'Its own paper says so.',
  asOf: '2025-01-20',
  sources: [{ source: 'paper', where: 'Table 1' }],
};
const figure = { low: 20, high: 30, unit: 'USD' };
const parties = [
  { name: 'One', position: 'It is so.', source: 'paper' },
  { name: 'Other', position: 'It is not so.', source: 'paper' },
];

const whole: Readonly<Record<string, object>> = {
  established: { ...common, certainty: 'established' },
  reported: { ...common, certainty: 'reported', figure },
  estimated: { ...common, certainty: 'estimated', figure, method: 'Hours times a price.' },
  contested: { ...common, certainty: 'contested', parties },
  unknown: { ...common, certainty: 'unknown', missing: 'The cost', whoCouldTell: 'Acme' },
  opinion: { ...common, certainty: 'opinion', speaker: 'Jane Doe' },
};

const issuesOf = (schema: z.ZodMiniType, value: unknown): string[] => {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
};

beforeAll(() => {
  z.config(z.locales.en());
});

test.each(Object.entries(whole))('a fact labelled %s with all that its label needs is taken', (_label, fact) => {
  expect(issuesOf(factSchema, fact)).toEqual([]);
});

describe('a fact that lacks what its label needs is refused', () => {
  const cases: readonly [label: string, key: string][] = [
    ['estimated', 'figure'],
    ['estimated', 'method'],
    ['contested', 'parties'],
    ['unknown', 'missing'],
    ['unknown', 'whoCouldTell'],
    ['opinion', 'speaker'],
    ...['id', 'subject', 'topic', 'statement', 'because', 'asOf', 'sources'].map((key): [string, string] => ['established', key]),
  ];

  test.each(cases)('%s without %s', (label, key) => {
    const fact = { ...whole[label] };
    Reflect.deleteProperty(fact, key);
    expect(issuesOf(factSchema, fact)).toEqual([expect.stringMatching(new RegExp(`^${key}: `, 'u'))]);
  });

  test('contested with one party', () => {
    expect(issuesOf(factSchema, { ...whole['contested'], parties: parties.slice(1) })).toEqual([
      'parties: a contested fact needs at least two parties',
    ]);
  });

  test('without a source', () => {
    expect(issuesOf(factSchema, { ...whole['reported'], sources: [] })).toHaveLength(1);
  });

  test.each(['unknown', 'opinion'])('%s with a figure', (label) => {
    expect(issuesOf(factSchema, { ...whole[label], figure })).toEqual([expect.stringContaining('Unrecognized key: "figure"')]);
  });

  test('with a label that is not on the scale', () => {
    expect(issuesOf(factSchema, { ...common, certainty: 'likely' })).toHaveLength(1);
  });
});

describe('figures', () => {
  test('low above high is refused', () => {
    expect(issuesOf(recordFigureSchema, { low: 3, high: 2, unit: 'USD' })).toEqual(['low: low must not be above high']);
  });

  test('a central value outside the range is refused', () => {
    expect(issuesOf(recordFigureSchema, { low: 1, high: 2, central: 3, unit: 'USD' })).toEqual([
      'central: central must lie between low and high',
    ]);
  });
});

describe('texts', () => {
  test('a statement of more than 200 characters is refused', () => {
    expect(issuesOf(factSchema, { ...whole['established'], statement: `${'a'.repeat(200)}.` })).toEqual([
      'statement: must be at most 200 characters',
    ]);
  });

  test('a line break in a text is refused', () => {
    expect(issuesOf(factSchema, { ...whole['established'], statement: 'Acme\nputs it at $20.' })).toHaveLength(1);
  });

  test.each(['2025-13', '2025-1-2', 'January 2025', '2025-01-32'])('%s is no date', (asOf) => {
    expect(issuesOf(factSchema, { ...whole['established'], asOf })).toEqual(['asOf: must be YYYY, YYYY-MM or YYYY-MM-DD']);
  });
});

test('a subject of an unknown kind, a source that is not https and a misconception without an answer are refused', () => {
  expect(issuesOf(subjectSchema, { id: 'acme', kind: 'person', name: 'Acme', aliases: [] })).toHaveLength(1);
  expect(
    issuesOf(sourceSchema, {
      id: 'paper',
      title: 'The paper',
      publisher: 'Acme',
      url: 'http://example.org',
      date: '2025',
      kind: 'primary',
      read: 'whole',
    }),
  ).toEqual(['url: must be an https address']);
  expect(
    issuesOf(misconceptionSchema, { id: 'free', saying: 'It was free.', answer: 'It was not.', answeredBy: [], weight: 'low' }),
  ).toHaveLength(1);
});
