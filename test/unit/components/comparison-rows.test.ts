import { beforeEach, expect, test } from 'vitest';
import { comparisonRows } from '../../../components/comparison-rows.ts';
import { aClaim, aFact, anUnknown } from './card-claims.ts';
import { speakEnglish } from './english.ts';

beforeEach(() => speakEnglish());

test('The page stands beside the record in figure, subject, scope and firmness', () => {
  expect(comparisonRows(aClaim(), 'en')).toEqual([
    { kind: 'figure', page: 'about $6 million', record: '$5.576 million', note: null, differs: false },
    { kind: 'subject', page: 'DeepSeek-R1', record: 'DeepSeek-V3', note: null, differs: true },
    { kind: 'scope', page: 'does not say for what', record: 'for one final training run', note: null, differs: false },
    { kind: 'firmness', page: 'stated as a fact', record: 'reported by one party', note: null, differs: false },
  ]);
});

test('A row that would say the same subject twice is left out', () => {
  const kinds = comparisonRows(aClaim({ subjectName: 'DeepSeek-V3', verdict: 'rounds' }), 'en').map((row) => row.kind);
  expect(kinds).toEqual(['figure', 'scope', 'firmness']);
});

test('A page that names nobody is given no subject', () => {
  const kinds = comparisonRows(aClaim({ subjectName: '' }), 'en').map((row) => row.kind);
  expect(kinds).not.toContain('subject');
});

test('The respect in which the two differ follows the verdict', () => {
  const differing = (verdict: 'outside-range' | 'other-scope' | 'agrees') =>
    comparisonRows(aClaim({ verdict, scope: 'programme' }), 'en').flatMap((row) => (row.differs ? [row.kind] : []));
  expect(differing('outside-range')).toEqual(['figure']);
  expect(differing('other-scope')).toEqual(['scope']);
  expect(differing('agrees')).toEqual([]);
});

test('Equal figures of two chips do not differ', () => {
  const chips = { low: 2048, high: 2048, unit: 'chips' } as const;
  const claim = aClaim({ verdict: 'outside-range', topic: 'training-compute', pageFigure: { ...chips, qualifier: 'exact' }, facts: [aFact({ figure: chips })] });
  expect(comparisonRows(claim, 'en')[0]).toMatchObject({ kind: 'figure', differs: false });
});

test('An estimate brings its range as a note', () => {
  const estimate = aFact({ figure: { low: 12_200_000, high: 163_000_000, central: 40_700_000, unit: 'USD', dollarsOf: 2024 } });
  expect(comparisonRows(aClaim({ facts: [estimate] }), 'en')[0]).toMatchObject({
    record: 'about $40.7 million',
    note: 'range $12.2–163 million, in dollars of 2024',
  });
});

test('What nobody disclosed stands beside the page’s figure as not disclosed', () => {
  const claim = aClaim({ subjectName: 'DeepSeek-V4', verdict: 'undisclosed', facts: [anUnknown()] });
  expect(comparisonRows(claim, 'en')).toMatchObject([
    { kind: 'figure', record: 'not disclosed' },
    { kind: 'firmness', record: 'nobody outside knows' },
  ]);
});

test('Where the first fact has no figure in the page’s unit, the one that has it is set beside the page’s', () => {
  const hours = aFact({ id: 'v3-hours', figure: { low: 2_788_000, high: 2_788_000, unit: 'GPU-hours' } });
  expect(comparisonRows(aClaim({ facts: [hours, aFact()] }), 'en')[0]?.record).toBe('$5.576 million');
});

test('A claim without a figure is compared in firmness alone', () => {
  expect(comparisonRows(aClaim({ pageFigure: null, verdict: 'no-figure', hedge: 'opinion' }), 'en')).toEqual([
    { kind: 'firmness', page: 'given as a judgement', record: 'reported by one party', note: null, differs: false },
  ]);
});

test('A bare mention and an uncovered claim have nothing to compare', () => {
  expect(comparisonRows(aClaim({ topic: 'about', pageFigure: null }), 'en')).toEqual([]);
  expect(comparisonRows(aClaim({ facts: [] }), 'en')).toEqual([]);
});
