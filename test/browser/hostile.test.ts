import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardText } from '../../commands/browser/card.ts';
import { rest } from '../../commands/browser/pointer.ts';
import { inBothBrowsers, type Stage } from './session.ts';

const FOLDER = resolve(import.meta.dirname, '../pages/hostile');

/** How much text the page of much text holds (MB): all that is promised takes minutes, and runs with `npm test -- --full`. */
const MEGABYTES = process.env.CAVEAT_FULL === undefined ? 2 : 50;

/** Opens a page, notes what is thrown in it, and waits until it is read, if it ever can be, and marked as it says itself. */
async function openHostile({ session, server, until }: Stage, file: string): Promise<{ page: Page; errors: string[] }> {
  const page = await session.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  await page.goto(`${server.origin}/hostile/${file}?mb=${MEGABYTES}`, { waitUntil: 'load' });
  const source = readFileSync(resolve(FOLDER, file), 'utf8');
  const expected: unknown = JSON.parse(/name="expect" content="([^"]*)"/.exec(source)?.[1]?.replaceAll('&quot;', '"') ?? 'null');
  // A page that never ceases to change is never read to its end.
  const settles = !source.includes('name="settles" content="never"');
  await page.bringToFront();
  await until(page, (summary) => (summary.settled || !settles) && JSON.stringify(summary.claims.filter((claim) => claim.marked).map((claim) => claim.text)) === JSON.stringify(expected));
  return { page, errors };
}

inBothBrowsers((stage) => {
  it.each(readdirSync(FOLDER))('%s is marked as it says itself, goes on answering, and nothing is thrown', async (file) => {
    const { page, errors } = await openHostile(stage(), file);
    expect(await page.evaluate('1 + 1')).toBe(2);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('removes-strangers.html stays usable after its card was taken away', async () => {
    const { page, errors } = await openHostile(stage(), 'removes-strangers.html');
    await page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(globalThis, 'seen', seen);
      new MutationObserver((records) => seen.push(...records.flatMap((record) => Array.from(record.removedNodes, (node) => node.nodeName)))).observe(document.documentElement, { childList: true });
    });
    await rest(page, '$5.6 million').catch(() => undefined);
    await page.waitForFunction(() => (Reflect.get(globalThis, 'seen') as string[]).length > 0, { polling: 20 });
    await page.keyboard.press('Escape');
    await page.mouse.move(500, 400, { steps: 3 });
    expect(await page.evaluate(() => document.querySelectorAll(':popover-open').length)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('clobbered-document.html has a card like any other page', async () => {
    const { page, errors } = await openHostile(stage(), 'clobbered-document.html');
    // The page's own script is hit as ours would be: this one goes by the DOM's methods too.
    const point = await page.evaluate(() => {
      const paragraph = Document.prototype.querySelector.call(document, 'p');
      const { x, y, height } = paragraph?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + 40, y: y + height / 2 };
    });
    await page.mouse.move(point.x + 200, point.y + 60);
    await page.mouse.move(point.x, point.y, { steps: 5 });
    const isOpen = (expected: boolean): Promise<unknown> => page.waitForFunction((open) => (Document.prototype.querySelector.call(document, ':popover-open') !== null) === open, { timeout: 5000, polling: 50 }, expected);
    await isOpen(true);
    expect(await cardText(stage().session, page.url())).toContain('DeepSeek-V3');
    await page.keyboard.press('Escape');
    await isOpen(false);
    expect(errors).toEqual([]);
    await page.close();
  });
});
