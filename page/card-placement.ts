import { computePosition, flip, inline, offset, type Platform, shift, size } from '@floating-ui/core';
import type { Box, Point } from './geometry.ts';

/** A width and a height in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card stands: its top left corner in the viewport, and how much room it may take (CSS px). */
export interface Placement extends Point {
  readonly side: 'below' | 'above' | 'sheet';
  readonly maxWidth: number;
  readonly maxHeight: number;
}

/** Between the card and the line of its claim, and between the card and the edge of the screen (px). */
export const GAP = 8;

/** Below this width of the viewport a card is a sheet at its bottom (px). */
export const SHEET_WIDTH = 480;

/**
 * Places a card below the line of a claim, above it where there is no room, at the bottom of a narrow screen instead:
 * never over the line, never off the screen.
 * @param lines - the boxes of the claim's lines
 * @param at - what was pointed at; null where it was opened without a pointer
 * @param card - the size the card would like to have
 * @param view - the size of the viewport
 */
export async function placeCard(lines: readonly Box[], at: Point | null, card: Size, view: Size): Promise<Placement> {
  if (view.width < SHEET_WIDTH || lines.length === 0) return sheet(card, view);
  let room: Size = { width: view.width - 2 * GAP, height: view.height - 2 * GAP };
  const { x, y, placement } = await computePosition(referenceOf(lines), card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    platform: plainPlatform(card, view),
    middleware: [
      inline(at === null ? {} : { x: at.x, y: at.y }),
      offset(GAP),
      flip({ padding: GAP }),
      size({
        padding: GAP,
        apply: ({ availableWidth, availableHeight }) => {
          room = { width: Math.floor(availableWidth), height: Math.floor(availableHeight) };
        },
      }),
      shift({ padding: GAP }),
    ],
  });
  const side = placement.startsWith('top') ? 'above' : 'below';
  // A card cut to the room above its line must be placed again by the height it then has.
  if (side === 'above' && card.height > room.height) return placeCard(lines, at, { ...card, height: room.height }, view);
  return { x, y, side, maxWidth: Math.max(0, room.width), maxHeight: Math.max(0, room.height) };
}

function sheet(card: Size, view: Size): Placement {
  const maxHeight = Math.floor(view.height * 0.6);
  return { x: 0, y: view.height - Math.min(card.height, maxHeight), side: 'sheet', maxWidth: view.width, maxHeight };
}

/** A claim's lines as floating-ui asks for them (https://floating-ui.com/docs/virtual-elements). */
interface Lines {
  readonly getBoundingClientRect: () => ReturnType<typeof rectOf>;
  readonly getClientRects: () => ReturnType<typeof rectOf>[];
}

function referenceOf(lines: readonly Box[]): Lines {
  return { getBoundingClientRect: () => rectOf(around(lines)), getClientRects: () => lines.map(rectOf) };
}

/** A floating-ui platform of plain boxes (https://floating-ui.com/docs/platform): the viewport is all there is. */
function plainPlatform(card: Size, view: Size): Platform {
  return {
    getElementRects: ({ reference }: { reference: Lines }) => ({ reference: rectOf(reference.getBoundingClientRect()), floating: { x: 0, y: 0, ...card } }),
    getDimensions: () => card,
    getClippingRect: () => ({ x: 0, y: 0, ...view }),
    getClientRects: (reference: Lines) => reference.getClientRects(),
  };
}

function rectOf(box: Box): Box & Size & Point {
  const { left, top, right, bottom } = box;
  return { left, top, right, bottom, x: left, y: top, width: right - left, height: bottom - top };
}

function around(lines: readonly Box[]): Box {
  return {
    left: Math.min(...lines.map((line) => line.left)),
    top: Math.min(...lines.map((line) => line.top)),
    right: Math.max(...lines.map((line) => line.right)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  };
}
