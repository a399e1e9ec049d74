import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { costPointsOf } from '../../../../components/explorer/cost-points.ts';
import { layoutPlot, nearestMark } from '../../../../components/explorer/plot-layout.ts';
import { facts, subjectById } from '../../../../data/record.ts';
import { speakEnglish } from '../english.ts';
import { aRecordFact, anEstimate, smallRecord } from './small-record.ts';

beforeEach(() => speakEnglish());

const points = [
  ...costPointsOf(
    [
      anEstimate('gpt'),
      aRecordFact('remark', { basis: 'executive-remark', figure: { low: 1e8, high: 1e8, unit: 'USD', bound: 'over' } }),
      anEstimate('r1', { subject: 'deepseek-r1', figure: { low: 10e6, high: 99e6, unit: 'USD' } }),
    ],
    smallRecord().subjectById,
  ).values(),
];
const layout = layoutPlot(points, 800, 'en');
const [gpt, remark, r1] = layout.marks;

test('Later is further right, and dearer is higher up', () => {
  expect(r1?.x).toBeGreaterThan(gpt?.x ?? Number.NaN);
  expect(remark?.ys[0]).toBeLessThan(gpt?.ys[0] ?? Number.NaN);
});

test('An estimate has its mark on its bar; a bare number has no bar', () => {
  expect(gpt?.bar?.top).toBeLessThan(gpt?.ys[0] ?? Number.NaN);
  expect(gpt?.bar?.bottom).toBeGreaterThan(gpt?.ys[0] ?? Number.NaN);
  expect(remark).toMatchObject({ bar: null, bound: 'over' });
});

test('A range without a value of its own is marked at both ends of its bar', () => {
  expect(r1?.ys).toEqual([r1?.bar?.bottom, r1?.bar?.top]);
});

test('Every mark of the record stands within the plot, at every width', () => {
  const all = [...costPointsOf(facts, subjectById).values()];
  fc.assert(
    fc.property(fc.integer({ min: 280, max: 1000 }), (width) => {
      const { marks, frame, timeTicks, height } = layoutPlot(all, width, 'en');
      expect(marks).toHaveLength(all.length);
      const outside = marks.filter(
        ({ x, ys, bar }) =>
          x < frame.left || x > frame.right || [...ys, ...(bar === null ? [] : [bar.top, bar.bottom])].some((y) => y < frame.top || y > frame.bottom),
      );
      expect(outside).toEqual([]);
      expect(timeTicks.length).toBeGreaterThanOrEqual(3);
      expect(height).toBeLessThanOrEqual(460);
    }),
    { numRuns: 25 },
  );
});

test('The nearest mark within reach is meant', () => {
  const at = { x: (gpt?.x ?? 0) + 3, y: (gpt?.ys[0] ?? 0) + 4 };
  expect(nearestMark(layout.marks, at, 24)?.id).toBe('gpt');
  expect(nearestMark(layout.marks, at, 4)).toBeNull();
});

test('Either end of a range can be meant', () => {
  for (const y of r1?.ys ?? []) expect(nearestMark(layout.marks, { x: r1?.x ?? 0, y }, 5)?.id).toBe('r1');
});
