import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../claims/claim.ts';
import { compareFigures } from '../../../claims/compare.ts';
import type { RecordFigure } from '../../../data/schema.ts';

function page(low: number, step: number, more: Partial<Figure> = {}): Figure {
  return { low, high: low, unit: 'USD', qualifier: 'exact', step, start: 0, end: 1, ...more };
}

const v3: RecordFigure = { low: 5_576_000, high: 5_576_000, unit: 'USD' };
const gpt4: RecordFigure = { low: 1e8, high: 1e8, unit: 'USD', bound: 'over' };
const estimate: RecordFigure = { low: 2e7, high: 1.8e8, central: 6e7, unit: 'USD' };
const servers: RecordFigure = { low: 1.3e9, high: 1.6e9, unit: 'USD' };

describe('comparing figures', () => {
  it.each([
    ['5.576 million, to the last digit', page(5_576_000, 1000), v3, 'agrees'],
    ['5.6 million, rounded', page(5_600_000, 1e5), v3, 'rounds'],
    ['5.58 million, rounded', page(5_580_000, 1e4), v3, 'rounds'],
    ['5.57 million, cut off', page(5_570_000, 1e4), v3, 'rounds'],
    ['5.5 million, cut off', page(5_500_000, 1e5), v3, 'rounds'],
    ['6 million, rounded to the million', page(6_000_000, 1e6), v3, 'rounds'],
    ['5 million, which rounds nothing', page(5_000_000, 1e6), v3, null],
    ['5.7 million, rounded the wrong way', page(5_700_000, 1e5), v3, null],
    ['10 million', page(1e7, 1e7), v3, null],
    ['under 6 million', page(6_000_000, 1e6, { qualifier: 'under' }), v3, 'agrees'],
    ['under 100 million, which says nothing of it', page(1e8, 1e8, { qualifier: 'under' }), v3, null],
    ['more than 1 billion', page(1e9, 1e9, { qualifier: 'over' }), v3, null],
    ['5 to 6 million', page(5_000_000, 1e6, { high: 6_000_000 }), v3, 'rounds'],
    ['1 to 100 million, which says nothing of it', page(1_000_000, 1e6, { high: 1e8 }), v3, null],
    ['millions', page(1e6, 1e8, { high: 1e8, qualifier: 'vague' }), v3, 'agrees'],
    ['billions', page(1e9, 1e11, { high: 1e11, qualifier: 'vague' }), v3, null],
    ['100 million for "more than 100 million"', page(1e8, 1e8), gpt4, 'agrees'],
    ['another currency', page(5_576_000, 1000, { unit: 'CNY' }), v3, null],
    ['a figure inside an estimate', page(9e7, 1e7), estimate, 'in-range'],
    ['the estimate itself', page(6e7, 1e7), estimate, 'agrees'],
    ['a figure outside an estimate', page(3e8, 1e8), estimate, null],
    ['a range that begins where the source’s ends', page(1.6e9, 1e8, { high: 1.7e9 }), servers, 'rounds'],
    ['a range that only overlaps with the source’s', page(1.5e9, 1e8, { high: 2e9 }), servers, null],
    ['an end of a range the source gives', page(1.6e9, 1e8), servers, 'agrees'],
  ])('%s', (_words, figure, record, expected) => {
    expect(compareFigures(figure, record)).toBe(expected);
  });
});
