import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPlainBrowser } from '../../commands/browser/plain.ts';
import { type LocalServer, serveFolder } from '../../commands/browser/serve.ts';
import { buildGallery } from '../../commands/gallery/build.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Text spacing of WCAG 2.2, 1.4.12. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

describe.each(['chrome', 'firefox'] as const)('every state of the card in %s', (name) => {
  let browser: Browser | null = null;
  let server: LocalServer | null = null;
  let page: Page | null = null;

  beforeAll(async () => {
    server = await serveFolder(await buildGallery());
    browser = await startPlainBrowser(name);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(query: string, width = 1320): Promise<Page> {
    if (page === null || server === null) throw new Error('The browser is not started yet');
    await page.setViewport({ width, height: 800 });
    await page.goto(`${server.origin}/index.html?${query}`, { waitUntil: 'load' });
    await page.waitForSelector('html[data-ready]');
    return page;
  }

  it.each(['theme=light&open', 'theme=dark&open', 'theme=light&dir=rtl&side=sheet'])('has nothing that axe finds, at %s', async (query) => {
    const gallery = await open(query);
    await gallery.evaluate(AXE);
    const found = await gallery.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('main', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''} (${nodes.length})`);
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['as it is', '', 320],
    ['with wide text spacing', SPACED, 320],
    ['with wide text spacing and much room', SPACED, 1320],
  ])('cuts off nothing and scrolls in one direction only, %s', async (_how, css, width) => {
    const gallery = await open('theme=light&open&side=sheet', width);
    const cut = await gallery.evaluate((added) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(added);
      return [...document.querySelectorAll('#gallery div')].flatMap((host, index) => {
        const root = host.shadowRoot;
        if (root === null) return [];
        root.adoptedStyleSheets.push(sheet);
        const card = root.querySelector('.card');
        const right = (card?.getBoundingClientRect().right ?? 0) + 1;
        const all = [...root.querySelectorAll('.card *:not(svg *)')].filter((element) => element.checkVisibility() && !element.classList.contains('unseen') && element.closest('.unseen') === null);
        return all.filter((element) => element.getBoundingClientRect().right > right || (element.matches('.scroll') && element.scrollWidth > element.clientWidth + 1)).map((element) => `${index}: ${element.className || element.localName} ${element.textContent?.slice(0, 40) ?? ''}`);
      });
    }, css);
    expect(cut).toEqual([]);
  });

  it.each(['de', 'es', 'fr', 'ja', 'zh-CN'])('is drawn in %s too, and nothing of it is cut off on a narrow screen', async (language) => {
    const gallery = await open(`theme=light&side=sheet&language=${language}`, 320);
    const { said, cut } = await gallery.evaluate(() => {
      const cards = [...document.querySelectorAll('#gallery div')].flatMap((host) => [...(host.shadowRoot?.querySelectorAll('.card') ?? [])]);
      const all = cards.flatMap((card) => [...card.querySelectorAll('*:not(svg *)')].map((element) => ({ element, right: card.getBoundingClientRect().right + 1 })));
      const seen = all.filter(({ element }) => element.checkVisibility() && element.closest('.unseen') === null);
      return { said: cards[0]?.getAttribute('lang'), cut: seen.filter(({ element, right }) => element.getBoundingClientRect().right > right).map(({ element }) => `${element.className || element.localName} ${element.textContent ?? ''}`) };
    });
    expect(said).toBe(language);
    expect(cut).toEqual([]);
  });

  it.each([320, 1320])('ends no line within the name of a model, %d px wide', async (width) => {
    const gallery = await open('theme=light&open', width);
    const { names, broken } = await gallery.evaluate(() => {
      const found: { readonly name: string; readonly tops: number }[] = [];
      for (const host of document.querySelectorAll('#gallery div')) {
        for (const words of host.shadowRoot?.querySelectorAll('bdi') ?? []) {
          const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            for (const match of (node.textContent ?? '').matchAll(/\b(?:GPT-\d|DeepSeek-[VR]\d)/g)) {
              const range = document.createRange();
              range.setStart(node, match.index);
              range.setEnd(node, match.index + match[0].length);
              found.push({ name: match[0], tops: new Set([...range.getClientRects()].map(({ top }) => top)).size });
            }
          }
        }
      }
      return { names: found.length, broken: found.filter(({ tops }) => tops > 1).map(({ name }) => name) };
    });
    expect(names).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });

  it.each([320, 1320])('begins no line with a dot that parts two notes, and parts no sign from its amount, %d px wide', async (width) => {
    const gallery = await open('theme=light&open', width);
    const { looked, astray } = await gallery.evaluate(() => {
      const all = (selector: string): Element[] => [...document.querySelectorAll('#gallery div')].flatMap((host) => [...(host.shadowRoot?.querySelectorAll(selector) ?? [])]);
      /** The top of the line that a character stands on. */
      const topOf = (node: Node, at: number): number => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().top;
      };
      const dots = all('.sources .about').flatMap(({ firstChild }) => [...(firstChild?.textContent ?? '').matchAll(/\S\s·/g)].map(({ index }) => firstChild !== null && topOf(firstChild, index) !== topOf(firstChild, index + 2)));
      const signs = all('.arithmetic .sign').map(({ firstChild, nextElementSibling }) => {
        const amount = nextElementSibling?.firstChild ?? null;
        return firstChild !== null && amount !== null && Math.abs(topOf(firstChild, 0) - topOf(amount, 0)) > 4;
      });
      return { looked: [dots.length, signs.length], astray: [...dots, ...signs].filter(Boolean).length };
    });
    expect(Math.min(...looked)).toBeGreaterThan(10);
    expect(astray).toBe(0);
  });

  it('leaves as much room between questions of two lines as between those of one', async () => {
    const gallery = await open('theme=light&language=de');
    const gaps = await gallery.evaluate(() => {
      const rows = [...document.querySelectorAll('#gallery div')].flatMap((host) => [...(host.shadowRoot?.querySelectorAll('.row.question > summary') ?? [])]);
      const words = rows.map((row) => {
        const range = document.createRange();
        range.selectNodeContents(row.firstElementChild ?? row);
        return range.getBoundingClientRect();
      });
      return words.slice(1).map(({ top }, index) => Math.round(top - (words[index]?.bottom ?? 0))).filter((gap) => gap > 0 && gap < 40);
    });
    expect(gaps.length).toBeGreaterThan(4);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(3);
  });

  it('leaves room between what one party says and the next, between one change and the next, and between a quotation and what is said of it', async () => {
    const gallery = await open('theme=light&open');
    const gaps = await gallery.evaluate(() => {
      const all = (selector: string): Element[] => [...document.querySelectorAll('#gallery div')].flatMap((host) => [...(host.shadowRoot?.querySelectorAll(selector) ?? [])]);
      return all('.parties div + div, .history li + li, blockquote + p').map((element) => element.getBoundingClientRect().top - (element.previousElementSibling?.getBoundingClientRect().bottom ?? 0));
    });
    expect(gaps.length).toBeGreaterThan(2);
    expect(gaps.filter((gap) => gap < 3.5)).toEqual([]);
  });

  it('has no target under 24 px but links within text', async () => {
    const gallery = await open('theme=light&open');
    const small = await gallery.evaluate(() =>
      [...document.querySelectorAll('#gallery div')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll('button, summary, input, .sources a, .parties a') ?? [])]
          .filter((element) => element.checkVisibility())
          .map((element) => ({ box: element.getBoundingClientRect(), name: `${element.localName}.${element.className} ${element.textContent?.slice(0, 30) ?? ''}` }))
          .filter(({ box }) => box.height < 23.9 || box.width < 23.9)
          .map(({ name, box }) => `${name} ${box.width}x${box.height}`),
      ),
    );
    expect(small).toEqual([]);
  });

  it('makes what a line opens to when it is pressed, before the next frame is drawn', async () => {
    const gallery = await open('theme=light&state=1');
    const sources = await gallery.evaluate(async () => {
      const row = document.querySelector('#gallery div')?.shadowRoot?.querySelector<HTMLDetailsElement>('details.row');
      const count = (): number => row?.querySelectorAll('.sources li').length ?? -1;
      const before = count();
      row?.querySelector('summary')?.click();
      await new Promise(requestAnimationFrame);
      return { before, isOpen: row?.open, after: count() };
    });
    expect(sources).toEqual({ before: 0, isOpen: true, after: expect.toSatisfy((count: number) => count > 0) });
  });

  it('moves nothing where motion is unwanted', async () => {
    const gallery = await open('theme=light');
    expect(await gallery.evaluate(() => document.querySelector('#gallery div')?.shadowRoot?.querySelector('.card')?.getAnimations().filter(({ playState }) => playState === 'running').length)).toBe(0);
  });

  it('works the arithmetic out anew for another price, and again for the record’s', async () => {
    const gallery = await open('theme=light&state=1');
    const moved = await gallery.evaluate(async () => {
      const root = document.querySelector('#gallery div')?.shadowRoot;
      const input = root?.querySelector<HTMLInputElement>('.rate input');
      const said = (): string => root?.querySelector('.rate output')?.textContent ?? '';
      if (root == null || input == null) throw new Error('There is no price to try');
      const before = said();
      input.value = '4';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((drawn) => setTimeout(drawn, 50));
      const after = said();
      const result = root.querySelector('.arithmetic tbody:last-of-type .result td')?.textContent ?? '';
      root.querySelector<HTMLButtonElement>('.rate .link')?.click();
      await new Promise((drawn) => setTimeout(drawn, 50));
      return [before, after, result, said()];
    });
    expect(moved).toEqual(['At $2 per GPU-hour: $5.576 million', 'At $4 per GPU-hour: $11.15 million', '=\u00a0$11.15 million', 'At $2 per GPU-hour: $5.576 million']);
  });
});
