import { expect, test } from 'vitest';
import { matchingSubjects, subjectOptions } from '../../../../components/explorer/subject-options.ts';
import { aRecordFact, smallRecord } from './small-record.ts';

const record = smallRecord(
  aRecordFact('a'),
  aRecordFact('b', { alsoAbout: ['gpt-4-turbo'] }),
  aRecordFact('c', { subject: 'deepseek-r1' }),
  aRecordFact('d', { subject: 'mistral' }),
);
const options = subjectOptions(record.facts, record.subjects, 'en');

test('Subjects that have facts are listed from A to Z, companies with the facts of their models', () => {
  expect(options.map(({ name, facts }) => `${name} ${facts}`)).toEqual([
    'DeepSeek 1',
    'DeepSeek-R1 1',
    'GPT-4 2',
    'GPT-4 Turbo 1',
    'Mistral AI 1',
    'OpenAI 2',
  ]);
});

test.each([
  ['', ['DeepSeek', 'DeepSeek-R1', 'GPT-4', 'GPT-4 Turbo', 'Mistral AI', 'OpenAI']],
  ['gpt', ['GPT-4', 'GPT-4 Turbo']],
  ['r1', ['DeepSeek-R1']],
  ['深度', ['DeepSeek']],
  ['société', ['Mistral AI']],
  ['ai', ['Mistral AI']],
  ['x', []],
])('"%s" leaves %s', (typed, names) => {
  expect(matchingSubjects(options, typed).map(({ name }) => name)).toEqual(names);
});
