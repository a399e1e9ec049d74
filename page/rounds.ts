import { ofDocument } from './page-document.ts';

/** How often things are looked at that no event tells of (ms). */
const ROUND_MS = 1000;

/**
 * Calls back about once a second while the page is in sight, until the signal. For what browsers have no event for: text
 * that becomes visible by a style, custom elements that are defined late, highlights that a page takes away.
 */
export function makeRounds(look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (): void => {
    timer = setTimeout(() => {
      if (ofDocument('visibilityState') === 'visible') look();
      next();
    }, ROUND_MS);
  };
  if (signal.aborted) return;
  next();
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
