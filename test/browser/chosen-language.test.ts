import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, inject, it } from 'vitest';
import { cardText, inCard, waitInCard } from '../../commands/browser/card.ts';
import { rest } from '../../commands/browser/pointer.ts';
import { inBothBrowsers, type Stage } from './session.ts';

const PAGES = ['popup.html', 'sidepanel.html', 'welcome.html', 'options.html', 'options.html#record'] as const;

/** Each language that can be chosen. */
const LANGUAGES = ['de', 'fr', 'es', 'ja', 'zh-CN', 'en'] as const;
const CLAIM = '$5.576';

/** A message that each of our pages shows. */
const LABEL = 'certainty_reported_word';

/** A message as the build has it for a language. */
function message(language: string, name: string): string {
  const file = join(inject('builds').chrome, `_locales/${language.replace('-', '_')}/messages.json`);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return messages[name]?.message ?? '';
}

async function choose({ session }: Stage, language: string): Promise<void> {
  await session.inExtension(`await browser.storage.sync.set({ language: '${language}' });`);
}

function languageOf(page: Page, language: string): Promise<unknown> {
  return page.waitForFunction((wanted) => document.documentElement.lang.startsWith(wanted) && document.documentElement.dir === 'ltr', { polling: 50 }, language);
}

inBothBrowsers((stage) => {
  it.each(PAGES)('%s speaks each language as soon as it is chosen, and the browser’s again', async (path) => {
    const article = await stage().open('sample-article.html');
    const page = await stage().session.openExtensionPage(path);
    await article.bringToFront();
    for (const language of [...LANGUAGES, 'auto']) {
      const spoken = language === 'auto' ? 'en' : language;
      await choose(stage(), language);
      await languageOf(page, spoken);
      const words = message(spoken, LABEL).toLowerCase();
      await page.waitForFunction((wanted) => document.body.innerText.toLowerCase().includes(wanted), { polling: 50 }, words);
      const text = await page.evaluate(() => document.body.innerText);
      // English words are left out: the record's own stand in every language.
      const others = LANGUAGES.filter((other) => other !== spoken && other !== 'en').map((other) => message(other, LABEL));
      expect(others.filter((other) => text.includes(other)), language).toEqual([]);
    }
    await stage().session.inExtension("await browser.storage.sync.remove('language');");
    await page.close();
    await article.close();
  });

  it('a card opens in the language that was chosen, and an open one follows when another is', async () => {
    await choose(stage(), 'de');
    const page = await stage().open('sample-article.html');
    await rest(page, CLAIM);
    for (const language of ['de', 'ja', 'auto', 'fr', 'de']) {
      await choose(stage(), language);
      const spoken = language === 'auto' ? 'en' : language;
      await waitInCard(stage().session, page, `root.querySelector('[role=dialog]').lang.startsWith('${spoken}')`);
      const text = await cardText(stage().session, page.url());
      expect(text).toContain(message(spoken, 'certainty_reported_word'));
      expect(text).toContain(message(spoken, 'card_page'));
    }
    expect(await inCard(stage().session, page.url(), "root.querySelectorAll('[role=dialog]').length")).toBe(1);
    expect(await page.evaluate(() => Object.getOwnPropertySymbols(globalThis).map(String))).not.toContain('Symbol(caveat.messages)');
    await stage().session.inExtension("await browser.storage.sync.remove('language');");
    await page.close();
  });

  it('the choice keeps the focus on its field, and is stored under its own name', async () => {
    const page = await stage().session.openExtensionPage('options.html#card');
    await page.waitForFunction(() => document.querySelector('option[lang="ja"]') !== null, { polling: 50 });
    await page.evaluate(() => {
      const field = document.querySelector('option[lang="ja"]')?.closest('select');
      field?.focus();
      if (field != null) field.value = 'ja';
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await languageOf(page, 'ja');
    await page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, { polling: 50 }, message('ja', 'options_title'));
    expect(await page.evaluate(() => [document.activeElement?.tagName, document.title])).toEqual(['SELECT', message('ja', 'options_title')]);
    expect(await stage().session.inExtension("return (await browser.storage.sync.get('language')).language;")).toBe('ja');
    await stage().session.inExtension("await browser.storage.sync.remove('language');");
    await page.close();
  });
});
