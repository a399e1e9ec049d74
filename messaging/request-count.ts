import { browser } from 'wxt/browser';

/** How many requests for files of the extension the browser has on record for this page: a page could see those in its own timing record. */
export function requestsToExtension(): number {
  return addressesOnRecord().filter(isOwnFile).length;
}

/** How many requests for anything but its own files the browser has on record for this page of the extension, or its background. */
export function requestsBeyondExtension(): number {
  return addressesOnRecord().filter((address) => !isOwnFile(address)).length;
}

/** https://w3c.github.io/resource-timing/: every fetch of a document or worker, by whatever API. */
function addressesOnRecord(): string[] {
  return performance.getEntriesByType('resource').map((entry) => entry.name);
}

function isOwnFile(address: string): boolean {
  return address.startsWith(browser.runtime.getURL(''));
}
