import { expect, test } from 'vitest';
import { csvText } from '../../../../components/explorer/csv.ts';

test('Rows end in CR LF, the last one too', () => {
  expect(csvText([['a', 'b'], [1, 2.5]])).toBe('a,b\r\n1,2.5\r\n');
});

test('Commas, quotes and line breaks are quoted, and quotes doubled', () => {
  expect(csvText([['a,b', 'say "so"', 'two\nlines', 'plain']])).toBe('"a,b","say ""so""","two\nlines",plain\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])('Text that begins like a formula is kept from running: %j', (text) => {
  expect(csvText([[text]])).toMatch(/^"?'/);
});

test('Numbers are numbers, below zero too', () => {
  expect(csvText([[-17, 0.5, 5_576_000, 2.1e25]])).toBe('-17,0.5,5576000,2.1e+25\r\n');
});
