import { browser } from 'wxt/browser';
import { ask } from './ask.ts';
import { askSummaries } from './page-summary.ts';
import type { ClaimStep, Stepped } from './protocol.ts';

type Direction = ClaimStep['direction'];

const DIRECTIONS: Readonly<Record<string, Direction>> = { 'next-claim': 'next', 'previous-claim': 'previous' };

/** Calls back when the reader presses the keys for the next or previous claim. Firefox for Android has no such keys. */
export function onStepCommand(step: (direction: Direction) => void): void {
  // Missing on Firefox for Android, whatever the types say.
  const { commands } = browser as { commands?: typeof browser.commands };
  commands?.onCommand.addListener((command) => {
    const direction = DIRECTIONS[command];
    if (direction !== undefined) step(direction);
  });
}

/**
 * Goes to the next or previous claim of the active tab, through its frames in order and round again: the frame in which
 * the reader is at a claim goes first; where it has no further one, the frame after it.
 */
export async function stepInActiveTab(direction: Direction): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const summaries = await askSummaries(tab.id);
  if (!Array.isArray(summaries)) return;
  const frames = summaries.filter(({ claims }) => claims.some(({ marked }) => marked)).map(({ frameId }) => frameId);
  frames.sort((a, b) => (direction === 'next' ? a - b : b - a));
  const tabId = tab.id;
  const take = (frameId: number, enter: boolean): Promise<Stepped | null> => ask('stepClaim', { direction, enter }, isStepped, { tabId, frameId });
  for (const [index, frameId] of frames.entries()) {
    const stepped = await take(frameId, false);
    if (stepped === 'there') return;
    if (stepped !== 'past-end') continue;
    const next = frames[(index + 1) % frames.length];
    if (next !== undefined) await take(next, true);
    return;
  }
  const [first] = frames;
  if (first !== undefined) await take(first, true);
}

function isStepped(value: unknown): value is Stepped {
  return value === 'there' || value === 'past-end' || value === 'elsewhere';
}
