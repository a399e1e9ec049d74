import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Served } from '../../commands/browser/serve.ts';
import { rest, waitForCard } from '../../commands/browser/pointer.ts';
import { inBothBrowsers, markedWords, type Stage } from './session.ts';

/** A page that has another loaded before it is asked for, once it is told to. */
const SPECULATES = `<!doctype html><title>Leads on</title><script>
function speculate() {
  document.head.append(Object.assign(document.createElement('script'), { type: 'speculationrules', text: '{"prerender":[{"source":"list","urls":["nested.html"],"eagerness":"immediate"}]}' }));
}
</script>`;

/** Pages that browsers may keep to come back to: the others are served as not to be stored. */
function keptPage(path: string): Served | null {
  if (path === '/kept/speculates.html') return { body: SPECULATES, type: 'text/html; charset=utf-8' };
  const file = /^\/kept\/(\w+(?:-\w+)*\.html)$/.exec(path)?.[1];
  if (file === undefined) return null;
  return { body: readFileSync(resolve(import.meta.dirname, '../pages', file)), type: 'text/html; charset=utf-8', headers: { 'cache-control': 'max-age=600' } };
}

/** Opens a page that the browser keeps. */
async function openKept({ open }: Stage): Promise<Page> {
  const page = await open('kept/nested.html');
  await page.evaluate(() => Reflect.set(globalThis, 'kept', true));
  return page;
}

/** Follows a link, as it were, to another page. */
async function leave({ server }: Stage, page: Page): Promise<void> {
  await page.goto(`${server.origin}/kept/no-claim.html`);
}

/** Goes back to the first page, and sees to it that it is the very document that was left. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.waitForFunction(() => Reflect.get(globalThis, 'kept') === true, { polling: 50 });
}

function badgeOf({ session, server }: Stage): Promise<string> {
  return session.inExtension(`
    const [tab] = (await browser.tabs.query({})).filter((one) => one.url === ${JSON.stringify(`${server.origin}/kept/nested.html`)});
    return tab === undefined ? '' : browser.action.getBadgeText({ tabId: tab.id });
  `);
}

async function waitForBadge(stage: Stage, text: string): Promise<void> {
  let badge = '';
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    badge = await badgeOf(stage);
    if (badge === text) return;
  }
  throw new Error(`The badge says "${badge}", not "${text}"`);
}

inBothBrowsers((stage) => {
  it('a page that its reader comes back to has no card open any more, and its number on the toolbar button', async () => {
    const page = await openKept(stage());
    await waitForBadge(stage(), '1');
    await rest(page, '$5.6 million');
    await leave(stage(), page);
    await comeBack(page);
    await waitForCard(page, false);
    await waitForBadge(stage(), '1');
    expect(await markedWords(page)).toHaveLength(1);
    await page.close();
  });

  it('a page that was loaded before it was asked for has its number on the toolbar button', async () => {
    const { session, open } = stage();
    const page = await open('kept/speculates.html');
    // Firefox loads nothing beforehand.
    if (await page.evaluate(() => HTMLScriptElement.supports?.('speculationrules'))) {
      await session.inExtension(`
        const isTold = new Promise((told) => browser.runtime.onMessage.addListener(({ type }, { url }) => { if (type === 'claimsChanged' && url.endsWith('nested.html')) told(); }));
        const [tab] = (await browser.tabs.query({})).filter((one) => one.url?.endsWith('speculates.html'));
        await browser.scripting.executeScript({ target: { tabId: tab.id }, world: 'MAIN', func: () => speculate() });
        await isTold;
      `);
    }
    await page.evaluate(() => void setTimeout(() => location.assign('nested.html')));
    await waitForBadge(stage(), '1');
    expect(await markedWords(page)).toHaveLength(1);
    await page.close();
  });

  it('a page that its reader comes back to follows the settings that were changed meanwhile', async () => {
    const page = await openKept(stage());
    await leave(stage(), page);
    await stage().session.inExtension('await browser.storage.sync.set({ enabled: false });');
    await comeBack(page);
    await page.waitForFunction(() => [...CSS.highlights.values()].every((highlight) => highlight.size === 0), { polling: 50 });
    expect(await badgeOf(stage())).toBe('');
    await stage().session.inExtension('await browser.storage.sync.clear();');
    await page.close();
  });
}, keptPage);
