import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { rest } from '../../commands/browser/pointer.ts';
import { inBothBrowsers, type Stage } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Our own pages, by what is to be read in them before they are looked at. */
const PAGES = [
  ['popup.html', 'claims found'],
  ['sidepanel.html', 'Show on the page'],
  ['welcome.html', 'Welcome'],
  ['options.html', 'Reset all settings'],
] as const;

/** Opens one of our pages behind an article, so that popup and panel speak of it. */
async function openBeside({ session, open }: Stage, path: string, text: string): Promise<{ page: Page; article: Page }> {
  const article = await open('sample-article.html');
  const page = await session.openExtensionPage(path);
  await article.bringToFront();
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, text);
  return { page, article };
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''} (${nodes.length})`);
  });
}

inBothBrowsers((stage) => {
  it.each(PAGES)('axe finds nothing in %s, light and dark, folded and unfolded', async (path, text) => {
    const { page, article } = await openBeside(stage(), path, text);
    for (const theme of ['light', 'dark']) {
      await stage().session.inExtension(`await browser.storage.sync.set({ theme: '${theme}' });`);
      await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, { polling: 50 }, theme);
      expect(await violationsOf(page)).toEqual([]);
      await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    }
    await stage().session.inExtension("await browser.storage.sync.remove('theme');");
    await page.close();
    await article.close();
  });

  it.each(PAGES)('nothing of %s is cut off or runs past the edge at 320 px, in either direction of writing', async (path, text) => {
    const { page, article } = await openBeside(stage(), path, text);
    await page.setViewport({ width: 320, height: 640 });
    for (const direction of ['ltr', 'rtl']) {
      const overflow = await page.evaluate((dir) => {
        document.documentElement.dir = dir;
        document.querySelectorAll('[dir]').forEach((element) => element.setAttribute('dir', dir));
        document.querySelectorAll('details').forEach((part) => (part.open = true));
        return document.documentElement.scrollWidth - innerWidth;
      }, direction);
      expect(overflow, direction).toBeLessThanOrEqual(0);
    }
    await page.close();
    await article.close();
  });

  it('what the options say of a reset stands nearer to its button than to those of the file', async () => {
    const page = await stage().session.openExtensionPage('options.html');
    await page.waitForFunction(() => document.body.innerText.includes('Reset all settings'), { polling: 50 });
    const { above, below } = await page.evaluate(() => {
      const boxOf = (selector: string): DOMRect => document.querySelector(`#data > ${selector}`)?.getBoundingClientRect() ?? new DOMRect();
      const said = boxOf('[role=status] + p');
      return { above: said.top - boxOf('.buttons').bottom, below: boxOf('[role=status] + p + *').top - said.bottom };
    });
    expect(below).toBeGreaterThan(0);
    expect(above).toBeGreaterThan(below);
    await page.close();
  });

  it('every control of the popup is at least 24 px high and wide', async () => {
    const { page, article } = await openBeside(stage(), 'popup.html', 'claims found');
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, summary, select, label.switch')]
        .map((element) => ({ text: element.innerText, ...(({ width, height }) => ({ width, height }))(element.getBoundingClientRect()) }))
        .filter(({ width, height }) => height > 0 && (width < 24 || height < 24)),
    );
    expect(small).toEqual([]);
    await page.close();
    await article.close();
  });

  it('the side panel says of each claim its words, its label, the fact and the verdict, and leads to it', async () => {
    const { page, article } = await openBeside(stage(), 'sidepanel.html', 'Show on the page');
    const text = await page.$$eval('article', (all) => all.map((one) => (one as HTMLElement).innerText).find((one) => one.includes('$191 million')) ?? '');
    expect(text).toMatch(/Estimated[\s\S]*Gemini[\s\S]*This is the figure on record for Gemini/);
    await page.evaluate(() => [...document.querySelectorAll('article')].find((one) => one.innerText.includes('$191 million'))?.querySelector('button')?.click());
    await article.waitForFunction(() => document.querySelector(':popover-open') !== null, { polling: 50 });
    await page.close();
    await article.close();
  });

  it('the popup shows one certainty alone, and all again', async () => {
    const { page, article } = await openBeside(stage(), 'popup.html', 'claims found');
    const count = (): Promise<number> => page.$$eval('.found > .claims > li', (items) => items.length);
    const all = await count();
    const press = (): Promise<void> => page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.tally button')].find((one) => one.innerText.includes('estimated'))?.click());
    await press();
    await page.waitForFunction((before) => document.querySelectorAll('.found > .claims > li').length < before, { polling: 50 }, all);
    expect(await page.$$eval('.found .verdict', (lines) => lines.every((line) => line.textContent?.startsWith('Estimated')))).toBe(true);
    await press();
    await page.waitForFunction((before) => document.querySelectorAll('.found > .claims > li').length === before, { polling: 50 }, all);
    await page.close();
    await article.close();
  });

  it('a snooze takes every mark away, says until when, and ends by itself', async () => {
    const { page, article } = await openBeside(stage(), 'popup.html', 'claims found');
    await page.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.innerText.includes('Snooze'))?.click());
    await page.waitForFunction(() => document.body.innerText.includes('snoozed until'), { polling: 50 });
    await stage().until(article, ({ claims }) => claims.every((claim) => !claim.marked));
    // Nobody tells the tab when the time is over: it was told beforehand.
    await stage().session.inExtension('await browser.storage.local.set({ snoozedUntil: Date.now() + 1500 });');
    expect((await stage().until(article, ({ claims }) => claims.some((claim) => claim.marked))).settled).toBe(true);
    await page.waitForFunction(() => document.body.innerText.includes('claims found'), { polling: 50 });
    await page.close();
    await article.close();
  });

  it('a tab that is opened during a snooze is marked when it is over', async () => {
    await stage().session.inExtension('await browser.storage.local.set({ snoozedUntil: Date.now() + 2500 });');
    const page = await stage().session.open(`${stage().server.origin}/nested.html`);
    expect((await stage().until(page, ({ claims }) => claims.some((claim) => claim.marked))).claims.length).toBeGreaterThan(0);
    await page.close();
  });

  it.each(['en', 'de', 'es', 'fr', 'ja', 'zh-CN'])('the samples of the welcome page are marked in %s, one for each label, and no other of its words but a name', async (language) => {
    await stage().session.inExtension(`await browser.storage.sync.set({ language: '${language}' });`);
    const welcome = await stage().session.openExtensionPage('welcome.html');
    await welcome.bringToFront();
    await welcome.waitForFunction(
      () => {
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        const samples = [...document.querySelectorAll('.sample')];
        return samples.length > 0 && samples.every((sample) => ranges.some((range) => sample.contains(range.startContainer)));
      },
      { polling: 50 },
    );
    const labels = await welcome.$$eval('.sample', (samples) =>
      samples.map((sample) => [...CSS.highlights.values()].filter((highlight) => [...highlight].some((range) => sample.contains(range.startContainer))).map(({ priority }) => priority)),
    );
    expect(labels).toEqual([[0], [1], [2], [3], [4], [5]]);
    const lines = await welcome.evaluate(() => {
      const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
      return [...CSS.highlights].filter(([, { priority }]) => priority < 6).map(([name]) => rules.some((rule) => rule.includes(`::highlight(${name})`) && rule.includes('underline')));
    });
    expect(lines).toEqual([true, true, true, true, true, true]);
    const beside = await welcome.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).filter(({ startContainer }) => startContainer.parentElement?.closest('.sample') === null).map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset)),
    );
    expect(beside).toEqual(['DeepSeek']);
    await welcome.close();
    await stage().session.inExtension('await browser.storage.sync.clear();');
  });

  it('the card of a sample opens', async () => {
    const welcome = await stage().session.openExtensionPage('welcome.html');
    await welcome.bringToFront();
    await welcome.waitForFunction(() => CSS.highlights.size > 5, { polling: 50 });
    await rest(welcome, '$78 million');
    expect(await welcome.$(':popover-open')).not.toBeNull();
    await welcome.close();
  });

  it('settings are found by their words', async () => {
    const options = await stage().session.openExtensionPage('options.html');
    await options.waitForSelector('[type=search]');
    await options.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('[type=search]');
      if (field === null) return;
      field.value = 'wait opening';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await options.waitForFunction(() => document.querySelector('.sections > section[hidden]') !== null, { polling: 50 });
    expect(await options.$$eval('.sections > section:not([hidden])', (sections) => sections.map((section) => section.id))).toEqual(['card']);
    await options.close();
  });

  it('a file of settings is checked, replaces all at once, and can be undone', async () => {
    const { session } = stage();
    await session.inExtension("await browser.storage.sync.set({ sitesOff: ['mine.example'] });");
    const options = await session.openExtensionPage('options.html#data');
    await options.waitForSelector('[type=file]');
    const choose = (settings: object): Promise<void> =>
      options.evaluate((text) => {
        const input = document.querySelector<HTMLInputElement>('[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([text], 'settings.json', { type: 'application/json' }));
        if (input === null) return;
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, JSON.stringify({ kind: 'caveat-settings', version: 1, settings }));
    const press = (name: string): Promise<void> => options.evaluate((wanted) => [...document.querySelectorAll('button')].find((one) => one.innerText === wanted)?.click(), name);
    const stored = (): Promise<unknown> => session.inExtension('return (await browser.storage.sync.get()).sitesOff;');

    await choose({ sitesOff: ['HTTP://X'] });
    await options.waitForFunction(() => document.body.innerText.includes('sitesOff.0: must be a host name'), { polling: 50 });
    expect(await stored()).toEqual(['mine.example']);

    await choose({ sitesOff: ['theirs.example'] });
    await options.waitForFunction(() => document.body.innerText.includes('Replace these settings?'), { polling: 50 });
    expect(await stored()).toEqual(['mine.example']);
    await press('Replace');
    await options.waitForFunction(() => document.body.innerText.includes('theirs.example'), { polling: 50 });
    await press('Undo');
    await options.waitForFunction(() => document.body.innerText.includes('mine.example'), { polling: 50 });
    expect(await stored()).toEqual(['mine.example']);
    await session.inExtension('await browser.storage.sync.clear();');
    await options.close();
  });
});
