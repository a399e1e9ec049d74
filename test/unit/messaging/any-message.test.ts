import * as fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { isAssessments, isCount, isPageSettings } from '../../../messaging/answers.ts';
import { receive } from '../../../messaging/receive.ts';
import { runsFor } from '../../fuzz/runs.ts';

const NAMES = ['requestAnnotator', 'getPageSettings', 'assess', 'getCard', 'addNotClaim', 'removeNotClaim', 'requestCardView', 'dressFrame', 'openRecord', 'getRequestCount', 'claimsChanged', 'settingsChanged', 'showClaim'] as const;
const listeners: ((message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown)[] = [];
const answered: string[] = [];

beforeAll(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', { runtime: { id: 'caveat', onMessage: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener), removeListener: () => undefined } } });
  fakeBrowser.runtime.id = 'caveat';
  for (const name of NAMES) receive(name, () => void answered.push(name) as never);
});
afterAll(() => vi.unstubAllGlobals());

function deliver(message: unknown, sender: unknown): Promise<unknown> {
  return new Promise((done) => {
    const kept = listeners.map((listener) => listener(message, sender, done));
    if (!kept.includes(true)) done('nobody listens');
  });
}

const message = fc.oneof(fc.jsonValue(), fc.record({ id: fc.nat(), type: fc.oneof(fc.constantFrom(...NAMES), fc.string()), data: fc.jsonValue(), timestamp: fc.nat() }));

it('Any message is survived, and heeded only where it comes from the extension itself', async () => {
  await fc.assert(
    fc.asyncProperty(message, fc.constantFrom('caveat', 'another', undefined), async (sent, id) => {
      answered.length = 0;
      await deliver(sent, { id });
      if (id !== 'caveat') expect(answered).toEqual([]);
      expect(answered.every((name) => typeof sent === 'object' && sent !== null && 'type' in sent && sent.type === name)).toBe(true);
    }),
    { numRuns: runsFor(0.3) },
  );
}, 60 * 60_000);

it('Any answer is told from what is none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      for (const accepts of [isAssessments, isCount, isPageSettings]) expect(typeof accepts(value)).toBe('boolean');
    }),
    { numRuns: runsFor(0.1) },
  );
});
