import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from './session.ts';

async function textOf(page: Page, wanted: string): Promise<string> {
  await page.waitForFunction((text) => document.body.innerText.includes(text), { polling: 50 }, wanted);
  return page.evaluate(() => document.body.innerText);
}

/** Chooses a file of settings as a reader does. */
function choose(options: Page, name: string, text: string): Promise<void> {
  return options.$eval(
    '[type=file]',
    (input, called, content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], called, { type: 'application/json' }));
      // The selector is that of a file's field.
      (input as HTMLInputElement).files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
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

  it('names file, place and reason where a file of settings does not fit', async () => {
    const options = await stage().session.openExtensionPage('options.html#data');
    await options.waitForSelector('[type=file]');
    await choose(options, 'mine.json', JSON.stringify({ kind: 'caveat-settings', version: 1, settings: { enabled: 'yes' } }));
    const text = await textOf(options, 'mine.json');
    expect(text).toContain('“mine.json” cannot be used, and nothing was changed');
    expect(text).toMatch(/enabled: .*boolean/);
    await options.close();
  });

  it('keeps all settings, and offers nothing to undo, where a file’s are more than the browser takes', async () => {
    const { session } = stage();
    const kept = { density: 'all', sitesOff: ['kept.example'] };
    await session.inExtension(`await browser.storage.sync.set(${JSON.stringify(kept)});`);
    const options = await session.openExtensionPage('options.html#data');
    await textOf(options, 'kept.example');
    // Browsers that sync take 8 kB an item.
    const sitesOff = Array.from({ length: 900 }, (_, index) => `site-${index}.example`);
    await choose(options, 'long.json', JSON.stringify({ kind: 'caveat-settings', version: 1, settings: { sitesOff, density: 'page', theme: 'dark' } }));
    await textOf(options, 'Replace these settings?');
    await options.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.innerText === 'Replace')?.click());
    expect(await textOf(options, 'did not keep this change')).not.toContain('Settings were replaced');
    const place = await options.$eval('[role="alert"]', (alert) => {
      scrollTo(0, document.documentElement.scrollHeight);
      const { top, bottom } = alert.getBoundingClientRect();
      return { isInSight: top >= 0 && bottom <= innerHeight, scrolled: scrollY > 0 };
    });
    expect(place).toEqual({ isInSight: true, scrolled: true });
    expect(await session.inExtension('return await browser.storage.sync.get();')).toEqual(kept);
    await session.inExtension('await browser.storage.sync.clear();');
    await options.close();
  });

  it('takes one file of settings after the other, more than a browser takes single changes in a minute', async () => {
    const { session } = stage();
    const options = await session.openExtensionPage('options.html#data');
    await options.waitForSelector('[type=file]');
    for (let index = 0; index < 12; index++) {
      await choose(options, 'next.json', JSON.stringify({ kind: 'caveat-settings', version: 1, settings: { sitesOff: [`site-${index}.example`], cardOpenDelay: 100 * (index + 1) } }));
      await textOf(options, 'Replace these settings?');
      await options.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.innerText === 'Replace')?.click());
      await textOf(options, `site-${index}.example`);
    }
    expect(await session.inExtension('return await browser.storage.sync.get();')).toEqual({ sitesOff: ['site-11.example'], cardOpenDelay: 1200 });
    await session.inExtension('await browser.storage.sync.clear();');
    await options.close();
  });
});
