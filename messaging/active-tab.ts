import { browser } from 'wxt/browser';
import { askSummaries, type FramedSummary } from './page-summary.ts';

/** How the page of the active tab stands. */
export type TabState =
  | { readonly access: 'reading' | 'read'; readonly address: string | undefined; readonly tabId: number; readonly windowId: number; readonly frames: readonly FramedSummary[] }
  | { readonly access: 'not-annotatable' | 'no-permission'; readonly address: string | undefined; readonly tabId: number | null; readonly windowId: number | null; readonly frames: readonly [] };

/** How the page of the active tab of this window stands, and what its frames say of themselves. */
export async function askActiveTab(): Promise<TabState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { access: 'not-annotatable', address: undefined, tabId: null, windowId: null, frames: [] };
  const summaries = await askSummaries(tab.id);
  if (!Array.isArray(summaries)) return { access: summaries, address: tab.url, tabId: tab.id, windowId: tab.windowId, frames: [] };
  const isRead = tab.status === 'complete' && summaries.every((frame) => frame.settled);
  return { access: isRead ? 'read' : 'reading', address: tab.url, tabId: tab.id, windowId: tab.windowId, frames: summaries };
}

/** Calls back when another page comes into a tab, until the signal. */
export function onTabsChanged(callback: () => void, signal: AbortSignal): void {
  browser.tabs.onUpdated.addListener(callback);
  browser.tabs.onActivated.addListener(callback);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(callback);
    browser.tabs.onActivated.removeListener(callback);
  });
}
