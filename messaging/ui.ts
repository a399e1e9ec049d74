import { browser, type Browser } from 'wxt/browser';

/** Asks the reader for access to all sites; call it from a click. Resolves to whether it was given. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ['<all_urls>'] });
}

/** Opens the options page in a tab, or brings it to the front. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens a fact of the record in a new tab, beside the one it was asked for in. */
export async function openFact(factId: string, beside: Browser.tabs.Tab | undefined): Promise<void> {
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/options.html')}#fact-${factId}`,
    // Pages of an extension do not open in private windows of Chrome: there the browser is to choose the window.
    ...(beside !== undefined && !beside.incognito && { index: beside.index + 1, windowId: beside.windowId }),
  });
}
