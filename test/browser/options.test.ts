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

  it('says so where the browser does not keep a change, and shows how things stand', async () => {
    const options = await stage().session.openExtensionPage('options.html#marking');
    await textOf(options, 'Mark claims');
    await options.evaluate(() => {
      const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as { storage: { sync: object } };
      Reflect.set(storage.sync, 'set', () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')));
      document.querySelector<HTMLElement>('#marking [role="switch"], #marking input[type="checkbox"]')?.click();
    });
    expect(await textOf(options, 'did not keep this change')).toContain('storage may be full');
    expect(await stage().session.inExtension('return await browser.storage.sync.get();')).toEqual({});
    await options.close();
  });
});
