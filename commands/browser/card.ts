import type { Page } from 'puppeteer-core';
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

/** A box in CSS px of the viewport. */
export interface CardBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The box of the first element of the open card that a selector picks, scrolled into sight within the card.
 * @throws Error when no card is open or it has no such element
 */
export async function boxInCard(session: Session, address: string, selector = '[role=dialog]'): Promise<CardBox> {
  const box = await inCard<CardBox | null>(
    session,
    address,
    `(() => {
      const element = root.querySelector(${JSON.stringify(selector)});
      if (element === null) return null;
      if (element.closest('.scroll')) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    })()`,
  );
  if (box === null) throw new Error(`No card is open, or it has no ${selector}`);
  return box;
}

/** Presses an element of the open card in its middle. */
export async function pressInCard(session: Session, page: Page, selector: string): Promise<void> {
  const { left, top, right, bottom } = await boxInCard(session, page.url(), selector);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** Waits until an expression over `root`, the open card's shadow root, is true; an absent card makes it false. */
export async function waitInCard(session: Session, page: Page, expression: string): Promise<void> {
  for (const deadline = Date.now() + 5000; Date.now() < deadline; ) {
    if ((await inCard<boolean>(session, page.url(), expression)) === true) return;
    await new Promise((done) => setTimeout(done, 30));
  }
  throw new Error(`The card did not come to: ${expression}`);
}
