import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './session.ts';

/** How many claims stand in the page one below the other, each a screen's half from the next. */
const CLAIMS = 40;

const CLAIM = '<p>DeepSeek-V3 cost $5.6 million to train.</p>';

/** A page of many claims, the first of which hangs a long way out of its own paragraph. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Many claims</title>
  <style>p { height: 400px; margin: 0 } #hanging { height: 20px; position: relative } #hanging span { position: absolute; top: 9000px }</style>
  <p id="hanging"><span>GPT-4 cost $100 million to train.</span></p>${CLAIM.repeat(CLAIMS)}</html>`;

inBothBrowsers(
  (stage) => {
    test('what is on screen is underlined wherever the page is scrolled to, and in Chrome little else is registered', async () => {
      const { open, until, name } = stage();
      const page = await open('many.html');
      await until(page, ({ claims }) => claims.filter(({ topic, marked }) => topic === 'training-cost' && marked).length === CLAIMS + 1);

      for (const top of [0, 9000, 400 * CLAIMS, 0]) {
        await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top);
        await page.waitForFunction(allOnScreenAreRegistered);
        if (name === 'chrome') await page.waitForFunction((most) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) < most, {}, CLAIMS);
      }
      expect(await registeredIn(page, 'body')).toBeGreaterThan(0);
      await page.close();
    });

    test('highlights that the page takes away are put back on screen', async () => {
      const page = await stage().open('many.html');
      await page.waitForFunction(allOnScreenAreRegistered);
      await page.evaluate(() => CSS.highlights.clear());
      await page.waitForFunction(allOnScreenAreRegistered);
      expect(await registeredIn(page, 'body')).toBeGreaterThan(0);
      await page.close();
    });

    test('text far from its own element is underlined where it stands', async () => {
      const page = await stage().open('many.html');
      await page.waitForFunction(allOnScreenAreRegistered);
      await page.evaluate(() => scrollTo({ top: 9000, behavior: 'instant' }));
      await page.waitForFunction(allOnScreenAreRegistered);
      expect(await registeredIn(page, '#hanging')).toBeGreaterThan(0);
      await page.close();
    });
  },
  (path) => (path === '/many.html' ? { body: PAGE, type: 'text/html; charset=utf-8' } : null),
);

/** Runs in the page: whether each paragraph on screen holds a registered range. */
function allOnScreenAreRegistered(): boolean {
  const registered = new Set([...CSS.highlights.values()].flatMap((highlight) => [...highlight]).map(({ startContainer }) => startContainer.parentElement?.closest('p')));
  const onScreen = [...document.querySelectorAll('p')].filter((paragraph) => {
    const { top, bottom } = (paragraph.querySelector('span') ?? paragraph).getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return onScreen.length > 0 && onScreen.every((paragraph) => registered.has(paragraph));
}

function registeredIn(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    return [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).filter(({ startContainer }) => element?.contains(startContainer) === true).length;
  }, selector);
}
