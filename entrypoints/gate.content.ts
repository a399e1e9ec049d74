import { defineContentScript } from 'wxt/utils/define-content-script';
import { createGate } from '../claims/gate.ts';
import { knock } from '../messaging/knock.ts';
import { leaveSummary } from '../messaging/leave-summary.ts';
import { isOrphaned } from '../messaging/sender.ts';
import { watchForClaims } from '../page/gate-watch.ts';
import { isAtWork } from '../page/script-context.ts';
import { Wake } from '../page/wake.ts';
import { isSwitchedOff } from '../settings/switched-off.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main({ signal }) {
    // Whoever switched everything off was promised that nothing is read: docs/adr/0012-off-reads-nothing.md.
    if (isAtWork('annotator') || (await isSwitchedOff()) || signal.aborted) return;
    const call = (): void => void knock().then((delay) => wake.in(delay));
    const wake = new Wake(call, signal);
    const watch = watchForClaims(createGate(__GATE_WORDS__), call, isOrphaned, signal);
    leaveSummary(() => ({ settled: !watch.found, claims: [], receipt: { spent: watch.spent, domChanges: 0 } }));
  },
});
