import { expect, it } from 'vitest';
import type { Served } from '../../commands/browser/serve.ts';
import { inBothBrowsers } from './session.ts';

/** A page that notes, from its first line on, everything it could know of an extension. */
const WATCHER = (body: string): string => `<!doctype html><title>Watching</title><script>
  window.seen = [];
  window.before = 0;
  for (const target of [window, document]) {
    const dispatch = target.dispatchEvent;
    target.dispatchEvent = function (event) { seen.push('event ' + event.type); return dispatch.call(this, event); };
    const add = target.addEventListener;
    target.addEventListener = function (type, ...rest) { seen.push('listener ' + type); return add.call(this, type, ...rest); };
  }
  EventTarget.prototype.dispatchEvent = new Proxy(EventTarget.prototype.dispatchEvent, { apply(target, self, [event]) { seen.push('event ' + event.type); return Reflect.apply(target, self, [event]); } });
  addEventListener('message', (event) => seen.push('message ' + JSON.stringify(event.data)));
  new MutationObserver((records) => records.forEach((record) => seen.push('mutation ' + record.type + ' of ' + record.target.nodeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => { window.before = Object.getOwnPropertyNames(window).length; seen.length = 0; });
</script>${body}`;

function watched(path: string): Served | null {
  if (path === '/quiet.html') return { type: 'text/html', body: WATCHER('<p>The weather is fine.</p>') };
  if (path === '/loud.html') return { type: 'text/html', body: WATCHER('<p>DeepSeek-V3 cost $5.6 million to train.</p>') };
  return null;
}

inBothBrowsers((stage) => {
  it('a page without a claim can see nothing of the extension', async () => {
    const page = await stage().open('quiet.html');
    const state = await page.evaluate(() => ({
      seen: Reflect.get(globalThis, 'seen') as string[],
      added: Object.getOwnPropertyNames(globalThis).length - Number(Reflect.get(globalThis, 'before')),
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      symbols: Object.getOwnPropertySymbols(globalThis).filter((symbol) => String(symbol).includes('caveat')).length,
    }));
    expect(state).toEqual({ seen: [], added: 0, highlights: 0, sheets: 0, symbols: 0 });
    await page.close();
  });

  it('a page with claims sees highlights under names that say nothing, and no change of its DOM', async () => {
    const page = await stage().open('loud.html');
    const state = await page.evaluate(() => ({ seen: Reflect.get(globalThis, 'seen') as string[], names: [...CSS.highlights.keys()] }));
    expect(state.seen.filter((line) => line.startsWith('mutation') || line.startsWith('event') || line.startsWith('message'))).toEqual([]);
    expect(state.names.length).toBeGreaterThan(0);
    expect(state.names.every((name) => /^[a-z]{8}$/.test(name))).toBe(true);
    await page.close();
  });
}, watched);
