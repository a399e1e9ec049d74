import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from './session.ts';

async function textOf(page: Page, wanted: string): Promise<string> {
  await page.waitForFunction((text) => document.body.innerText.includes(text), { polling: 50 }, wanted);
  return page.evaluate(() => document.body.innerText);
}

inBothBrowsers((stage) => {
  it('reports what in storage does not fit, and keeps the rest', async () => {
    const { session } = stage();
    await session.inExtension("await browser.storage.sync.set({ topicsOff: 'weather', sitesOff: ['kept.example'] });");
    const options = await session.openExtensionPage('options.html#problems');
    const text = await textOf(options, 'kept.example');
    expect(text).toMatch(/default/i);
    await session.inExtension('await browser.storage.sync.clear();');
    await options.close();
  });

  it('follows a change made elsewhere at once', async () => {
    const { session } = stage();
    const options = await session.openExtensionPage('options.html#sites');
    await session.inExtension("await browser.storage.sync.set({ sitesOff: ['late.example'] });");
    expect(await textOf(options, 'late.example')).toContain('late.example');
    await session.inExtension('await browser.storage.sync.clear();');
    await options.close();
  });
});
