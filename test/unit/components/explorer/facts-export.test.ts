import { expect, test } from 'vitest';
import { EPOCH_CREDIT, RECORD_LICENCE } from '../../../../components/explorer/epoch-credit.ts';
import { factsCsv } from '../../../../components/explorer/facts-csv.ts';
import { factsJson } from '../../../../components/explorer/facts-json.ts';
import type { RecordIndex } from '../../../../components/explorer/record-content.ts';
import { indexRecord } from '../../../../components/explorer/record-content.ts';
import { facts, sources, subjects } from '../../../../data/record.ts';
import type { Fact } from '../../../../data/schema.ts';
import { aRecordFact, anEstimate, smallRecord } from './small-record.ts';

const HEAD = { address: '#record?q=gpt', exportedOn: '2026-01-31' };

/** Reads CSV as RFC 4180 has it; the first row names the columns. */
function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.replace(/^\u{feff}/u, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  const [names = [], ...entries] = rows.filter((row) => row.length > 0);
  return entries.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

function rowOf(fact: Fact, record: RecordIndex = smallRecord(fact)): Record<string, string> {
  const [row] = readCsv(factsCsv([fact], record));
  if (row === undefined) throw new Error('There is no row');
  return row;
}

test('A row holds what the fact says, and its sources with their places', () => {
  expect(rowOf(anEstimate('cost', { counts: ['Chips', 'Energy'], leavesOut: ['Staff, data'] }))).toMatchObject({
    id: 'cost',
    statement: 'An estimate of cost.',
    certainty: 'estimated',
    subject_id: 'gpt-4',
    subject: 'GPT-4',
    maker: 'OpenAI',
    released: '2023-03-14',
    topic: 'training-cost',
    figure_low: '12000000',
    figure_central: '40000000',
    figure_high: '160000000',
    unit: 'USD',
    dollars_of: '2024',
    scope: 'final-run',
    basis: 'amortised-estimate',
    counts: 'Chips | Energy',
    leaves_out: 'Staff, data',
    method: 'Chip-hours times loss of value.',
    speaker: '',
    as_of: '2025-07-04',
    sources: 'model_costs.csv, Epoch AI, 2025-07-04, Row GPT-4, https://epoch.ai/1',
    credit: EPOCH_CREDIT,
  });
});

test('What a fact replaces it with, and from when, is in its row', () => {
  expect(rowOf(aRecordFact('a', { supersededBy: { fact: 'b', from: '2025-09-17' } }))).toMatchObject({
    superseded_by: 'b',
    superseded_from: '2025-09-17',
  });
});

test('The file says that it is UTF-8, which Excel does not assume', () => {
  expect(factsCsv([], smallRecord())).toMatch(/^\u{feff}id,statement,/u);
});

test('A statement that begins like a formula does not run in a spreadsheet', () => {
  expect(rowOf(aRecordFact('a', { statement: '=HYPERLINK("https://x.example")' })).statement).toBe('\'=HYPERLINK("https://x.example")');
});

test.each([
  ['epoch', EPOCH_CREDIT],
  ['relay', EPOCH_CREDIT],
  ['paper', ''],
])('The credit of a fact that rests on the source "%s" is "%s"', (source, credit) => {
  expect(rowOf(aRecordFact('a', { sources: [{ source, where: 'Page 1' }] })).credit).toBe(credit);
});

test('The whole record is one row a fact, in order, and every row has every column', () => {
  const record = indexRecord({ facts, sources, subjects });
  const rows = readCsv(factsCsv(facts, record));
  expect(rows.map((row) => row.id)).toEqual(facts.map(({ id }) => id));
  expect(new Set(rows.map((row) => Object.keys(row).length)).size).toBe(1);
  expect(rows.filter((row) => row.id?.endsWith('-cost-amortised') && row.credit === '')).toEqual([]);
});

test('JSON holds the facts with subject and sources written out', () => {
  const fact = anEstimate('cost');
  const json: unknown = JSON.parse(factsJson([fact], smallRecord(fact), HEAD));
  expect(json).toMatchObject({
    ...HEAD,
    licence: RECORD_LICENCE,
    credits: [EPOCH_CREDIT],
    facts: [
      {
        id: 'cost',
        credit: EPOCH_CREDIT,
        figure: { low: 12_000_000, high: 160_000_000, central: 40_000_000 },
        subject: { id: 'gpt-4', name: 'GPT-4' },
        sources: [{ id: 'epoch', title: 'model_costs.csv', publisher: 'Epoch AI', url: 'https://epoch.ai/1', where: 'Row GPT-4' }],
      },
    ],
  });
});

test('Facts that owe Epoch AI nothing are exported without a credit', () => {
  const fact = aRecordFact('a');
  const json = JSON.parse(factsJson([fact], smallRecord(fact), HEAD)) as { credits: unknown; facts: object[] };
  expect(json.credits).toEqual([]);
  expect(json.facts[0]).not.toHaveProperty('credit');
});

test('The parties of a contested fact come with their documents', () => {
  const { certainty: _label, figure: _none, ...plain } = aRecordFact('a') as Extract<Fact, { certainty: 'reported' }>;
  const party = { name: 'A', position: 'It is so.', source: 'paper' };
  const fact: Fact = { ...plain, certainty: 'contested', parties: [party, { ...party, name: 'B', source: 'epoch' }] };
  const json = JSON.parse(factsJson([fact], smallRecord(fact), HEAD)) as { facts: { parties: object[] }[] };
  expect(json.facts[0]?.parties).toMatchObject([{ name: 'A', source: { publisher: 'arXiv' } }, { name: 'B', source: { publisher: 'Epoch AI' } }]);
  expect(rowOf(fact)).toMatchObject({ parties: 'A: It is so. | B: It is so.', credit: EPOCH_CREDIT });
});
