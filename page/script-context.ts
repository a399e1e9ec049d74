import { browser } from 'wxt/browser';

/** Where the scripts of one page find each other by their names: in the isolated world, which no page can see. */
function keyOf(contentScriptName: string): symbol {
  return Symbol.for(`caveat ${contentScriptName}`);
}

/**
 * Stands in for WXT's class of the same name (`wxt/utils/content-script-context`, replaced in `wxt.config.ts`), which
 * announces every content script by an event on the page's document and listens there: a page could tell by it that the
 * extension is installed. This one keeps to the isolated world. See docs/adr/0001-quiet-content-scripts.md.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  /** @param contentScriptName - an older script of the same name in this page is ended */
  constructor(contentScriptName: string) {
    const key = keyOf(contentScriptName);
    Reflect.get(globalThis, key)?.abort();
    Reflect.set(globalThis, key, this.#controller);
    this.signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, key));
  }

  /** Aborted when the script must stop: a newer one took over, or the extension was updated or removed. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Stops the script. */
  abort(): void {
    this.#controller.abort();
  }
}

/** Whether the extension whose script this is has been neither updated, nor disabled, nor removed since the script began. */
export function isExtensionThere(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Whether a content script of this name is at work in this page. */
export function isAtWork(contentScriptName: string): boolean {
  return keyOf(contentScriptName) in globalThis;
}
