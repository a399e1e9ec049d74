import { expect, test } from 'vitest';
import { stepByKey } from '../../../../components/explorer/plot-walk.ts';

test.each([
  ['ArrowRight', 3, 4],
  ['ArrowDown', 3, 4],
  ['ArrowLeft', 3, 2],
  ['ArrowUp', 3, 2],
  ['Home', 30, 0],
  ['End', 3, 49],
  ['PageDown', 3, 13],
  ['PageUp', 30, 20],
  ['ArrowRight', 49, 49],
  ['ArrowLeft', 0, 0],
  ['PageUp', 4, 0],
])('%s leads from mark %d of 50 to %d', (key, from, to) => {
  expect(stepByKey(key, from, 50)).toBe(to);
});

test('Other keys lead nowhere, and without marks no key does', () => {
  expect(stepByKey('Tab', 3, 50)).toBeNull();
  expect(stepByKey('End', 0, 0)).toBeNull();
});
