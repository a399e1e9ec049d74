import type { ListedClaim } from '../../messaging/page-summary.ts';
import type { Session } from './session.ts';

/** What the frames of a tab say of themselves. */
export interface TabSummary {
  readonly settled: boolean;
  readonly claims: readonly ListedClaim[];
}

/** How long a page may take to be read before a command gives up on it (ms). */
const PATIENCE_MS = 30_000;

/** Asks a tab for its claims as the toolbar popup does. */
export async function askTab(session: Session, address: string): Promise<TabSummary> {
  const frames = await session.inExtension<{ settled: boolean; claims: ListedClaim[] }[]>(`
    const tabs = await browser.tabs.query({});
    const tab = tabs.find((one) => one.url === ${JSON.stringify(address)});
    if (tab === undefined) return [];
    const results = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: () => { const summary = globalThis[Symbol.for('caveat.summary')]; return summary ? summary() : null; },
    });
    return results.map((frame) => frame.result).filter((summary) => summary);
  `);
  return { settled: frames.length > 0 && frames.every((frame) => frame.settled), claims: frames.flatMap((frame) => frame.claims) };
}

/**
 * The claims of a page, once all of it is read.
 * @throws Error when it is not read in half a minute
 */
export async function claimsOf(session: Session, address: string): Promise<readonly ListedClaim[]> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const summary = await askTab(session, address);
    if (summary.settled) return summary.claims;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${address} was not read within ${PATIENCE_MS / 1000} s`);
}
