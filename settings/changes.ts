import { browser } from 'wxt/browser';

/**
 * Calls back after any setting changed, here or on a machine that syncs, until the signal. It says no more than that:
 * what holds now is asked of the background, so that no page carries the settings' schema.
 */
export function onSettingsChanged(callback: () => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'sync' || area === 'local') callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
