import { describe, expect, test } from 'vitest';
import { costStrip } from '../../../components/cost-strip.ts';
import { aClaim, aFact } from './card-claims.ts';

const gpt4 = aFact({ id: 'gpt-4-cost', subject: 'gpt-4', figure: { low: 26_000_000, high: 236_000_000, central: 79_000_000, unit: 'USD' }, basis: 'rental-estimate' });

describe('the cost strip', () => {
  test('sets the page’s figure, the record’s and those readers know on one axis, cheaper to the left', () => {
    const plot = costStrip(aClaim({ familiar: [gpt4] }));
    expect(plot?.rows.map(({ kind, name }) => [kind, name])).toEqual([
      ['page', ''],
      ['record', 'DeepSeek-V3'],
      ['other', 'GPT-4'],
    ]);
    const [page = 0, record = 0, other = 0] = plot?.rows.map(({ marks }) => marks[0] ?? 0) ?? [];
    expect(record).toBeLessThan(page);
    expect(page).toBeLessThan(other);
  });

  test('marks an estimate once, at the value it names, and a range without one at both ends', () => {
    const between = aFact({ figure: { low: 40_000_000, high: 100_000_000, unit: 'USD' } });
    const [, record, other] = costStrip(aClaim({ facts: [between], familiar: [gpt4] }))?.rows ?? [];
    expect(record?.marks).toEqual(record?.range);
    expect(other?.marks).toHaveLength(1);
    const [from = 0, to = 0] = other?.range ?? [];
    expect(other?.marks[0]).toBeGreaterThan(from);
    expect(other?.marks[0]).toBeLessThan(to);
  });

  test('is logarithmic: ten times as much is as far at every height', () => {
    const { ticks = [] } = costStrip(aClaim({ pageFigure: { low: 1e5, high: 1e9, unit: 'USD', qualifier: 'exact' } })) ?? {};
    const gaps = ticks.slice(1).map((tick, index) => (tick.at - (ticks[index]?.at ?? 0)) / Math.log10(tick.value / (ticks[index]?.value ?? 1)));
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 1);
  });

  test('keeps every mark on it, whatever the amounts', () => {
    for (const [low, high] of [[0.5, 1], [1, 1], [5_576_000, 5_576_000], [1, 1e13]] as const) {
      const plot = costStrip(aClaim({ pageFigure: { low, high, unit: 'USD', qualifier: 'exact' }, familiar: [gpt4] }));
      for (const at of plot?.rows.flatMap(({ marks, range }) => [...marks, ...(range ?? [])]) ?? []) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(100);
      }
    }
  });

  test('is not drawn for what is no training cost in dollars', () => {
    const hours = aFact({ figure: { low: 2_788_000, high: 2_788_000, unit: 'GPU-hours' } });
    expect(costStrip(aClaim({ topic: 'chips' }))).toBeNull();
    expect(costStrip(aClaim({ facts: [hours], pageFigure: { low: 2e6, high: 2e6, unit: 'GPU-hours', qualifier: 'exact' } }))).toBeNull();
    expect(costStrip(aClaim({ facts: [], pageFigure: null }))).toBeNull();
  });

  test('says of a bound to which side the cost lies', () => {
    const remark = aFact({ id: 'gpt-4-remark', subject: 'gpt-4', figure: { low: 1e8, high: 1e8, unit: 'USD', bound: 'over' } });
    const plot = costStrip(aClaim({ pageFigure: { low: 6e6, high: 6e6, unit: 'USD', qualifier: 'under' }, familiar: [remark] }));
    expect(plot?.rows.map(({ bound }) => bound)).toEqual(['under', null, 'over']);
  });
});
