import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder } from '../../commands/browser/serve.ts';
import { type Session, startSession } from '../../commands/browser/session.ts';
import { LANGUAGES } from '../../data/choices.ts';

const PAGES = ['popup.html', 'sidepanel.html', 'welcome.html', 'options.html', 'options.html#record'] as const;

// What is too long in one browser is so in the other: nothing of this depends on which it is.
describe('in Chromium', () => {
  let session: Session | null = null;
  let server: Awaited<ReturnType<typeof serveFolder>> | null = null;

  beforeAll(async () => {
    server = await serveFolder(join(import.meta.dirname, '../pages'));
    session = await startSession('chrome', { extension: inject('builds').chrome });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  describe.each(LANGUAGES.filter((language) => language !== 'auto' && language !== 'en'))('in %s', (language) => {
    it.each(PAGES)('%s keeps within 320 px, says its language, and marks the record’s words as English', async (path) => {
      if (session === null || server === null) throw new Error('The browser is not started yet');
      await session.inExtension(`await browser.storage.sync.set({ language: '${language}' });`);
      const beside = await session.open(`${server.origin}/sample-article.html`);
      const page = await session.openExtensionPage(path);
      await page.setViewport({ width: 320, height: 640 });
      await beside.bringToFront();
      await page.waitForFunction(() => document.querySelector('main, .options') !== null, { polling: 50 });
      await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => document.querySelector('[lang]:not([lang=en])')?.getAttribute('lang'))).toBe(language);
      const foreign = await page.evaluate(() => [...document.querySelectorAll('.statement bdi, bdi.statement')].filter((words) => words.closest('[lang]')?.getAttribute('lang') !== 'en').length);
      expect(foreign).toBe(0);
      await page.close();
      await beside.close();
    });
  });
});
