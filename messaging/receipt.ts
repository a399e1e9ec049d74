import { isCount } from './answers.ts';
import { ask } from './ask.ts';
import type { FramedSummary } from './page-summary.ts';
import { requestsBeyondExtension } from './request-count.ts';

/** What the extension has cost a tab so far; all of it measured. */
export interface Receipt {
  /** Time spent reading and marking (ms), all frames together. */
  readonly spent: number;
  /** How many claims are underlined. */
  readonly marks: number;
  /** Elements added to the page's DOM and taken out of it again: the cards that were opened. */
  readonly domChanges: number;
  /** Requests on record: the frames' for our files, and the background's and this page's own for anything else. */
  readonly requests: number;
}

/** The receipt of a tab; null where its frames, or the background, did not answer: nothing is claimed that was not measured. */
export async function askReceipt(frames: readonly FramedSummary[]): Promise<Receipt | null> {
  const ofBackground = await ask('getRequestCount', undefined, isCount);
  if (ofBackground === null || frames.length === 0) return null;
  return receiptOf(frames, ofBackground + requestsBeyondExtension());
}

/** Adds up what frames say of themselves, and requests that no frame knows of. */
export function receiptOf(frames: readonly FramedSummary[], otherRequests: number): Receipt {
  const total = (of: (frame: FramedSummary) => number): number => frames.reduce((sum, frame) => sum + of(frame), 0);
  return {
    spent: total(({ receipt }) => receipt.spent),
    marks: total(({ claims }) => claims.filter((claim) => claim.marked).length),
    domChanges: total(({ receipt }) => receipt.domChanges),
    requests: otherRequests + total(({ receipt }) => receipt.requests),
  };
}
