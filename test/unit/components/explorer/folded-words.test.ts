import { expect, test } from 'vitest';
import { indexedWords, isFoundIn, typedWords } from '../../../../components/explorer/folded-words.ts';

test('Words are folded in case and accents', () => {
  expect(indexedWords('Élysée ÜBER')).toEqual(['elysee', 'uber']);
});

test('A compound is found by each part and by the parts joined', () => {
  expect(indexedWords('DeepSeek-V3-Base')).toEqual(['deepseek', 'v3', 'base', 'deepseekv3base', 'v3base']);
});

test('Typed compounds are one word, whatever joins them', () => {
  expect(typedWords('GPT-4 gpt–4 gpt‑4')).toEqual(['gpt4', 'gpt4', 'gpt4']);
});

test('Numbers lose their separators of thousands and keep their decimals', () => {
  expect(indexedWords('$5,576,000 / $2.79')).toEqual(['5576000', '2.79']);
});

test('The possessive of a name is the name', () => {
  expect(indexedWords('DeepSeek’s paper, OpenAI\'s')).toEqual(['deepseek', 'paper', 'openai']);
});

test('Other scripts are words too', () => {
  expect(indexedWords('深度求索 (DeepSeek)')).toEqual(['深度求索', 'deepseek']);
});

test.each([
  ['gpt', true],
  ['gpt4', true],
  ['gpt-4', true],
  ['turbo gpt', true],
  ['4', true],
  ['gpt-5', false],
  ['urbo', false],
  ['', true],
])('"%s" in "GPT-4 Turbo": %s', (typed, found) => {
  expect(isFoundIn(typed, 'GPT-4 Turbo')).toBe(found);
});
