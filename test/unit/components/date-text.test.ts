import { expect, test } from 'vitest';
import { dateText } from '../../../components/date-text.ts';

test.each([
  ['2025', 'en-GB', '2025'],
  ['2025-01', 'en-GB', 'January 2025'],
  ['2025-01-29', 'en-GB', '29 January 2025'],
  ['2025-01-29', 'en-US', 'January 29, 2025'],
  ['2025-01-29', 'de', '29. Januar 2025'],
  ['2025-01', 'ja', '2025年1月'],
])('%s in %s is %s', (date, language, text) => {
  expect(dateText(date, language)).toBe(text);
});

test('A day stays the same day in every time zone', () => {
  expect(dateText('2025-01-01', 'en-GB')).toBe('1 January 2025');
  expect(dateText('2024-12-31', 'en-GB')).toBe('31 December 2024');
});
