import { browser } from 'wxt/browser';

/**
 * Sends `requestAnnotator` as @webext-core/messaging would, without the library: it is the gate's only message, and the
 * library weighs more than the rest of the gate. Nobody hearing it is expected, and no rejection.
 */
export async function knock(): Promise<void> {
  const send = (): Promise<unknown> => browser.runtime.sendMessage({ id: 0, type: 'requestAnnotator', data: undefined, timestamp: Date.now() });
  try {
    // A background that was put to sleep over the message is woken by another.
    await send().catch(send);
  } catch {
    // The extension is being updated or removed; its next version will send a gate of its own.
  }
}
