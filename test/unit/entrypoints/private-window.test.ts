import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import type { MarkedNotClaim } from '../../../settings/not-claim.ts';

const marked: MarkedNotClaim = { topic: 'about', passage: 'The R1 road was closed.', start: 4, end: 6, subject: 'deepseek-r1', language: 'en', others: [] };

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
const listeners: Listener[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = 'caveat';
  vi.resetModules();
  listeners.length = 0;
  vi.stubGlobal('chrome', { runtime: { id: 'caveat', onMessage: { addListener: (listener: Listener) => listeners.push(listener), removeListener: () => undefined } } });
  Reflect.set(fakeBrowser, 'commands', { onCommand: { addListener: () => undefined } });
  const { default: background } = await import('../../../entrypoints/background.ts');
  void background.main();
});
afterAll(() => vi.unstubAllGlobals());

/** Says from a page of a private or another window that a passage is no claim; what the background answers. */
function say(incognito: boolean): Promise<unknown> {
  return new Promise((done) => {
    for (const listener of listeners) listener({ id: 1, type: 'addNotClaim', data: marked, timestamp: 0 }, { id: 'caveat', tab: { id: 1, incognito } }, done);
  });
}

it('what a reader says is no claim in a private window is not stored, nowhere', async () => {
  expect(JSON.stringify(await say(true))).toContain('private window');
  expect([await fakeBrowser.storage.local.get(), await fakeBrowser.storage.sync.get(), await fakeBrowser.storage.session.get()]).toEqual([{}, {}, {}]);
});

it('in another window it is', async () => {
  await say(false);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).toContain(marked.passage);
});
