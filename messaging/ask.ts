import { insist } from './insist.ts';
import { type ProtocolMap, sendMessage } from './protocol.ts';

type Name = keyof ProtocolMap;

/** The payload of a message. */
export type Payload<Message extends Name> = Parameters<ProtocolMap[Message]>[0];

/** The answer to a message. */
export type Answer<Message extends Name> = ReturnType<ProtocolMap[Message]>;

/** The frame a message is for. */
export interface Frame {
  readonly tabId: number;
  readonly frameId?: number;
}

/**
 * Sends a message and gives its answer, or null where there is nobody to answer: the extension was removed, the page has no annotator, the tab is
 * closed. That is expected, and no rejection. A background that was put to sleep over the message is asked again, which wakes it.
 * @param accepts - tells whether what came back is an answer; whatever is not counts as none
 */
export async function ask<Message extends Name>(
  message: Message,
  payload: Payload<Message>,
  accepts: (answer: unknown) => answer is Answer<Message>,
  frame?: Frame,
): Promise<Answer<Message> | null> {
  // The library's types cannot follow a payload through a generic message name.
  const send = sendMessage as (message: Message, payload: Payload<Message>, frame?: Frame) => Promise<unknown>;
  const answer = await (frame === undefined ? insist(() => send(message, payload)) : send(message, payload, frame)).catch(() => null);
  return accepts(answer) ? answer : null;
}

/** Sends an event; whether anybody hears it does not matter. */
export async function tell<Message extends Name>(message: Message, ...payload: Parameters<ProtocolMap[Message]>): Promise<void> {
  const send = sendMessage as (message: Message, payload: Payload<Message>) => Promise<unknown>; // As above.
  await send(message, payload[0] as Payload<Message>).catch(() => undefined);
}
