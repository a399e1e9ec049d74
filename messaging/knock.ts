import { browser } from 'wxt/browser';

/**
 * Sends `requestAnnotator` as @webext-core/messaging would, without the library: it is the gate's only message, and the
 * library weighs more than the rest of the gate. Nobody hearing it is expected, and no rejection.
 * @returns in how long to knock again (ms), because everything is snoozed until then; 0 is never
 */
export async function knock(): Promise<number> {
  const send = (): Promise<unknown> => browser.runtime.sendMessage({ id: 0, type: 'requestAnnotator', data: undefined, timestamp: Date.now() });
  try {
    // A background that was put to sleep over the message is woken by another.
    const answer = await send().catch(send);
    return Number(Reflect.get(Object(answer), 'res')) || 0;
  } catch {
    // The extension is being updated or removed; its next version will send a gate of its own.
    return 0;
  }
}
