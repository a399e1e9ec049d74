import type { FrameSummary } from './page-summary.ts';
import { SUMMARY_KEY } from './summary-key.ts';

/** Leaves a frame's summary where `askSummaries` finds it: in the isolated world, which no page can see. */
export function leaveSummary(summary: () => FrameSummary): void {
  Reflect.set(globalThis, Symbol.for(SUMMARY_KEY), summary);
}
