import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFactSearch } from '../../../../components/explorer/fact-search.ts';
import { indexRecord } from '../../../../components/explorer/record-content.ts';
import { facts, sources, subjects } from '../../../../data/record.ts';
import { aRecordFact, anEstimate, smallRecord } from './small-record.ts';

const record = smallRecord(
  aRecordFact('turbo-release', { subject: 'gpt-4-turbo', topic: 'release', statement: 'GPT-4 Turbo came out in November 2023.' }),
  aRecordFact('gpt-4-remark', { statement: 'Its head said that it cost over $100 million.' }),
  anEstimate('gpt-4-cost'),
  aRecordFact('r1-paper', { subject: 'deepseek-r1', topic: 'openness', statement: 'The weights are open, and GPT-4 is named beside it.' }),
  aRecordFact('mistral-about', { subject: 'mistral', topic: 'about', statement: 'It is a company in Paris.' }),
);
const search = createFactSearch(record);

test('Nothing typed is no search', () => {
  expect(search('')).toBeNull();
  expect(search(' – ')).toBeNull();
});

test('Every typed word must begin a word of the fact', () => {
  expect(search('gpt over')).toEqual(['gpt-4-remark']);
  expect(search('gpt ver')).toEqual([]);
});

test.each([
  ['statement', 'paris', ['mistral-about']],
  ['name of the subject', 'deepseek-r1', ['r1-paper']],
  ['short name of the subject', 'r1', ['r1-paper']],
  ['alias without its accent', 'societe', ['mistral-about']],
  ['maker', 'deepseek', ['r1-paper']],
  ['source', 'model_costs', ['gpt-4-cost']],
  ['id', 'mistral-ab', ['mistral-about']],
  ['figure in plain digits', '40,000,000', ['gpt-4-cost']],
])('A fact is found by its %s', (_where, typed, ids) => {
  expect(search(typed)).toEqual(ids);
});

test('Facts whose subject’s whole name was typed come first', () => {
  expect(search('gpt-4')).toEqual(['gpt-4-remark', 'gpt-4-cost', 'turbo-release', 'r1-paper']);
});

test('A longer name that was typed counts more than a part of it', () => {
  expect(search('gpt-4 turbo')?.[0]).toBe('turbo-release');
  const company = aRecordFact('company', { subject: 'deepseek', statement: 'It made R1.' });
  const model = aRecordFact('model', { subject: 'deepseek-r1', statement: 'It is open.' });
  expect(createFactSearch(smallRecord(company, model))('deepseek r1')).toEqual(['model', 'company']);
});

test('A word typed to its end counts more than one that goes on', () => {
  const cost = createFactSearch(smallRecord(aRecordFact('a', { statement: 'Many costly runs.' }), aRecordFact('b', { statement: 'Its cost is open.' })));
  expect(cost('cost')).toEqual(['b', 'a']);
});

const whole = indexRecord({ facts, sources, subjects });
const searchAll = createFactSearch(whole);

test('Every fact of the record is found by its statement, and by its id', () => {
  const lost = facts.filter(({ id, statement }) => searchAll(statement)?.includes(id) !== true || searchAll(id)?.includes(id) !== true);
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('An id that was typed to its end leads to its fact', () => {
  expect(facts.filter(({ id }) => searchAll(id)?.[0] !== id).map(({ id }) => [id, searchAll(id)?.[0]])).toEqual([]);
});

test('What is found for a word is found for every beginning of it', () => {
  fc.assert(
    fc.property(fc.constantFrom('deepseek', 'training', 'h800', 'epoch', 'openai', 'llama'), fc.nat(6), (word, cut) => {
      const shorter = new Set(searchAll(word.slice(0, Math.max(1, word.length - cut))));
      expect((searchAll(word) ?? []).every((id) => shorter.has(id))).toBe(true);
    }),
  );
});
