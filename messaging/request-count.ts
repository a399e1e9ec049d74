import { browser } from 'wxt/browser';

/**
 * How many requests for anything but its own files the browser has on record for this page of the extension, or its background:
 * https://w3c.github.io/resource-timing/ has every fetch of a document or worker, by whatever API.
 */
export function requestsBeyondExtension(): number {
  const ownFiles = browser.runtime.getURL('');
  return performance.getEntriesByType('resource').filter((entry) => !entry.name.startsWith(ownFiles)).length;
}
