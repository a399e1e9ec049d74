import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder } from '../../commands/browser/serve.ts';
import { type Session, startSession } from '../../commands/browser/session.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = 'àƀçďéƒğĥíĵķĺḿńóƥɋŕśťúṽŵẋýžÀƁÇĎÉƑĞĤÍĴĶĹḾŃÓƤɊŔŚŤÚṼŴẊÝŽ';

/** A message in a language that nobody speaks: every letter marked, a third longer, what is filled in as it was. */
function pseudo(message: string): string {
  return message
    .split(' | ')
    .map((form) => {
      const parts = form.split(/(\{\w+\}|\$\d)/);
      const marked = parts.map((part, index) => (index % 2 === 1 ? part : [...part].map((letter) => MARKED[PLAIN.indexOf(letter)] ?? letter).join('')));
      return `${marked.join('')} ${'ẋ'.repeat(Math.ceil(form.length / 6))} ${'ẋ'.repeat(Math.ceil(form.length / 6))}`;
    })
    .join(' | ');
}

/** The words of a page that are no message: plain letters, outside of what comes from pages and from the record. */
function plainWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    // Words that the browser itself writes with numbers, dates and languages, and the folder that the accuracy was measured on.
    const months = Array.from({ length: 12 }, (_, month) => new Date(2025, month).toLocaleString('en', { month: 'long' }));
    const languages = ['en', 'de', 'fr', 'es', 'ja', 'zh'].map((code) => new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code);
    const known = new Set(['million', 'billion', 'seconds', 'test', 'corpus', ...months, ...languages]);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const isOurs = node.parentElement?.closest('q, samp, .said, script, .sources, option[lang], [href^="http"]') === null;
      const words = isOurs ? (node.textContent?.match(/[A-Za-z]{3,}/g) ?? []) : [];
      found.push(...words.filter((word) => !known.has(word)));
    }
    return found;
  });
}

// The languages of the two browsers differ in nothing that we make.
describe('in Chromium, in a language that nobody speaks, from right to left', () => {
  let folder = '';
  let session: Session | null = null;
  let server: Awaited<ReturnType<typeof serveFolder>> | null = null;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'caveat-pseudo-'));
    await cp(inject('builds').chrome, folder, { recursive: true });
    const file = join(folder, '_locales/en/messages.json');
    const messages = JSON.parse(await readFile(file, 'utf8')) as Record<string, { message: string }>;
    for (const [name, entry] of Object.entries(messages)) {
      if (name === 'extension_direction') entry.message = 'rtl';
      else if (name !== 'extension_language') entry.message = pseudo(entry.message);
    }
    await writeFile(file, JSON.stringify(messages));
    server = await serveFolder(join(import.meta.dirname, '../pages'));
    session = await startSession('chrome', { extension: folder });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it.each(['popup.html', 'sidepanel.html', 'welcome.html', 'options.html'])('%s has no word of its own and keeps within 320 px', async (path) => {
    if (session === null || server === null) throw new Error('The browser is not started yet');
    const beside = await session.open(`${server.origin}/no-claim.html`);
    const page = await session.openExtensionPage(path);
    await beside.bringToFront();
    await page.waitForFunction(() => document.body.innerText.includes('ẋẋ'), { polling: 50 });
    await page.setViewport({ width: 320, height: 640 });
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    expect(await plainWords(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
    await beside.close();
  });
});
