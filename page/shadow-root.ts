import { browser } from 'wxt/browser';

/** The shadow root of an element, open or closed; null where it has none or where the browser does not tell. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null || !(element instanceof HTMLElement)) return element.shadowRoot;
  // What opens closed ones is a method of Chrome's extension API, and a property of elements in Firefox.
  const root: ShadowRoot | null | undefined = Reflect.get(element, 'openOrClosedShadowRoot') ?? Reflect.get(browser, 'dom')?.openOrClosedShadowRoot(element);
  return root ?? null;
}
