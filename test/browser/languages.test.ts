import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder } from '../../commands/browser/serve.ts';
import { type Session, startSession } from '../../commands/browser/session.ts';

const PAGES = ['popup.html', 'sidepanel.html', 'welcome.html', 'options.html', 'options.html#record'] as const;

// Its messages stand in the place of the English ones: a browser's own language cannot be changed everywhere.
describe.each(['de', 'es', 'fr', 'ja', 'zh_CN'])('in Chromium, in %s', (locale) => {
  let folder = '';
  let session: Session | null = null;
  let server: Awaited<ReturnType<typeof serveFolder>> | null = null;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'caveat-language-'));
    await cp(inject('builds').chrome, folder, { recursive: true });
    await writeFile(join(folder, '_locales/en/messages.json'), await readFile(join(folder, `_locales/${locale}/messages.json`)));
    server = await serveFolder(join(import.meta.dirname, '../pages'));
    session = await startSession('chrome', { extension: folder });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it.each(PAGES)('%s keeps within 320 px, says its language, and marks the record’s words as English', async (path) => {
    if (session === null || server === null) throw new Error('The browser is not started yet');
    const beside = await session.open(`${server.origin}/sample-article.html`);
    const page = await session.openExtensionPage(path);
    await page.setViewport({ width: 320, height: 640 });
    await beside.bringToFront();
    await page.waitForFunction(() => document.querySelector('main, .options') !== null, { polling: 50 });
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.querySelector('[lang]:not([lang=en])')?.getAttribute('lang'))).toBe(locale.replace('_', '-'));
    const foreign = await page.evaluate(() => [...document.querySelectorAll('.statement bdi, bdi.statement, samp')].filter((words) => words.closest('[lang]')?.getAttribute('lang') !== 'en').length);
    expect(foreign).toBe(0);
    await page.close();
    await beside.close();
  });
});
