import { expect, test } from 'vitest';
import { PAGE_SIZE, pageOf } from '../../../../components/explorer/list-page.ts';

const list = Array.from({ length: PAGE_SIZE * 2 + 3 }, (_, index) => index + 1);
const none = (): boolean => false;

test('A page says which part of the list it is', () => {
  expect(pageOf(list, 2, none)).toMatchObject({ page: 2, pages: 3, from: PAGE_SIZE + 1, to: PAGE_SIZE * 2 });
  expect(pageOf(list, 3, none).entries).toEqual(list.slice(-3));
});

test('Past the end there is the last page, and an empty list is one empty page', () => {
  expect(pageOf(list, 99, none).page).toBe(3);
  expect(pageOf([], 2, none)).toEqual({ entries: [], page: 1, pages: 1, from: 0, to: 0 });
});

test('An entry that is sought decides the page', () => {
  expect(pageOf(list, 1, (entry) => entry === list.length).page).toBe(3);
});
