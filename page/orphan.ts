import { ofDocument } from './page-document.ts';
import { isExtensionThere } from './script-context.ts';

/** What ends a script; WXT's context and ours both do. */
interface Endable {
  readonly signal: AbortSignal;
  readonly abort: () => void;
}

/** How often a script looks whether its extension is still there (ms). */
const INTERVAL_MS = 2000;

/**
 * Ends a script soon after its extension was updated, disabled or removed while the page stays open: browsers leave such a script running, and tell
 * it nothing. Firefox ends it by itself.
 */
export function endWhenOrphaned(context: Endable): void {
  const timer = setInterval(() => {
    // The id is gone once the extension is updated, disabled or removed while the page stays open.
    if (!isExtensionThere()) context.abort();
  }, INTERVAL_MS);
  context.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/**
 * Takes the cards of an earlier version's script off a page: Firefox ends the scripts of an extension that is updated before they can close what they
 * have opened. Ours have a name of this shape, a closed shadow root and a place in the top layer; no page's element has all three.
 */
export function removeLeftCards(shadowOf: (element: Element) => ShadowRoot | null): void {
  for (const element of ofDocument('querySelectorAll')(':popover-open')) {
    if (/^x-[a-z0-9]{1,6}$/.test(element.localName) && element.shadowRoot === null && shadowOf(element) !== null) element.remove();
  }
}
