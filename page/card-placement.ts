import { computePosition, flip, inline, offset, type Platform, shift, size } from '@floating-ui/core';
import type { Box, Point } from './geometry.ts';

/** A width and a height in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card stands: its top left corner in the viewport, and how much room it may take (CSS px). */
export interface Placement extends Point {
  readonly side: 'below' | 'above' | 'sheet' | 'top-sheet';
  readonly maxWidth: number;
  readonly maxHeight: number;
}

/** How a card is to stand beyond what the room demands. */
export interface PlacementWishes {
  /** As a sheet however wide the viewport is, as under a finger. */
  readonly asSheet?: boolean | undefined;
  /** On the side where it is already: a card whose content grows must not jump to the other one. */
  readonly side?: 'below' | 'above' | undefined;
}

/** Between the card and the line of its claim, and between the card and the edge of the screen (px). */
export const GAP = 8;

/** Below this width of the viewport a card is a sheet at its bottom (px). */
export const SHEET_WIDTH = 480;

/** How much of the viewport a sheet may take: a part of it, more where that is too little to read in (px). */
const SHEET = { part: 0.6, least: 240 };

/**
 * Places a card below the line of a claim, above it where there is no room, at the bottom of a narrow screen instead:
 * never over the line that was pointed at, over none of the claim's where there is room, never off the screen.
 * @param lines - the boxes of the claim's lines
 * @param at - what was pointed at; null where it was opened without a pointer
 * @param card - the size the card would like to have
 * @param view - the size of the viewport
 * @param wishes - see {@link PlacementWishes}
 */
export async function placeCard(lines: readonly Box[], at: Point | null, card: Size, view: Size, wishes: PlacementWishes = {}): Promise<Placement> {
  const { asSheet = false, side: kept } = wishes;
  if (asSheet || view.width < SHEET_WIDTH || lines.length === 0) return sheet(lines, at, card, view);
  let room: Size = { width: view.width - 2 * GAP, height: view.height - 2 * GAP };
  const { x, y, placement } = await computePosition(referenceOf(lines), card, {
    strategy: 'fixed',
    placement: kept === 'above' ? 'top-start' : 'bottom-start',
    platform: plainPlatform(card, view),
    middleware: [
      inline(at === null ? {} : { x: at.x, y: at.y }),
      offset(GAP),
      ...(kept === undefined ? [flip({ padding: GAP })] : []),
      // Before the room is measured: a card that moves aside at the edge of the screen has all of its width.
      shift({ padding: GAP }),
      size({
        padding: GAP,
        apply: ({ availableWidth, availableHeight }) => {
          room = { width: Math.floor(availableWidth), height: Math.floor(availableHeight) };
        },
      }),
    ],
  });
  const side = placement.startsWith('top') ? 'above' : 'below';
  // A card cut to the room above its line must be placed again by the height it then has.
  if (side === 'above' && card.height > room.height) return placeCard(lines, at, { ...card, height: room.height }, view, wishes);
  const placed: Placement = { x, y, side, maxWidth: Math.max(0, room.width), maxHeight: Math.max(0, room.height) };
  if (at === null || !coversAny(placed, card, lines)) return placed;
  // Beside the line that was pointed at it would hide the claim's other line: it goes by both, where that leaves room to read in.
  const clear = await placeCard(lines, null, card, view, wishes);
  return clear.maxHeight >= Math.min(card.height, SHEET.least) && !coversAny(clear, card, lines) ? clear : placed;
}

function coversAny({ x, y, maxWidth, maxHeight }: Placement, card: Size, lines: readonly Box[]): boolean {
  const right = x + Math.min(card.width, maxWidth);
  const bottom = y + Math.min(card.height, maxHeight);
  return lines.some((line) => line.left < right && line.right > x && line.top < bottom && line.bottom > y);
}

/** At the bottom of the screen; at its top where the claim is too low for that. It covers none of the claim where that leaves room to read in. */
function sheet(lines: readonly Box[], at: Point | null, card: Size, view: Size): Placement {
  const width = { x: 0, maxWidth: view.width };
  const most = Math.floor(Math.min(Math.max(view.height * SHEET.part, SHEET.least), view.height));
  const pointed = lines.find(({ top, bottom }) => at !== null && at.y >= top && at.y <= bottom) ?? lines[0];
  const wanted = Math.min(card.height, most);
  const whole = around(lines);
  const line = lines.length > 1 && Math.max(view.height - whole.bottom, whole.top) - GAP >= Math.min(wanted, SHEET.least) ? whole : pointed;
  const isOnScreen = line !== undefined && line.bottom > 0 && line.top < view.height;
  const below = isOnScreen ? Math.max(0, Math.floor(view.height - line.bottom - GAP)) : view.height;
  const above = isOnScreen ? Math.max(0, Math.floor(line.top - GAP)) : 0;
  if (below >= wanted || below >= above) {
    const maxHeight = Math.min(most, below);
    return { ...width, y: view.height - Math.min(card.height, maxHeight), side: 'sheet', maxHeight };
  }
  return { ...width, y: 0, side: 'top-sheet', maxHeight: Math.min(most, above) };
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
