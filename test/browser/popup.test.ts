import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardText } from '../../commands/browser/card.ts';
import { rest, waitForCard } from '../../commands/browser/pointer.ts';
import { inBothBrowsers, markedWords, type Stage } from './session.ts';

/** Opens the toolbar popup as a tab behind a page, so that it speaks of that page. */
async function openPopup({ session }: Stage, page: Page): Promise<Page> {
  const popup = await session.openExtensionPage('popup.html');
  await page.bringToFront();
  return popup;
}

async function waitForText(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 10_000, polling: 50 }, text);
}

/** Clicks the switch of a name. */
async function flip(popup: Page, name: string): Promise<void> {
  await popup.evaluate((wanted) => {
    const switches = [...document.querySelectorAll<HTMLElement>('[role="switch"], input[type="checkbox"]')];
    const found = switches.find((one) => (one.closest('label') ?? one).textContent?.includes(wanted) || one.getAttribute('aria-label')?.includes(wanted));
    if (found === undefined) throw new Error(`There is no switch "${wanted}"`);
    found.click();
  }, name);
}

async function waitForMarks({ until }: Stage, page: Page, count: number): Promise<void> {
  await until(page, (summary) => summary.claims.filter((claim) => claim.marked).length === count);
}

/** Waits until a tab's badge says something. */
async function waitForBadge({ session }: Stage, page: Page, text: string): Promise<void> {
  let badge = '';
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    badge = await session.inExtension<string>(`
      const [tab] = (await browser.tabs.query({})).filter((one) => one.url === ${JSON.stringify(page.url())});
      return browser.action.getBadgeText({ tabId: tab.id });
    `);
    if (badge === text) return;
  }
  throw new Error(`The badge says "${badge}", not "${text}"`);
}

inBothBrowsers((stage) => {
  it('lists the claims of the page, and shows one: it scrolls there and opens its card', async () => {
    const page = await stage().open('sample-article.html');
    const popup = await openPopup(stage(), page);
    await waitForText(popup, '$191 million');
    await popup.evaluate(() => {
      const entry = [...document.querySelectorAll('button')].find((button) => button.textContent?.includes('$191 million'));
      entry?.click();
    });
    await page.waitForFunction(() => document.querySelector(':popover-open') !== null && scrollY > 0, { polling: 50 });
    expect(await cardText(stage().session, page.url())).toContain('Gemini');
    await page.close();
    await popup.close().catch(() => undefined);
  });

  it('shows a receipt of what it has measured: time, marks, changes and requests', async () => {
    const page = await stage().open('nested.html');
    const popup = await openPopup(stage(), page);
    await waitForText(popup, '1 mark\u00a0· 0 changes to the page\u00a0· 0 requests');
    expect(await popup.$eval('.receipt', (receipt) => receipt.textContent)).toMatch(/ \d+(?:\.\d)? ms\u00a0· /);
    await rest(page, '$5.6 million');
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    await popup.evaluate(() => setTimeout(() => location.reload()));
    await page.bringToFront();
    await waitForText(popup, '2 changes to the page, by cards\u00a0· 0 requests');
    await page.close();
    await popup.close();
  });

  it('switches everything off and on at once, without a reload', async () => {
    const page = await stage().open('nested.html');
    const popup = await openPopup(stage(), page);
    await waitForText(popup, '$5.6 million');
    await flip(popup, 'Mark claims');
    await waitForMarks(stage(), page, 0);
    expect(await markedWords(page)).toEqual([]);
    await flip(popup, 'Mark claims');
    await waitForMarks(stage(), page, 1);
    await page.close();
    await popup.close();
  });

  it('switched everything off, the badge goes with the marks that it counted', async () => {
    const page = await stage().open('nested.html');
    await waitForBadge(stage(), page, '1');
    const popup = await openPopup(stage(), page);
    await waitForText(popup, '$5.6 million');
    await flip(popup, 'Mark claims');
    await waitForBadge(stage(), page, '');
    await waitForMarks(stage(), page, 0);
    expect(await markedWords(page)).toEqual([]);
    await flip(popup, 'Mark claims');
    await waitForBadge(stage(), page, '1');
    await page.close();
    await popup.close();
  });

  it('switches this site off, and another site stays on', async () => {
    const page = await stage().open('nested.html');
    const popup = await openPopup(stage(), page);
    await waitForText(popup, '$5.6 million');
    await flip(popup, '127.0.0.1');
    await waitForMarks(stage(), page, 0);
    const other = await stage().session.open(`${stage().server.origin.replace('127.0.0.1', 'localhost')}/nested.html`);
    await stage().until(other, (summary) => summary.claims.some((claim) => claim.marked));
    await other.close();
    await page.bringToFront();
    await waitForText(popup, '127.0.0.1');
    await flip(popup, '127.0.0.1');
    await waitForMarks(stage(), page, 1);
    await page.close();
    await popup.close();
  });

  it('marks a tab that was opened while everything was off, as soon as it is on', async () => {
    await stage().session.inExtension("await browser.storage.sync.set({ enabled: false });");
    const page = await stage().session.open(`${stage().server.origin}/nested.html`);
    const popup = await openPopup(stage(), page);
    await waitForText(popup, 'off');
    await flip(popup, 'Mark claims');
    await waitForMarks(stage(), page, 1);
    await page.close();
    await popup.close();
  });

  it('reads nothing while everything is off, neither a page that is opened nor one that was read before', async () => {
    const { session, server, open } = stage();
    const before = await open('nested.html');
    const spent = (address: string): Promise<number | null> =>
      session.inExtension(`
        const [tab] = (await browser.tabs.query({})).filter((one) => one.url === ${JSON.stringify(address)});
        const [frame] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: () => globalThis[Symbol.for('caveat.summary')]?.().receipt.spent ?? null });
        return frame.result;
      `);
    expect(await spent(before.url())).toBeGreaterThan(0);
    const popup = await openPopup(stage(), before);
    await waitForText(popup, '$5.6 million');
    await flip(popup, 'Mark claims');
    await stage().until(before, ({ claims }) => claims.length === 0);
    const spentBefore = await spent(before.url());
    await before.evaluate(() => document.body.append(Object.assign(document.createElement('p'), { textContent: 'DeepSeek-V3 cost $5.6 million to train.' })));
    const page = await session.open(`${server.origin}/sample-article.html`);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect([await spent(before.url()), await spent(page.url())]).toEqual([spentBefore, null]);
    await flip(popup, 'Mark claims');
    await stage().until(before, ({ claims }) => claims.filter(({ marked }) => marked).length === 2);
    await stage().until(page, ({ claims }) => claims.some(({ marked }) => marked));
    for (const one of [page, before, popup]) await one.close();
  });

  it('has a sentence of its own for a page without claims, and for a page that is closed to extensions', async () => {
    const page = await stage().open('no-claim.html');
    const popup = await openPopup(stage(), page);
    await waitForText(popup, 'No claims');
    const blank = await stage().session.browser.newPage();
    // Neither browser tells its driver that a page of its own has been loaded.
    blank.goto(stage().name === 'chrome' ? 'chrome://version' : 'about:license').catch(() => undefined);
    await blank.bringToFront();
    await waitForText(popup, 'cannot be annotated');
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('No claims');
    await blank.close();
    await page.close();
    await popup.close();
  });
});
