import { expect, test } from 'vitest';
import { sideBySide } from '../../../../components/explorer/side-by-side.ts';

test('What stands alone stays where it is', () => {
  expect(sideBySide([{ x: 10, top: 0, bottom: 50 }, { x: 11, top: 0, bottom: 50 }], 100)).toEqual([10, 11]);
});

test('What would cover another at the same moment stands beside it, both around the moment', () => {
  expect(sideBySide([{ x: 100, top: 0, bottom: 50 }, { x: 100, top: 40, bottom: 90 }], 100)).toEqual([94, 106]);
});

test('What has room below another shares its column', () => {
  const xs = sideBySide([{ x: 100, top: 0, bottom: 20 }, { x: 100, top: 10, bottom: 60 }, { x: 100, top: 30, bottom: 50 }], 100);
  expect(xs).toEqual([94, 106, 94]);
});

test('Columns move together where there is little room', () => {
  expect(sideBySide([0, 1, 2].map((top) => ({ x: 50, top, bottom: 90 })), 6)).toEqual([47, 50, 53]);
});

test('Nothing stands nowhere', () => {
  expect(sideBySide([], 10)).toEqual([]);
});
