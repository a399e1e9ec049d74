import { beforeEach, expect, test } from 'vitest';
import { amountText } from '../../../components/amount-text.ts';
import { pageFigureText, recordFigureText } from '../../../components/figure-text.ts';
import type { Unit } from '../../../data/units.ts';
import { speakEnglish } from './english.ts';

beforeEach(() => speakEnglish());

const one = (value: number, unit: Unit, language = 'en'): string => amountText({ low: value, high: value, unit }, language);
const range = (low: number, high: number, unit: Unit, language = 'en'): string => amountText({ low, high, unit }, language);

test.each([
  [5_576_000, 'USD', '$5.576 million'],
  [5_600_000, 'USD', '$5.6 million'],
  [6_000_000, 'USD', '$6 million'],
  [294_000, 'USD', '$294,000'],
  [999_999, 'USD', '$999,999'],
  [4_786_905.6, 'USD', '$4.787 million'],
  [31_728.59, 'USD', '$31,729'],
  [118.42, 'USD', '$118.42'],
  [3.5, 'USD', '$3.50'],
  [2, 'USD', '$2'],
  [0, 'USD', '$0'],
  [589_000_000_000, 'USD', '$589 billion'],
  [3_300_000_000_000, 'USD', '$3.3 trillion'],
  [40_000_000, 'CNY', 'CN¥40 million'],
  [5_000_000, 'EUR', '€5 million'],
  [2, 'USD/GPU-hour', '$2 per GPU-hour'],
  [0.55, 'USD/M-tokens', '$0.55 per million tokens'],
  [2_788_000, 'GPU-hours', '2.788 million GPU-hours'],
  [147_000, 'GPU-hours', '147,000 GPU-hours'],
  [1, 'GPU-hours', '1 GPU-hour'],
  [57, 'GPU-days', '57 GPU-days'],
  [2048, 'chips', '2,048 chips'],
  [1, 'chips', '1 chip'],
  [79.8, '%', '79.8%'],
  [17, '%', '17%'],
  [16.97, '%', '16.97%'],
  [96.3, 'percentile', 'percentile 96.3'],
  [2029, 'rating', 'rating 2,029'],
  [1, 'rank', 'rank 1'],
  [80, 'hours', '80 hours'],
  [1, 'days', '1 day'],
  [2, 'months', '2 months'],
  [3.4078e24, 'FLOP', '3.41\u00a0×\u00a010²⁴ FLOP'],
  [989.5, 'TFLOP/s', '989.5 TFLOP/s'],
  [80, 'GB', '80 GB'],
  [900, 'GB/s', '900 GB/s'],
  [3.35, 'TB/s', '3.35 TB/s'],
  [671_000_000_000, 'parameters', '671 billion parameters'],
  [14_800_000_000_000, 'tokens', '14.8 trillion tokens'],
  [800_000, 'samples', '800,000 samples'],
  [16_000_000, 'downloads', '16 million downloads'],
  [150_000, 'exchanges', '150,000 exchanges'],
  [11.06, 'times', '11.06 times'],
] satisfies [number, Unit, string][])('%d %s is written %s', (value, unit, text) => {
  expect(one(value, unit)).toBe(text);
});

test('A range under one word of magnitude names it once', () => {
  expect(range(41e6, 78e6, 'USD')).toBe('$41–78 million');
  expect(range(2.5e6, 3e6, 'GPU-hours')).toBe('2.5–3 million GPU-hours');
});

test('A range across magnitudes writes out both ends', () => {
  expect(range(294_000, 5.6e6, 'USD')).toBe('$294,000 to $5.6 million');
  expect(range(900e6, 1.3e9, 'USD')).toBe('$900 million to $1.3 billion');
  expect(range(1.33e24, 1.21e25, 'FLOP')).toBe('1.33\u00a0×\u00a010²⁴ FLOP to 1.21\u00a0×\u00a010²⁵ FLOP');
});

test('A range of small numbers keeps its separators', () => {
  expect(range(3382, 45_096, 'USD')).toBe('$3,382–45,096');
  expect(range(17, 18, '%')).toBe('17–18%');
  expect(range(2, 3, 'months')).toBe('2–3 months');
});

test('A range whose ends are written alike is written as one number, without a sign of approximation', () => {
  expect(range(5_576_000, 5_576_400, 'USD')).toBe('$5.576 million');
});

test('Other languages put signs, separators and magnitudes where they belong', () => {
  expect(one(5_576_000, 'USD', 'de')).toBe('5,576 Millionen\u00a0$');
  expect(one(79.8, '%', 'de')).toBe('79,8\u00a0%');
  expect(one(294_000, 'USD', 'de')).toBe('294.000\u00a0$');
  expect(one(5_576_000, 'USD', 'ja')).toBe('$557.6万');
  expect(one(5_576_000, 'USD', 'en-GB')).toBe('$5.576 million');
});

test('The qualifier of a page’s figure is said in words', () => {
  const figure = { low: 6e6, high: 6e6, unit: 'USD' } as const;
  expect(pageFigureText({ ...figure, qualifier: 'exact' }, 'en')).toBe('$6 million');
  expect(pageFigureText({ ...figure, qualifier: 'about' }, 'en')).toBe('about $6 million');
  expect(pageFigureText({ ...figure, qualifier: 'under' }, 'en')).toBe('under $6 million');
  expect(pageFigureText({ ...figure, qualifier: 'over' }, 'en')).toBe('over $6 million');
});

test('A vague magnitude is shown as the range it can mean', () => {
  expect(pageFigureText({ low: 1e7, high: 1e8, unit: 'USD', qualifier: 'vague' }, 'en')).toBe('somewhere in $10–100 million');
});

test('A bound of the record is said in words', () => {
  expect(recordFigureText({ low: 51e6, high: 51e6, unit: 'USD', bound: 'over' }, 'en')).toEqual({ figure: 'over $51 million', note: null });
});

test('An estimate with a central value shows that value, with the range as its note', () => {
  expect(recordFigureText({ low: 48e6, high: 160e6, central: 90e6, unit: 'USD' }, 'en')).toEqual({
    figure: 'about $90 million',
    note: 'range $48–160 million',
  });
});

test('An estimate without a central value shows its range', () => {
  expect(recordFigureText({ low: 65e6, high: 92e6, unit: 'USD' }, 'en')).toEqual({ figure: '$65–92 million', note: null });
});

test('An estimate is written without digits that mean nothing', () => {
  expect(recordFigureText({ low: 12_209_000, high: 162_790_000, central: 40_697_000, unit: 'USD' }, 'en')).toEqual({
    figure: 'about $40.7 million',
    note: 'range $12.2–163 million',
  });
  expect(recordFigureText({ low: 3382, high: 45_096, central: 11_274, unit: 'USD' }, 'en')).toEqual({
    figure: 'about $11,300',
    note: 'range $3,380–45,100',
  });
});

test('A rough percentage keeps its range', () => {
  expect(recordFigureText({ low: 16.86, high: 17, central: 16.97, unit: '%' }, 'en')).toEqual({ figure: 'about 17%', note: 'range 16.9–17%' });
});

test('The year of the dollars is said where the record has it', () => {
  expect(recordFigureText({ low: 888, high: 22_200, central: 4440, unit: 'USD', dollarsOf: 2023 }, 'en').note).toBe(
    'range $888–22,200, in dollars of 2023',
  );
  expect(recordFigureText({ low: 5e6, high: 5e6, central: 5e6, unit: 'USD', dollarsOf: 2023 }, 'en')).toEqual({
    figure: '$5 million',
    note: 'in dollars of 2023',
  });
});
