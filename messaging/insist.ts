import { isOrphaned } from './sender.ts';

/** How long to wait before a message is sent once more (ms): what reaches a background that is just being ended fails at once, again and again. */
const PAUSES_MS = [0, 100, 400, 1500];

/**
 * Sends a message until it is answered, a handful of times: a background that was put to sleep over it is woken by the next.
 * @returns what `send` resolves to
 * @throws what `send` rejects with the last time, or as soon as the extension is gone
 */
export async function insist<Sent>(send: () => Promise<Sent>): Promise<Sent> {
  for (const pause of PAUSES_MS) {
    try {
      return await send();
    } catch (error) {
      if (isOrphaned()) throw error;
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }
  return send();
}
