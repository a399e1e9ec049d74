import { browser } from 'wxt/browser';

/** The extension API that opens closed shadow roots: `dom` in Chrome, a method of elements in Firefox. */
interface RootOpener {
  openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null;
}

/** The shadow root of an element, open or closed; null where it has none or where the browser does not tell. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  const own: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  if (own instanceof ShadowRoot) return own;
  const api: RootOpener | undefined = Reflect.get(browser, 'dom');
  return api?.openOrClosedShadowRoot?.(element) ?? null;
}
