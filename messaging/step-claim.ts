import { type ClaimStep, onMessage, type Stepped } from './protocol.ts';
import { isOwnSender } from './sender.ts';

/** Answers `stepClaim` in a page, until the signal. The background sends nothing else, and is the only one to send it. */
export function onStepClaim(step: (step: ClaimStep) => Stepped, signal: AbortSignal): void {
  const stop = onMessage('stepClaim', ({ data, sender }) => (isOwnSender(sender) ? step(data) : 'elsewhere'));
  signal.addEventListener('abort', stop, { once: true });
}
