import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Block } from '../../../page/block.ts';
import { type Mark, Marks } from '../../../page/marks.ts';

let looks = 0;

/** A text node that knows its place on a line, and counts how often it is asked for it. */
class Place {
  at: number;
  constructor(at: number) {
    this.at = at;
  }
  getRootNode(): unknown {
    return document;
  }
  compareDocumentPosition(other: Place): number {
    looks++;
    return other.at > this.at ? 4 : 2;
  }
}

beforeEach(() => {
  looks = 0;
  vi.stubGlobal('document', {});
  vi.stubGlobal('ShadowRoot', Map);
  vi.stubGlobal('Node', { DOCUMENT_POSITION_FOLLOWING: 4 });
});
afterEach(() => vi.unstubAllGlobals());

function addAt(marks: Marks<{ start: number; end: number }>, ...places: number[]): Mark[] {
  return places.map((at) => {
    const node = new Place(at);
    const block = { text: 'words', pieces: [{ node, start: 0 }], container: null } as unknown as Block; // As much of a page as the order of marks looks at.
    return marks.add({ start: 0, end: 5 }, block, { startContainer: node, startOffset: 0, endContainer: node, endOffset: 5 } as unknown as StaticRange);
  });
}

function order(marks: Marks<{ start: number; end: number }>): number[] {
  return marks.inOrder().map(({ range }) => (range.startContainer as unknown as Place).at);
}

it('marks are in the order of the page, in whatever order they came and went', () => {
  const marks = new Marks();
  const [gone] = addAt(marks, 5, 1, 9);
  expect(order(marks)).toEqual([1, 5, 9]);
  addAt(marks, 7, 0, 10, 2);
  expect(order(marks)).toEqual([0, 1, 2, 5, 7, 9, 10]);
  marks.remove(gone === undefined ? [] : [gone]);
  addAt(marks, 6);
  expect(order(marks)).toEqual([0, 1, 2, 6, 7, 9, 10]);
});

it('marks that the page has moved are in order again', () => {
  const marks = new Marks();
  const [moved] = addAt(marks, 1, 2, 3);
  order(marks);
  Object.assign(moved?.range.startContainer ?? {}, { at: 8 });
  marks.disorder();
  addAt(marks, 5);
  expect(order(marks)).toEqual([2, 3, 5, 8]);
});

it('a page that grows for ever looks at the places of its new marks alone', () => {
  const marks = new Marks();
  addAt(marks, ...Array.from({ length: 5000 }, (_, index) => index));
  order(marks);
  looks = 0;
  addAt(marks, 5000, 5001, 5002);
  expect(order(marks)).toHaveLength(5003);
  expect(looks).toBeLessThan(10);
  addAt(marks, 2500.5);
  order(marks);
  expect(looks).toBeLessThan(40);
});
