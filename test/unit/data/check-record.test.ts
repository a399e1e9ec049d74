import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checkRecord } from '../../../data/check-record.ts';
import { problemLine } from '../../../data/checks/problem.ts';
import type { RecordFile } from '../../../data/checks/problem.ts';
import type { Fact } from '../../../data/schema.ts';
import type { SmallRecord } from './record-text.ts';
import { filesOf, smallRecord } from './record-text.ts';

const TODAY = '2026-01-01';

const linesFor = (files: readonly RecordFile[]) => checkRecord(files, TODAY).map(problemLine);

const broken = (change: (record: SmallRecord) => void): string[] => {
  const record = smallRecord();
  change(record);
  return linesFor(filesOf(record));
};

const first = <Entry>(entries: readonly Entry[]): Entry => {
  const [entry] = entries;
  if (entry === undefined) throw new Error('the small record has no such entry');
  return entry;
};

const withText = (name: string, change: (text: string) => string) =>
  linesFor(filesOf(smallRecord()).map(({ file, text }) => ({ file, text: file === name ? change(text) : text })));

const changeFact = (id: string, change: Partial<Fact> | Record<string, unknown>) => (record: SmallRecord) => {
  record.facts = record.facts.map((fact) => (fact.id === id ? Object.assign(fact, change) : fact));
};

beforeAll(() => {
  z.config(z.locales.en());
});

test('a sound record has no problem', () => {
  expect(broken(() => undefined)).toEqual([]);
});

describe('a file that cannot be read is named with its place', () => {
  test('broken JSON', () => {
    expect(withText('data/sources.json', (text) => text.replace('}', ''))).toEqual([
      expect.stringMatching(/^data\/sources\.json: syntax: Expected ',' or '\}'/u),
    ]);
  });

  test('something other than an array', () => {
    expect(withText('data/sources.json', () => '{}\n')).toEqual(['data/sources.json: file: must hold one array']);
  });

  test('a missing file', () => {
    expect(linesFor(filesOf(smallRecord()).filter(({ file }) => !file.endsWith('sources.json')))).toEqual([
      'sources.json: file: is missing',
    ]);
  });

  test('a file that no part of the record knows', () => {
    expect(linesFor([...filesOf(smallRecord()), { file: 'data/notes.json', text: '[]\n' }])).toEqual([
      'data/notes.json: file: is no file of the record',
    ]);
  });

  test('other formatting, with the first line that differs', () => {
    expect(withText('data/misconceptions.json', (text) => text.replace('"saying": ', '"saying":'))).toEqual([
      "data/misconceptions.json: line 4: must be written as JSON.stringify(value, null, 2) writes it, with the schema's order of keys",
    ]);
  });

  test('keys in another order', () => {
    expect(
      withText('data/misconceptions.json', (text) => text.replace(/( *"answer": .*\n)( *"answeredBy": \[[^\]]*\],\n)/u, '$2$1')),
    ).toEqual([expect.stringContaining('data/misconceptions.json: line 5: must be written as')]);
  });

  test('an entry that does not fit the schema, by its id', () => {
    expect(broken(({ sources }) => Object.assign(first(sources), { kind: 'rumour', url: 'http://example.org' }))).toEqual([
      'data/sources.json: paper: url: must be an https address',
      expect.stringMatching(/^data\/sources\.json: paper: kind: Invalid option/u),
    ]);
  });

  test('an entry without an id, by its place', () => {
    expect(withText('data/sources.json', (text) => text.replace('"id": "paper"', '"id": ""'))).toEqual([
      expect.stringMatching(/^data\/sources\.json: entry 1: id: /u),
    ]);
  });
});

describe('what the entries say is named with its file, id and reason', () => {
  const cases: readonly [title: string, change: (record: SmallRecord) => void, line: string][] = [
    ['an id twice', ({ sources }) => sources.push(first(sources)), 'data/sources.json: paper: the id stands in data/sources.json already'],
    [
      'ids out of order',
      (record) => {
        record.facts = record.facts.toReversed();
      },
      'data/facts/acme.json: acme-1-cost: must stand before acme-1-sum: entries are sorted by id',
    ],
    [
      'a subject whose id does not follow from its name',
      ({ subjects }) => Object.assign(first(subjects), { name: 'Acme Labs' }),
      'data/subjects.json: acme: the name "Acme Labs" gives the id acme-labs',
    ],
    [
      'a fact about an unknown subject',
      changeFact('acme-1-sum', { subject: 'nobody' }),
      'data/facts/acme.json: acme-1-sum: names the subject nobody, which is not in the record',
    ],
    [
      'a fact that cites an unknown source',
      changeFact('acme-1-sum', { sources: [{ source: 'hearsay', where: 'Somewhere' }] }),
      'data/facts/acme.json: acme-1-sum: names the source hearsay, which is not in the record',
    ],
    [
      'an unknown maker',
      ({ subjects }) => Object.assign(subjects[1] ?? {}, { maker: 'nobody' }),
      'data/subjects.json: acme-1: names the subject nobody, which is not in the record',
    ],
    [
      'a misconception that an unknown fact answers',
      ({ misconceptions }) => Object.assign(first(misconceptions), { answeredBy: ['nothing'] }),
      'data/misconceptions.json: acme-free: names the fact nothing, which is not in the record',
    ],
    [
      'a fact superseded by an unknown one',
      changeFact('acme-1-cost', { supersededBy: { fact: 'nothing', from: '2025-03-01' } }),
      'data/facts/acme.json: acme-1-cost: names the fact nothing, which is not in the record',
    ],
    [
      'a fact superseded by itself',
      changeFact('acme-1-cost', { supersededBy: { fact: 'acme-1-cost', from: '2025-03-01' } }),
      'data/facts/acme.json: acme-1-cost: is superseded by itself',
    ],
    [
      'a fact superseded by one on another topic',
      (record) => {
        changeFact('acme-1-cost', { supersededBy: { fact: 'acme-1-sum', from: '2025-03-01' } })(record);
        changeFact('acme-1-sum', { topic: 'about' })(record);
      },
      'data/facts/acme.json: acme-1-cost: is superseded by acme-1-sum, which has another subject or topic',
    ],
    [
      'a successor that could not be known when it takes over',
      changeFact('acme-1-cost', { supersededBy: { fact: 'acme-1-sum', from: '2025-01-21' } }),
      'data/facts/acme.json: acme-1-cost: is superseded from 2025-01-21 by acme-1-sum, which could not be known then',
    ],
    [
      'a source that no fact cites',
      ({ sources }) => sources.push({ ...first(sources), id: 'unread' }),
      'data/sources.json: unread: no fact cites this source',
    ],
    [
      'a subject that no fact is about',
      ({ subjects }) => subjects.push({ id: 'zeta', kind: 'company', name: 'Zeta', aliases: [] }),
      'data/subjects.json: zeta: no fact is about this subject, and none belongs to it',
    ],
    [
      'a date to come',
      changeFact('acme-1-sum', { asOf: '2026-01-02' }),
      'data/facts/acme.json: acme-1-sum: asOf: 2026-01-02 lies after today, 2026-01-01',
    ],
    [
      'a month to come',
      changeFact('acme-1-sum', { knownSince: '2026-02' }),
      'data/facts/acme.json: acme-1-sum: knownSince: 2026-02 lies after today, 2026-01-01',
    ],
    [
      'a date that does not exist',
      changeFact('acme-1-sum', { asOf: '2025-02-30' }),
      'data/facts/acme.json: acme-1-sum: asOf: 2025-02-30 is not in the calendar',
    ],
    [
      'a source without an address or a reason',
      ({ sources }) => Reflect.deleteProperty(first(sources), 'url'),
      'data/sources.json: paper: note: a source without an address must say why',
    ],
    [
      'an established fact on one second-hand source',
      (record) => {
        Object.assign(first(record.sources), { kind: 'secondary' });
        changeFact('acme-1-cost', { certainty: 'established' })(record);
      },
      'data/facts/acme.json: acme-1-cost: sources: an established fact needs a primary document or two publishers',
    ],
    [
      'one name for two subjects',
      ({ subjects }) => first(subjects).aliases.push('acme-one'),
      'data/subjects.json: acme-1: the name "acmeone" belongs to acme already',
    ],
    [
      'an alias that repeats the name',
      ({ subjects }) => first(subjects).aliases.push('ACME'),
      'data/subjects.json: acme: aliases: "ACME" repeats the name',
    ],
    [
      'a statement that is no sentence',
      changeFact('acme-1-sum', { statement: 'At $4 an hour the ten hours of Acme 1 come to $40' }),
      'data/facts/acme.json: acme-1-sum: statement: must end with a full stop',
    ],
    [
      'a statement above the reading level',
      changeFact('acme-1-sum', {
        statement:
          'Notwithstanding methodological considerations, independent practitioners systematically overestimate infrastructure expenditure.',
      }),
      'data/facts/acme.json: acme-1-sum: statement: reading level 39.6 is above 12',
    ],
    [
      'a likelihood word',
      changeFact('acme-1-sum', { statement: 'Acme 1 probably came to $40.' }),
      'data/facts/acme.json: acme-1-sum: statement: the word "probably" is kept out of statements',
    ],
    [
      'a verdict on the page',
      changeFact('acme-1-sum', { statement: 'The figure of $20 for Acme 1 is wrong.' }),
      'data/facts/acme.json: acme-1-sum: statement: the word "wrong" is kept out of statements',
    ],
    [
      'a long reason for the label',
      changeFact('acme-1-sum', { because: 'a b c d e f g h i j k l m n o p' }),
      'data/facts/acme.json: acme-1-sum: because: has 16 words; 15 are the most',
    ],
    [
      'a cost without a scope',
      (record) => Reflect.deleteProperty(first(record.facts), 'scope'),
      'data/facts/acme.json: acme-1-cost: scope: a cost must say what it counts',
    ],
    [
      'a cost without a basis',
      (record) => Reflect.deleteProperty(first(record.facts), 'basis'),
      'data/facts/acme.json: acme-1-cost: basis: a cost must say how it came about',
    ],
    [
      'an estimate without a range',
      changeFact('acme-1-sum', { figure: { low: 40, high: 40, unit: 'USD' } }),
      'data/facts/acme.json: acme-1-sum: figure: an estimate needs a range: low and high are the same',
    ],
    [
      'a derived figure without arithmetic',
      (record) => Reflect.deleteProperty(record.facts[1] ?? {}, 'arithmetic'),
      'data/facts/acme.json: acme-1-sum: arithmetic: a derived figure must carry it',
    ],
    [
      'a sum that is off by a cent',
      (record) => Object.assign(record.facts[1]?.arithmetic?.[0] ?? {}, { result: 40.01 }),
      'data/facts/acme.json: acme-1-sum: arithmetic.0: comes to 40, not 40.01',
    ],
    [
      'arithmetic that does not arrive at the figure',
      changeFact('acme-1-sum', { figure: { low: 50, high: 60, unit: 'USD' } }),
      'data/facts/acme.json: acme-1-sum: arithmetic: no step arrives at the figure',
    ],
    [
      'a step that refers to one ahead of it',
      (record) =>
        Object.assign(record.facts[1]?.arithmetic?.[0] ?? {}, { values: [{ step: 0 }, { label: 'Price', value: 4, unit: 'USD' }] }),
      'data/facts/acme.json: acme-1-sum: arithmetic.0: refers to a step that does not stand before it',
    ],
    [
      'a value that its fact does not bear out',
      (record) =>
        Object.assign(record.facts[1]?.arithmetic?.[0] ?? {}, {
          values: [
            { label: 'Hours', value: 10, unit: 'hours' },
            { label: 'Price', value: 4, unit: 'USD', fact: 'acme-1-cost' },
          ],
        }),
      'data/facts/acme.json: acme-1-sum: arithmetic.0: 4 lies outside the figure of acme-1-cost',
    ],
    [
      'a value whose fact has another unit',
      (record) =>
        Object.assign(record.facts[1]?.arithmetic?.[0] ?? {}, {
          values: [
            { label: 'Hours', value: 10, unit: 'hours', fact: 'acme-1-cost' },
            { label: 'Price', value: 4, unit: 'USD' },
          ],
        }),
      'data/facts/acme.json: acme-1-sum: arithmetic.0: acme-1-cost has no figure in hours',
    ],
    [
      'two facts that answer one question',
      (record) => record.facts.push({ ...first(record.facts), id: 'acme-1-too' }),
      'data/facts/acme.json: acme-1-too: acme-1-cost answers the same question already: acme-1 / training-cost / - / final-run / developer-reported',
    ],
  ];

  test.each(cases)('%s', (_title, change, line) => {
    expect(broken(change)).toContain(line);
  });
});

test('a superseded fact may share its question with its successor', () => {
  const lines = broken((record) => {
    const later = first(record.facts);
    record.facts = [
      { ...later, id: 'acme-1-before', asOf: '2025-01-10', supersededBy: { fact: later.id, from: '2025-01-20' } },
      ...record.facts,
    ];
  });
  expect(lines).toEqual([]);
});
