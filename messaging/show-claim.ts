import { onMessage } from './protocol.ts';
import { isOwnSender } from './sender.ts';

/** Answers `showClaim` in a page, until the signal: true where the claim is still there. */
export function onShowClaim(show: (id: string) => boolean, signal: AbortSignal): void {
  const stop = onMessage('showClaim', ({ data, sender }) => isOwnSender(sender) && typeof data === 'string' && show(data));
  signal.addEventListener('abort', stop, { once: true });
}
