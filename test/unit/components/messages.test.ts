import { expect, test } from 'vitest';
import { keyOf } from '../../../components/message-key.ts';
import { BASES } from '../../../data/bases.ts';
import { CERTAINTIES, CERTAINTY_DEFINITIONS } from '../../../data/certainty.ts';
import { HEDGES } from '../../../data/hedges.ts';
import { SCOPES } from '../../../data/scopes.ts';
import { TOPICS } from '../../../data/topics.ts';
import { VERDICTS } from '../../../data/verdicts.ts';
import { englishMessages } from './english.ts';

const texts = new Map(
  englishMessages.map((message) => [message.key.join('.'), message.type === 'plural' ? Object.values(message.plurals).join(' | ') : message.message]),
);

test('The store’s description fits into 132 characters', () => {
  expect(texts.get('extension.description')?.length).toBeLessThanOrEqual(132);
});

test('Names of messages hold only what browsers accept', () => {
  const names = englishMessages.map((message) => message.key.join('_')).filter((name) => !name.startsWith('@@'));
  expect(names.filter((name) => !/^[A-Za-z0-9_]+$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('No message holds a bare dollar sign, which browsers would take for a placeholder', () => {
  expect([...texts].filter(([, text]) => /\$(?!\d)/.test(text))).toEqual([]);
});

test('Every word of the record and of claims has its message', () => {
  const needed = [
    ...TOPICS.flatMap((topic) => [`topic.${keyOf(topic)}`, `options.topics.${keyOf(topic)}`]),
    ...SCOPES.map((scope) => `scope.${keyOf(scope)}`),
    ...BASES.flatMap((basis) => [`basis.${keyOf(basis)}`, `explorer.basis.${keyOf(basis)}`, `explorer.basis_short.${keyOf(basis)}`]),
    ...HEDGES.map((hedge) => `hedge.${hedge}`),
    ...VERDICTS.map((verdict) => `verdict_short.${keyOf(verdict)}`),
  ];
  expect(needed.filter((key) => !texts.has(key))).toEqual([]);
});

test('Every label’s meaning is the one of the scale of certainty', () => {
  for (const certainty of CERTAINTIES) {
    expect(texts.get(`certainty.${certainty}.meaning`)).toBe(CERTAINTY_DEFINITIONS[certainty].meaning);
  }
});

test('No message says likely, probably, wrong or false: certainty is said by the labels alone', () => {
  expect([...texts].filter(([, text]) => /\b(?:likely|probabl[ey]|wrong|false)\b/i.test(text))).toEqual([]);
});
