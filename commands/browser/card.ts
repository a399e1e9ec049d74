import type { Session } from './session.ts';

/**
 * The text of the open card in a tab, or null where none is open. Its shadow root is closed to the page; an extension can
 * look into it.
 */
export function cardText(session: Session, address: string): Promise<string | null> {
  return inCard(session, address, 'root.textContent');
}

/** Evaluates an expression over `root`, the shadow root of the open card in a tab; null where none is open. */
export function inCard<Result>(session: Session, address: string, expression: string): Promise<Result | null> {
  return session.inExtension<Result | null>(`
    const tabs = await browser.tabs.query({});
    const tab = tabs.find((one) => one.url === ${JSON.stringify(address)});
    const results = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: () => {
        const host = [...document.querySelectorAll(':popover-open')].find((element) => element.localName.startsWith('x-'));
        const root = host && (globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot);
        return root ? ${expression} : null;
      },
    });
    return results.map((frame) => frame.result).find((result) => result !== null) ?? null;
  `);
}
