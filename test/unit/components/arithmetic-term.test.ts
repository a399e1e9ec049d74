import { beforeEach, expect, test } from 'vitest';
import { termText } from '../../../components/arithmetic-term.ts';
import { speakEnglish } from './english.ts';

beforeEach(() => speakEnglish());

test('A number that only multiplies stands alone', () => {
  expect(termText(8, 'times', 'en')).toBe('8');
  expect(termText(226.75, 'times', 'en')).toBe('226.75');
});

test('A share is a percentage', () => {
  expect(termText(0.1697, 'times', 'en')).toBe('16.97%');
});

test('All else has its unit', () => {
  expect(termText(2, 'USD/GPU-hour', 'en')).toBe('$2 per GPU-hour');
});
