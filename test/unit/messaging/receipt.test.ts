import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FramedSummary, ListedClaim } from '../../../messaging/page-summary.ts';
import { receiptOf } from '../../../messaging/receipt.ts';
import { requestsBeyondExtension } from '../../../messaging/request-count.ts';

function claim(marked: boolean): ListedClaim {
  return { id: '1', text: 'R1', block: 'R1', topic: 'about', subject: 'R1', figure: null, scope: null, hedge: 'stated', verdict: 'agrees', certainty: 'reported', factIds: [], marked };
}

function frame(frameId: number, changes: Partial<FramedSummary>): FramedSummary {
  return { frameId, settled: true, claims: [], receipt: { spent: 0, domChanges: 0, requests: 0 }, ...changes };
}

afterEach(() => vi.restoreAllMocks());

it('A receipt adds up what all frames of a tab say', () => {
  const frames = [
    frame(0, { claims: [claim(true), claim(false)], receipt: { spent: 12.5, domChanges: 2, requests: 0 } }),
    frame(7, { claims: [claim(true)], receipt: { spent: 3, domChanges: 0, requests: 1 } }),
  ];
  expect(receiptOf(frames, 4)).toEqual({ spent: 15.5, marks: 2, domChanges: 2, requests: 5 });
});

it('Requests are counted from the browser’s own record, but for files of the extension', () => {
  const own = fakeBrowser.runtime.getURL('/background.js');
  const entries = [own, 'https://example.org/', 'data:text/plain,a'].map((name) => ({ name }) as PerformanceEntry);
  vi.spyOn(performance, 'getEntriesByType').mockImplementation((type) => (type === 'resource' ? entries : []));
  expect(requestsBeyondExtension()).toBe(2);
});
