import { browser } from 'wxt/browser';

/** Where the scripts of one page find each other: a registry in the isolated world, which no page can see. */
const REGISTRY = Symbol.for('caveat.scripts');

function registry(): Map<string, AbortController> {
  const known: unknown = Reflect.get(globalThis, REGISTRY);
  if (known instanceof Map) return known;
  const fresh = new Map<string, AbortController>();
  Reflect.set(globalThis, REGISTRY, fresh);
  return fresh;
}

/**
 * Stands in for WXT's class of the same name (`wxt/utils/content-script-context`, replaced in `wxt.config.ts`), which
 * announces every content script by an event on the page's document and listens there: a page could tell by it that the
 * extension is installed. This one keeps to the isolated world. See docs/adr/0001-quiet-content-scripts.md.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();
  readonly contentScriptName: string;

  /** @param contentScriptName - an older script of the same name in this page is ended */
  constructor(contentScriptName: string) {
    this.contentScriptName = contentScriptName;
    const scripts = registry();
    scripts.get(contentScriptName)?.abort();
    scripts.set(contentScriptName, this.#controller);
    this.signal.addEventListener('abort', () => {
      if (scripts.get(contentScriptName) === this.#controller) scripts.delete(contentScriptName);
    });
  }

  /** Aborted when the script must stop: a newer one took over, or the extension was updated or removed. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Stops the script. */
  abort(): void {
    this.#controller.abort();
  }

  /** Whether the script must stop; finds out whether the extension is still there. */
  get isInvalid(): boolean {
    // The id is gone once the extension is updated, disabled or removed while the page stays open.
    if (!isExtensionThere()) this.abort();
    return this.signal.aborted;
  }
}

/** Whether the extension whose script this is has been neither updated, nor disabled, nor removed since the script began. */
export function isExtensionThere(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Whether a content script of this name is at work in this page. */
export function isAtWork(contentScriptName: string): boolean {
  return registry().has(contentScriptName);
}
