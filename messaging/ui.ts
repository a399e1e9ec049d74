import { browser } from 'wxt/browser';

/** Asks the reader for access to all sites; call it from a click. Resolves to whether it was given. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ['<all_urls>'] });
}

/** Opens the options page in a tab, or brings it to the front. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
