import { browser } from 'wxt/browser';

/**
 * Sends `requestAnnotator` as @webext-core/messaging would, without the library: it is the gate's only message, and the
 * library weighs more than the rest of the gate. Nobody hearing it is expected, and no rejection.
 */
export async function knock(): Promise<void> {
  try {
    await browser.runtime.sendMessage({ id: 0, type: 'requestAnnotator', data: undefined, timestamp: Date.now() });
  } catch {
    // The extension is being updated or removed; its next version will send a gate of its own.
  }
}
