import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { boxInCard, cardText } from '../../commands/browser/card.ts';
import { placeOf, rest, waitForCard } from '../../commands/browser/pointer.ts';
import { type LocalServer, serve } from '../../commands/browser/serve.ts';
import { inBothBrowsers, markedWords, type Stage } from './session.ts';

const CLAIM = 'DeepSeek-V3 cost $5.6 million to train';
const FILES = readdirSync(resolve(import.meta.dirname, '../pages')).filter((file) => /\.(?:xhtml)$/.test(file));

/** Waits until exactly these words are underlined somewhere in a tab, its frames included. */
async function waitForMarks({ until }: Stage, page: Page, words: readonly string[]): Promise<void> {
  const marked = (claims: readonly { text: string; marked: boolean }[]): string[] => claims.filter((claim) => claim.marked).map((claim) => claim.text);
  const { claims } = await until(page, (summary) => summary.settled && marked(summary.claims).length === words.length);
  expect(marked(claims)).toEqual(words);
}

/** A page on another origin with a claim in it, and one that frames it. */
async function framed(): Promise<{ origin: string; close: () => Promise<void> }> {
  const inner: LocalServer = await serve(async () => ({ type: 'text/html', body: `<p>${CLAIM}.</p>` }));
  const outer = await serve(async () => ({ type: 'text/html', body: `<p>DeepSeek stands outside.</p><iframe src="${inner.origin.replace('127.0.0.1', 'localhost')}/"></iframe>` }));
  return {
    origin: outer.origin,
    close: async () => {
      await inner.close();
      await outer.close();
    },
  };
}

inBothBrowsers((stage) => {
  it.each(FILES)('%s is marked as it says itself', async (file) => {
    const page = await stage().open(file);
    const expected: unknown = JSON.parse(await page.$eval('meta[name="expect"]', (meta) => meta.content));
    expect(await markedWords(page)).toEqual(expected);
    await page.close();
  });

  it.each(['plain-text.txt', 'markdown.md'])('a document of mere text is marked, over the ends of its lines: %s', async (file) => {
    const page = await stage().open(file);
    await waitForMarks(stage(), page, [CLAIM]);
    await page.close();
  });

  it('frames of the same and of another origin are marked', async () => {
    const same = await stage().open('frames.html');
    await waitForMarks(stage(), same, ['DeepSeek-R1', CLAIM]);
    await same.close();
    const { origin, close } = await framed();
    const other = await stage().session.open(`${origin}/`);
    await waitForMarks(stage(), other, ['DeepSeek', CLAIM]);
    await other.close();
    await close();
  });

  it('text in details is marked when they open', async () => {
    const page = await stage().open('details.html');
    await page.$eval('#closed', (details) => details.setAttribute('open', ''));
    await waitForMarks(stage(), page, ['DeepSeek', CLAIM, CLAIM]);
    await page.close();
  });

  it('text in a popover and in a dialog is marked when they are shown', async () => {
    const popover = await stage().open('popover.html');
    await popover.$eval('#closed', (element) => (element as HTMLElement).showPopover());
    await waitForMarks(stage(), popover, [CLAIM, CLAIM]);
    await popover.close();
    const dialog = await stage().open('dialog.html');
    await dialog.$eval('#closed', (element) => (element as HTMLDialogElement).showModal());
    await waitForMarks(stage(), dialog, [CLAIM, CLAIM]);
    await dialog.close();
  });

  it('text is marked when a style alone makes it visible', async () => {
    const page = await stage().open('fade-in.html');
    await page.$eval('main', (main) => (main.style.visibility = 'visible'));
    await waitForMarks(stage(), page, [CLAIM]);
    await page.close();
  });

  it('the text of a custom element is marked when it is defined, late as it may be', async () => {
    const page = await stage().open('late-element.html');
    await page.evaluate(() => dispatchEvent(new Event('define')));
    await waitForMarks(stage(), page, ['DeepSeek', CLAIM]);
    await page.close();
  });

  it('the text of a custom element that is a block, and is defined after it was added, is marked', async () => {
    const page = await stage().open('dynamic.html');
    await page.$eval('#feed', (feed) => (feed.innerHTML = '<x-block style="display: block"></x-block><p>R1 too.</p>'));
    await waitForMarks(stage(), page, ['DeepSeek', 'R1']);
    await page.evaluate(() => {
      customElements.define('x-block', class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<p>DeepSeek-V3 cost $5.6 million to train.</p>';
        }
      });
    });
    await waitForMarks(stage(), page, ['DeepSeek', CLAIM, 'R1']);
    await page.close();
  });

  it('a page that becomes an editor is left alone from its next change on', async () => {
    const page = await stage().open('dynamic.html');
    await page.evaluate(() => {
      document.designMode = 'on';
      document.querySelector('#feed')?.append('DeepSeek too');
    });
    await waitForMarks(stage(), page, []);
    await page.close();
  });

  it('an element that becomes an editor, or no editor any more, is read as what it is', async () => {
    const page = await stage().open('nested.html');
    await page.$eval('p', (paragraph) => paragraph.setAttribute('contenteditable', 'true'));
    await waitForMarks(stage(), page, []);
    await page.$eval('p', (paragraph) => paragraph.removeAttribute('contenteditable'));
    await waitForMarks(stage(), page, [CLAIM]);
    await page.close();
  });

  it('text that becomes what an editor paints beside a hidden field, or is so no more, is read as what it is', async () => {
    const page = await stage().open('nested.html');
    await page.$eval('p', (line) => {
      const editor = document.createElement('div');
      const field = document.createElement('textarea');
      field.style.cssText = 'position: absolute; opacity: 0';
      line.style.whiteSpace = 'pre';
      line.before(editor);
      editor.append(line, field);
    });
    await waitForMarks(stage(), page, []);
    await page.$eval('textarea', (field) => field.remove());
    await waitForMarks(stage(), page, [CLAIM]);
    await page.close();
  });

  it('a card opens in a modal dialog, over a full screen and in a popover', async () => {
    const dialog = await stage().open('dialog.html');
    await rest(dialog, '$5.6 million');
    expect(await cardText(stage().session, dialog.url())).toContain('DeepSeek-V3');
    await dialog.close();
    const popover = await stage().open('popover.html');
    await rest(popover, '$5.6 million');
    await popover.close();
    const full = await stage().open('nested.html');
    await full.evaluate(() => addEventListener('click', () => void document.querySelector('p')?.requestFullscreen()));
    await full.mouse.click(400, 400);
    await full.waitForFunction(() => document.fullscreenElement !== null);
    await rest(full, '$5.6 million');
    await full.close();
  });

  it('a card for text that was moved into a shadow root in a modal dialog can be used', async () => {
    const page = await stage().open('nested.html');
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(...document.body.childNodes);
      dialog.append(host);
      document.body.append(dialog);
      dialog.showModal();
    });
    await waitForMarks(stage(), page, [CLAIM]);
    const { x, y } = await page.$eval('dialog', (dialog) => {
      const box = dialog.querySelector('div')?.shadowRoot?.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + 40, y: box.y + box.height / 2 };
    });
    await page.mouse.move(x + 200, y + 60);
    await page.mouse.move(x, y, { steps: 5 });
    await waitForCard(page, true);
    const { left, top } = await boxInCard(stage().session, page.url());
    expect(await page.evaluate((point) => document.elementFromPoint(point.x, point.y)?.localName, { x: left + 20, y: top + 20 })).toMatch(/^x-/);
    await page.close();
  });

  it('a card opens on a page that has been written anew', async () => {
    const page = await stage().open('nested.html');
    await page.evaluate(() => {
      const markup = document.documentElement.outerHTML;
      document.open();
      document.write(markup);
      document.close();
    });
    await waitForMarks(stage(), page, [CLAIM]);
    await rest(page, '$5.6 million');
    await page.close();
  });

  it('a card opens where a link without a look of its own is stretched over the text', async () => {
    const page = await stage().open('nested.html');
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<a href="#there" style="position: absolute; inset: 0"></a>'));
    await rest(page, '$5.6 million');
    expect(await cardText(stage().session, page.url())).toContain('DeepSeek-V3');
    await page.close();
  });

  it('no card opens for text that something else is over', async () => {
    const page = await stage().open('nested.html');
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div style="position: absolute; inset: 0; background: white">A menu.</div>'));
    const { x, y } = await placeOf(page, '$5.6 million');
    await page.mouse.move(x - 30, y + 40);
    await page.mouse.move(x, y, { steps: 5 });
    // Longer than a pointer rests before a card opens.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
    expect(await cardText(stage().session, page.url())).toBeNull();
    await page.close();
  });

  it('a card opens in a document that is a drawing, and nothing is thrown', async () => {
    const page = await stage().open('drawing.svg');
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await waitForMarks(stage(), page, [CLAIM]);
    await page.mouse.move(300, 120);
    await page.mouse.move(100, 54, { steps: 5 });
    await waitForCard(page, true);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([0.5, 5])('a claim is found under the pointer, and its card is in sight, where the page has a zoom of %s', async (zoom) => {
    const page = await stage().open('nested.html');
    await page.evaluate((factor) => document.documentElement.style.setProperty('zoom', String(factor)), zoom);
    await rest(page, '$5.6 million');
    expect(await cardText(stage().session, page.url())).toContain('DeepSeek-V3');
    const card = await boxInCard(stage().session, page.url());
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(card.left >= 0 && card.top >= 0 && card.right <= view.width && card.bottom <= view.height, JSON.stringify({ card, view })).toBe(true);
    await page.close();
  });

  it.each([0.5, 5])('a card is in sight, and not over the words that were pointed at, at %s times the size', async (zoom) => {
    const { session, open } = stage();
    const page = await open('nested.html');
    const setZoom = (factor: number): Promise<number> =>
      session.inExtension(`
        const [tab] = (await browser.tabs.query({})).filter((one) => one.url === ${JSON.stringify(page.url())});
        await browser.tabs.setZoom(tab.id, ${factor});
        return browser.tabs.getZoom(tab.id);
      `);
    expect(await setZoom(zoom)).toBeCloseTo(zoom);
    await page.bringToFront();
    await page.waitForFunction((factor) => Math.abs(devicePixelRatio - factor) < 0.1, {}, zoom);
    const { y } = await placeOf(page, '$5.6 million');
    await rest(page, '$5.6 million');
    const card = await boxInCard(session, page.url());
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(card.left >= 0 && card.top >= 0 && card.right <= view.width && card.bottom <= view.height, JSON.stringify({ card, view })).toBe(true);
    expect(card.top > y || card.bottom < y, JSON.stringify({ card, y })).toBe(true);
    // Browsers keep the zoom for the site, which all tests share.
    await setZoom(1);
    await page.close();
  });

  it('nothing of ours is printed', async () => {
    const { session, open, name } = stage();
    const page = await open('nested.html');
    const conditions = await session.inExtension<string[]>(`
      const [tab] = (await browser.tabs.query({})).filter((one) => one.url === ${JSON.stringify(page.url())});
      const [frame] = await browser.scripting.executeScript({
        target: { tabId: tab.id },
        func: () => document.adoptedStyleSheets.flatMap((sheet) => Array.from(sheet.cssRules, (rule) => rule.conditionText)),
      });
      return frame.result;
    `);
    expect(new Set(conditions)).toEqual(new Set(['not print']));
    if (name === 'chrome') {
      expect(await underlines(page)).toContain('underline');
      await page.emulateMediaType('print');
      expect(new Set(await underlines(page))).toEqual(new Set(['none']));
    }
    await page.close();
  });
});

/** The lines that a page's highlights draw under its first paragraph. */
function underlines(page: Page): Promise<string[]> {
  return page.$eval('p', (paragraph) => Array.from(CSS.highlights.keys(), (name) => getComputedStyle(paragraph, `::highlight(${name})`).textDecorationLine));
}
