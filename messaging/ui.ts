import { browser, type Browser } from 'wxt/browser';

/** Asks the reader for access to all sites; call it from a click. Resolves to whether it was given. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ['<all_urls>'] });
}

/** Whether the browser has a panel beside the page: Firefox for Android has none. */
export function hasPanel(): boolean {
  return sidebar() !== null || browser.sidePanel !== undefined;
}

/** Opens the panel beside the page in a window; call it from a click, before anything is awaited. */
export async function openPanel(windowId: number): Promise<void> {
  await (sidebar()?.open() ?? browser.sidePanel.open({ windowId }));
}

/** Firefox's own API, which the types of Chrome do not have. */
function sidebar(): { open: () => Promise<void> } | null {
  const api: unknown = Reflect.get(browser, 'sidebarAction');
  return typeof api === 'object' && api !== null && 'open' in api ? (api as { open: () => Promise<void> }) : null;
}

/** Opens the options page in a tab, or brings it to the front. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the page for those who have just installed the extension. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Opens a fact of the record in a new tab, beside the one it was asked for in. */
export async function openFact(factId: string, beside: Browser.tabs.Tab | undefined): Promise<void> {
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/options.html')}#fact-${factId}`,
    // Pages of an extension do not open in private windows of Chrome: there the browser is to choose the window.
    ...(beside !== undefined && !beside.incognito && { index: beside.index + 1, windowId: beside.windowId }),
  });
}
