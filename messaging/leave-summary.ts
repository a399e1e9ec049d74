import type { FrameSummary } from './page-summary.ts';
import { SUMMARY_KEY } from './summary-key.ts';

/** What a frame's script knows to say of itself; who asks for it looks up what it asked the network for. */
export type OwnSummary = Omit<FrameSummary, 'receipt'> & { readonly receipt: Omit<FrameSummary['receipt'], 'requests'> };

/** Leaves a frame's summary where `askSummaries` finds it: in the isolated world, which no page can see. */
export function leaveSummary(summary: () => OwnSummary): void {
  Reflect.set(globalThis, Symbol.for(SUMMARY_KEY), summary);
}

/** The time (ms) that the script before this one, the gate, has spent on this frame by its own summary; 0 where there was none. */
export function timeSpentBefore(): number {
  const summary: unknown = Reflect.get(globalThis, Symbol.for(SUMMARY_KEY));
  // Only our own scripts leave anything under that key in the isolated world.
  return typeof summary === 'function' ? (summary as () => OwnSummary)().receipt.spent : 0;
}
