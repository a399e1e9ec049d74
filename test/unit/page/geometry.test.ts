import { describe, expect, it } from 'vitest';
import { isOnTheWay } from '../../../page/geometry.ts';

const line = { left: 100, top: 100, right: 200, bottom: 120 };
const cardBelow = { left: 60, top: 140, right: 420, bottom: 400 };
const cardAbove = { left: 60, top: 10, right: 420, bottom: 80 };

describe('the way from a claim to its card', () => {
  it.each([
    ['between them, below', cardBelow, { x: 150, y: 130 }, true],
    ['between them, above', cardAbove, { x: 150, y: 90 }, true],
    ['beside the way', cardBelow, { x: 20, y: 130 }, false],
    ['beyond the card', cardBelow, { x: 150, y: 500 }, false],
    ['on the line itself', cardBelow, { x: 150, y: 110 }, false],
    ['wider towards the wider box', cardBelow, { x: 300, y: 139 }, true],
  ])('%s', (_where, card, point, expected) => {
    expect(isOnTheWay(line, card, point)).toBe(expected);
  });
});
