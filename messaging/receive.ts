import * as z from 'zod/mini';
import { claimSchema } from '../claims/claim.ts';
import { markedNotClaimSchema } from '../settings/not-claim.ts';
import type { Answer, Payload } from './ask.ts';
import { isOwnSender, type Sender } from './sender.ts';
import { onMessage, type ProtocolMap } from './protocol.ts';

type Name = keyof ProtocolMap;

const id = z.string().check(z.maxLength(100));
const nothing = z.union([z.undefined(), z.null()]);

/** What fits the payload of each message; bounds keep one page from keeping the background busy. */
const PAYLOADS = {
  requestAnnotator: nothing,
  getPageSettings: nothing,
  assess: z.array(claimSchema).check(z.maxLength(5000)),
  dressFrame: z.strictObject({ css: z.string().check(z.maxLength(10_000)), before: z.string().check(z.maxLength(10_000)) }),
  requestCardView: nothing,
  getCard: z.strictObject({ factIds: z.array(id).check(z.maxLength(100)), besideId: z.nullable(id), overviewOf: z.nullable(id) }),
  addNotClaim: markedNotClaimSchema,
  removeNotClaim: z.string().check(z.maxLength(40)),
  getRequestCount: nothing,
  openRecord: z.string().check(z.maxLength(100), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  claimsChanged: nothing,
  settingsChanged: nothing,
  showClaim: z.string().check(z.maxLength(40)),
  stepClaim: z.strictObject({ direction: z.enum(['next', 'previous']), enter: z.boolean() }),
} as const satisfies Record<Name, z.ZodMiniType>;

/**
 * Answers a message. Payloads that do not fit and senders other than this extension are refused with an error that says
 * why; the sender's `ask` then gives null.
 */
export function receive<Message extends Name>(
  message: Message,
  answer: (payload: Payload<Message>, sender: Sender) => Answer<Message> | Promise<Answer<Message>>,
): void {
  onMessage(message, (received) => {
    if (!isOwnSender(received.sender)) throw new Error(`${message}: the sender is not this extension`);
    const parsed = PAYLOADS[message].safeParse(received.data);
    if (!parsed.success) throw new Error(`${message}: ${z.prettifyError(parsed.error)}`);
    // The schema of a message's name accepts that message's payload and no other.
    return answer(parsed.data as Payload<Message>, received.sender) as never;
  });
}
