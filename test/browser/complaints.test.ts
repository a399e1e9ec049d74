import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { boxInCard, cardText, inCard } from '../../commands/browser/card.ts';
import { placeOf, rest, waitForCard } from '../../commands/browser/pointer.ts';
import { inBothBrowsers } from './session.ts';

/** The words that every page here says. */
const CLAIM = '$5.6 million';

/** Calls a function that a page has, by its name. */
function callIn(page: Page, name: string): Promise<unknown> {
  return page.evaluate((called) => (Reflect.get(globalThis, called) as () => unknown)(), name);
}

inBothBrowsers((stage) => {
  it('a framework can take over a marked page and move every node it holds', async () => {
    const page = await stage().open('keeps-its-nodes.html');
    expect(await callIn(page, 'isAsServed')).toBe(true);
    expect(await page.evaluate(() => [...document.documentElement.attributes, ...document.body.attributes].map(({ name }) => name))).toEqual(['lang']);
    await rest(page, CLAIM);
    expect(await callIn(page, 'reconcile')).toBe(7);
    await stage().until(page, ({ settled, claims }) => settled && claims.filter(({ marked }) => marked).length === 1);
    await page.close();
  });

  it.each(['#moved', '#scrolled', '#fixed'])('a claim in %s is found where it is seen, and its card stands beside it', async (box) => {
    const page = await stage().open('moved-boxes.html');
    await page.evaluate((kept) => {
      for (const other of document.body.children) if (!other.matches(kept)) (other as HTMLElement).style.visibility = 'hidden';
      document.querySelector(`${kept} p`)?.scrollIntoView({ block: 'center' });
    }, box);
    const claim = await page.$eval(`${box} p`, (paragraph) => {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const { left, top, bottom } = range.getBoundingClientRect();
      return { left, top, bottom };
    });
    const point = { x: claim.left + 80, y: (claim.top + claim.bottom) / 2 };
    await page.mouse.move(point.x + 400, point.y);
    await page.mouse.move(point.x, point.y, { steps: 5 });
    await waitForCard(page, true);
    const card = await boxInCard(stage().session, page.url());
    const gap = Math.max(card.top - claim.bottom, claim.top - card.bottom);
    expect(Math.abs(gap)).toBeLessThan(40);
    await page.close();
  });

  it('what is typed stays as it is typed', async () => {
    const page = await stage().open('typing.html');
    const said = 'DeepSeek-V3 cost $5.6 million to train';
    for (const id of ['input', 'area', 'editable', 'textbox']) {
      await page.focus(`#${id}`);
      await page.keyboard.type(`${said.slice(0, -1)}N`);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('i');
      await page.keyboard.press('Delete');
      await page.keyboard.type('n');
      const typed = await page.$eval(`#${id}`, (field) => (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : field.textContent.trim()));
      expect([id, typed]).toEqual([id, `${said.slice(0, -1)}in`]);
    }
    await stage().until(page, ({ settled, claims }) => settled && claims.length > 0);
    expect(await page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).every((range) => document.querySelector('p')?.contains(range.startContainer)))).toBe(true);
    await page.close();
  });

  it('a press on a claim scrolls nothing', async () => {
    const { session, open } = stage();
    await session.inExtension("await browser.storage.sync.set({ cardMode: 'click' });");
    const page = await open('card-behaviour.html');
    await page.evaluate(() => scrollTo(0, 20));
    const { x, y } = await placeOf(page, CLAIM);
    const before = await page.evaluate(() => [scrollX, scrollY]);
    await page.mouse.click(x, y);
    await waitForCard(page, true);
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual(before);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual(before);
    await session.inExtension("await browser.storage.sync.remove('cardMode');");
    await page.close();
  });

  it('a card opens in a sandboxed frame', async () => {
    const { session, open, until } = stage();
    const page = await open('sandboxed.html');
    await until(page, ({ claims }) => claims.some(({ marked }) => marked));
    const frame = await page.$eval('iframe', (element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x, y };
    });
    await page.mouse.move(frame.x + 300, frame.y + 200);
    await page.mouse.move(frame.x + 100, frame.y + 30, { steps: 5 });
    await expect.poll(() => cardText(session, page.url()), { timeout: 5000 }).toContain('DeepSeek-V3');
    expect(await inCard(session, page.url(), "root.querySelectorAll('iframe').length")).toBe(0);
    await page.close();
  });

  it('nothing moves when claims are marked', async () => {
    const page = await stage().open('no-shift.html');
    const [before, after] = await page.evaluate('[before, boxes()]') as [string, string];
    expect(before.length).toBeGreaterThan(100);
    expect(after).toBe(before);
    await page.close();
  });

  it('an open card is not printed', async () => {
    const page = await stage().open('typing.html');
    await rest(page, CLAIM);
    const shown = (): Promise<string> => page.$eval(':popover-open', (host) => getComputedStyle(host).display);
    expect(await shown()).toBe('block');
    // Firefox cannot be told to look as if it printed.
    if (stage().name === 'chrome') {
      await page.emulateMediaType('print');
      expect(await shown()).toBe('none');
    }
    await page.close();
  });

  it('a card that opens under the pointer is not announced, and takes no focus', async () => {
    const { session, open } = stage();
    const page = await open('typing.html');
    await rest(page, CLAIM);
    expect(await inCard(session, page.url(), `Array.from(root.querySelectorAll('[aria-live]:not([aria-live="off"]),[role="alert"],[role="status"],[autofocus]')).filter((one) => one.textContent.trim() !== '').length`)).toBe(0);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.close();
  });
});
