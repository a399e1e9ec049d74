import { describe, expect, it } from 'vitest';
import { GAP, placeCard } from '../../../page/card-placement.ts';

const view = { width: 1000, height: 700 };
const card = { width: 360, height: 200 };

function line(left: number, top: number, width = 200) {
  return { left, top, right: left + width, bottom: top + 20 };
}

describe('placing a card', () => {
  it('puts it below its line where there is room', async () => {
    const claim = line(100, 100);
    const placed = await placeCard([claim], { x: 150, y: 110 }, card, view);
    expect(placed.side).toBe('below');
    expect(placed.y).toBe(claim.bottom + GAP);
  });

  it('puts it above its line at the bottom of the screen', async () => {
    const claim = line(100, 650);
    const placed = await placeCard([claim], { x: 150, y: 660 }, card, view);
    expect(placed.side).toBe('above');
    expect(placed.y + card.height).toBe(claim.top - GAP);
  });

  it('keeps it on the screen at both sides', async () => {
    const right = await placeCard([line(900, 100, 90)], { x: 950, y: 110 }, card, view);
    const left = await placeCard([line(-40, 100, 90)], { x: 20, y: 110 }, card, view);
    expect(right.x + card.width).toBeLessThanOrEqual(view.width - GAP);
    expect(left.x).toBeGreaterThanOrEqual(GAP);
  });

  it('leaves it all of its width beside the edge of the screen', async () => {
    const claim = line(900, 100, 90);
    for (const side of [undefined, 'below'] as const) {
      const placed = await placeCard([claim], { x: 950, y: 110 }, card, view, { side });
      expect(placed.maxWidth).toBeGreaterThanOrEqual(card.width);
    }
  });

  it('never covers the line that was pointed at, however tall the card', async () => {
    const claim = line(100, 400);
    const placed = await placeCard([claim], { x: 150, y: 410 }, { width: 360, height: 2000 }, view);
    const top = placed.y;
    const bottom = placed.y + Math.min(2000, placed.maxHeight);
    expect(top >= claim.bottom || bottom <= claim.top).toBe(true);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(view.height);
  });

  it('goes by the line that was pointed at where a claim runs over two', async () => {
    const second = line(20, 125, 80);
    const placed = await placeCard([line(800, 100, 190), second], { x: 50, y: 135 }, card, view);
    expect(placed.y).toBe(second.bottom + GAP);
    expect(placed.x).toBeLessThan(100);
  });

  it('covers no line of a claim of two, where that leaves room to read in', async () => {
    const column = { width: 500, height: 700 };
    const lines = [line(400, 100, 90), line(10, 125, 200)];
    const placed = await placeCard(lines, { x: 450, y: 110 }, card, column);
    expect(placed.y).toBe(125 + 20 + GAP);
  });

  it('makes it a sheet at the bottom of a narrow screen', async () => {
    const placed = await placeCard([line(10, 100)], null, { width: 320, height: 300 }, { width: 320, height: 640 });
    expect(placed).toMatchObject({ side: 'sheet', x: 0, y: 340, maxWidth: 320 });
  });

  it('makes it a sheet on a wide screen too where a finger called for it', async () => {
    const placed = await placeCard([line(100, 100)], { x: 150, y: 110 }, card, view, { asSheet: true });
    expect(placed).toEqual({ x: 0, y: 500, side: 'sheet', maxWidth: 1000, maxHeight: 420 });
  });

  it('puts the sheet at the top where the claim is too low, never over its line', async () => {
    const claim = line(10, 620);
    const placed = await placeCard([claim], { x: 50, y: 630 }, { width: 320, height: 900 }, view, { asSheet: true });
    expect(placed.side).toBe('top-sheet');
    expect(placed.y + placed.maxHeight).toBeLessThanOrEqual(claim.top - GAP);
  });

  it('covers no line of a claim of several with a sheet, where that leaves room to read in', async () => {
    const claim = [line(200, 240), line(10, 264), line(10, 288)];
    const below = await placeCard(claim, { x: 250, y: 250 }, { width: 320, height: 900 }, { width: 320, height: 640 });
    expect(below).toMatchObject({ side: 'sheet', y: 316 });
    const low = [line(200, 420), line(10, 444)];
    const above = await placeCard(low, { x: 250, y: 430 }, { width: 320, height: 900 }, { width: 320, height: 640 });
    expect(above.side).toBe('top-sheet');
    expect(above.y + above.maxHeight).toBeLessThanOrEqual(420 - GAP);
    const cramped = await placeCard([line(200, 40), line(10, 64)], { x: 250, y: 50 }, { width: 320, height: 900 }, { width: 320, height: 256 });
    expect(cramped.y).toBeGreaterThanOrEqual(60);
  });

  it('covers no line with a sheet on a screen of 320 by 256 px, as at 400 %', async () => {
    for (let top = 0; top <= 236; top += 4) {
      const claim = line(10, top);
      const placed = await placeCard([claim], { x: 50, y: top + 10 }, { width: 320, height: 900 }, { width: 320, height: 256 });
      const bottom = placed.y + Math.min(900, placed.maxHeight);
      expect(placed.y >= claim.bottom || bottom <= claim.top, `a line at ${top}`).toBe(true);
      expect(placed.maxHeight).toBeGreaterThan(90);
    }
  });

  it('stays on its side when its content grows', async () => {
    const claim = line(100, 300);
    const placed = await placeCard([claim], null, { width: 360, height: 600 }, view, { side: 'below' });
    expect(placed).toMatchObject({ side: 'below', y: claim.bottom + GAP });
    expect(placed.y + placed.maxHeight).toBeLessThanOrEqual(view.height);
  });
});
