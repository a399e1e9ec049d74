import { browser } from 'wxt/browser';
import { insist } from './insist.ts';

/**
 * Sends `requestAnnotator` as @webext-core/messaging would, without the library: it is the gate's only message, and the
 * library weighs more than the rest of the gate. Nobody hearing it is expected, and no rejection.
 * @returns in how long to knock again (ms), because everything is snoozed until then; 0 is never
 */
export async function knock(): Promise<number> {
  const send = async (): Promise<unknown> => {
    const answer: unknown = await browser.runtime.sendMessage({ id: 0, type: 'requestAnnotator', timestamp: 0 });
    // A background that ends before its listeners are there answers with nothing.
    if (answer === undefined || answer === null) throw new Error('No answer');
    return answer;
  };
  try {
    return Number(Reflect.get(Object(await insist(send)), 'res')) || 0;
  } catch {
    // The extension is being updated or removed; its next version will send a gate of its own.
    return 0;
  }
}
