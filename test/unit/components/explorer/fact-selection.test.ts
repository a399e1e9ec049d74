import { expect, test } from 'vitest';
import { familyOf, selectFacts, type Selection } from '../../../../components/explorer/fact-selection.ts';
import { aRecordFact, anEstimate, smallRecord } from './small-record.ts';

const facts = [
  aRecordFact('remark', { basis: 'executive-remark', asOf: '2023-04-17' }),
  anEstimate('amortised'),
  anEstimate('rental', { basis: 'rental-estimate' }),
  aRecordFact('release', { topic: 'release', asOf: '2023-03-14' }),
  aRecordFact('r1', { subject: 'deepseek-r1', alsoAbout: ['gpt-4-turbo'], basis: 'developer-reported', asOf: '2025-09-17' }),
  aRecordFact('r1-before', { subject: 'deepseek-r1', asOf: '2025-01-20', supersededBy: { fact: 'r1', from: '2025-09-17' } }),
];

const all: Selection = { found: null, subjects: null, knownOn: null, topic: null, certainties: [], bases: [] };
const chosen = (selection: Partial<Selection>): string[] => selectFacts(facts, { ...all, ...selection }).facts.map(({ id }) => id);

test('With nothing chosen every fact is there, in its order', () => {
  expect(chosen({})).toEqual(facts.map(({ id }) => id));
});

test.each<[string, Partial<Selection>, string[]]>([
  ['a topic', { topic: 'release' }, ['release']],
  ['two certainties', { certainties: ['estimated', 'reported'] }, facts.map(({ id }) => id)],
  ['one certainty', { certainties: ['estimated'] }, ['amortised', 'rental']],
  ['two bases', { bases: ['rental-estimate', 'executive-remark'] }, ['remark', 'rental']],
  ['a subject, also where it comes second', { subjects: new Set(['gpt-4-turbo']) }, ['r1']],
  ['typed words', { found: ['rental', 'remark'] }, ['remark', 'rental']],
  ['words that are nowhere', { found: [] }, []],
])('The facts of %s', (_what, selection, ids) => {
  expect(chosen(selection)).toEqual(ids);
});

test('Filters hold together', () => {
  expect(chosen({ certainties: ['reported'], topic: 'training-cost', subjects: new Set(['gpt-4']) })).toEqual(['remark']);
});

test('On a day, only what was known then and had not been replaced yet is there', () => {
  expect(chosen({ knownOn: '2025-02-01' })).toEqual(['remark', 'release', 'r1-before']);
  expect(chosen({ knownOn: '2025-12-01' })).not.toContain('r1-before');
});

test('A choice is counted as it would be with all other filters as they are', () => {
  const { counts } = selectFacts(facts, { ...all, certainties: ['estimated'], bases: ['rental-estimate'] });
  expect(Object.fromEntries(counts.bases)).toEqual({ 'amortised-estimate': 1, 'rental-estimate': 1 });
  expect(Object.fromEntries(counts.certainties)).toEqual({ estimated: 1 });
  expect(Object.fromEntries(counts.topics)).toEqual({ 'training-cost': 1 });
});

test('A company stands for what it makes, a family for its members and theirs', () => {
  const { subjects } = smallRecord();
  expect([...familyOf('openai', subjects)]).toEqual(['openai', 'gpt-4', 'gpt-4-turbo']);
  expect([...familyOf('llama', subjects)]).toEqual(['llama', 'llama-3', 'llama-3-8b']);
  expect([...familyOf('gpt-4', subjects)]).toEqual(['gpt-4']);
});
