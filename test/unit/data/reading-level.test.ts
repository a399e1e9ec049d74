import { expect, test } from 'vitest';
import { readingLevel } from '../../../data/reading-level.ts';

test('the index is 4.71 letters a word and half a word a sentence, less 21.43', () => {
  expect(readingLevel('we go to bed.')).toBeCloseTo(4.71 * (9 / 4) + 0.5 * 4 - 21.43, 10);
  expect(readingLevel('we go. we stay.')).toBeCloseTo(4.71 * (10 / 4) + 0.5 * 2 - 21.43, 10);
});

test('long words and long sentences read harder', () => {
  expect(readingLevel('organisations systematically overestimate expenditure.')).toBeGreaterThan(
    readingLevel('we see that they pay less.'),
  );
  expect(readingLevel('we go to bed and we get up and we go to work.')).toBeGreaterThan(
    readingLevel('we go to bed. we get up. we go to work.'),
  );
});

test('names and figures count as words of five letters, however long', () => {
  expect(readingLevel('it is DeepSeek-R1-Distill-Qwen-1.5B.')).toBeCloseTo(readingLevel('it is seven.'), 10);
  expect(readingLevel('it is $5.576.')).toBeCloseTo(readingLevel('it is seven.'), 10);
});

test('a text without words has level 0', () => {
  expect(readingLevel(' - ')).toBe(0);
});
