import { expect, test } from 'vitest';
import { factById } from '../../../data/record.ts';
import { CONTRADICTED, SEED_MAP } from './seed-map.ts';

test('all 87 claims of the seed article are mapped', () => {
  expect(Object.keys(SEED_MAP)).toHaveLength(87);
});

test.each(Object.entries(SEED_MAP))('%s is covered by facts of the record', (_claim, ids) => {
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !factById.has(id))).toEqual([]);
});

test.each(CONTRADICTED)('where the record contradicts %s, a fact says what is commonly said instead', (claim) => {
  const said = (SEED_MAP[claim] ?? []).map((id) => factById.get(id)?.oftenSaid).filter((text) => text !== undefined);
  expect(said).not.toEqual([]);
});
