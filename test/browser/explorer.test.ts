import type { EvaluateFunc, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inCard } from '../../commands/browser/card.ts';
import { rest } from '../../commands/browser/pointer.ts';
import { facts } from '../../data/record.ts';
import { inBothBrowsers, type Stage } from './session.ts';

/** Opens an address of the options page and waits until something is there that `selector` finds. */
async function explorerAt({ session }: Stage, hash: string, selector = '.explorer'): Promise<Page> {
  const page = await session.openExtensionPage(`options.html${hash}`);
  await page.bringToFront();
  await until(page, (wanted) => document.querySelector(wanted) !== null, selector);
  return page;
}

/** Waits until something holds in the page. */
async function until<Given extends unknown[]>(page: Page, holds: EvaluateFunc<Given>, ...given: Given): Promise<void> {
  await page.waitForFunction(holds, { polling: 20, timeout: 10_000 }, ...given);
}

/** The ids of the facts in the list or the table, in order. */
function listed(page: Page): Promise<string[]> {
  return page.$$eval('.entries > li, .costs tbody > [id]', (rows) => rows.map((row) => row.id.slice('entry-'.length)));
}

/** Types into the search and waits until the count of what was found says so. */
async function search(page: Page, words: string, count: string): Promise<void> {
  await page.type('input[type=search]', words);
  await until(page, (text) => document.querySelector('[role=status]')?.textContent === text, count);
}

/** Switches a choice of certainties or bases by its name. */
async function toggle(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => [...document.querySelectorAll<HTMLElement>('.toggle')].find((each) => each.innerText.startsWith(wanted))?.click(), name);
}

/** Puts the focus on the one mark that Tab leads to. */
async function enterPlot(page: Page): Promise<void> {
  await page.$eval('.plot a[tabindex="0"]', (link) => link.focus());
}

function hashOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash);
}

/** The names of the marks in the order of the document, and where the focus is among them; -1 where it is not. */
function marks(page: Page): Promise<{ names: string[]; focused: number; stops: number }> {
  return page.$$eval('.plot a[data-id]', (links) => ({
    names: links.map((link) => link.getAttribute('aria-label') ?? ''),
    focused: links.findIndex((link) => link === document.activeElement),
    stops: links.filter((link) => link.getAttribute('tabindex') === '0').length,
  }));
}

const gpt4Costs = facts.filter(({ subject, topic }) => subject === 'gpt-4' && topic === 'training-cost').map(({ id }) => id);

inBothBrowsers((stage) => {
  it('finds facts while one types, and its address leads back to them', async () => {
    const page = await explorerAt(stage(), '#record');
    expect((await listed(page)).length).toBeLessThan(facts.length);
    const found = facts.filter((fact) => fact.id.includes('h20-export-status')).length;
    await search(page, 'h20-export-status', `${found} facts`);
    const ids = await listed(page);
    expect(ids).toHaveLength(found);
    expect(await hashOf(page)).toBe('#record?q=h20-export-status');
    await page.close();
    const again = await explorerAt(stage(), '#record?q=h20-export-status', '.entries');
    expect(await listed(again)).toEqual(ids);
    await again.close();
  });

  it('lets filters hold together, and takes them back with the back button', async () => {
    const page = await explorerAt(stage(), '#record?subject=openai');
    await toggle(page, 'Estimated');
    await toggle(page, 'Rental');
    await until(page, () => location.hash === '#record?certainty=estimated&subject=openai&basis=rental-estimate');
    const both = await listed(page);
    expect(both).toContain('gpt-4-cost-rental');
    const kept = facts.filter(({ id }) => both.includes(id));
    expect(kept.every((fact) => fact.certainty === 'estimated' && fact.basis === 'rental-estimate')).toBe(true);
    await page.evaluate(() => history.back());
    await until(page, (count) => document.querySelectorAll('.entries > li').length > count, both.length);
    expect(await hashOf(page)).toBe('#record?certainty=estimated&subject=openai');
    await page.evaluate(() => history.forward());
    await until(page, (count) => document.querySelectorAll('.entries > li').length === count, both.length);
    expect(await listed(page)).toEqual(both);
    await page.close();
  });

  it('shows one topic alone, and says before how many facts each has', async () => {
    const page = await explorerAt(stage(), '#record');
    const chips = facts.filter(({ topic }) => topic === 'app-rank').map(({ id }) => id);
    expect(await page.$eval('select option[value="app-rank"]', (option) => option.textContent)).toContain(`(${chips.length})`);
    await page.select('select:has(option[value="app-rank"])', 'app-rank');
    await until(page, () => location.hash === '#record?topic=app-rank');
    expect((await listed(page)).toSorted()).toEqual(chips.toSorted());
    await page.close();
  });

  it('sorts by figure and by subject', async () => {
    const page = await explorerAt(stage(), '#record?subject=gpt-4&topic=training-cost', '.entries');
    await page.select('select:has(option[value="figure"])', 'figure');
    await until(page, () => location.hash.includes('sort=figure'));
    const byFigure = await listed(page);
    const figures = byFigure.map((id) => facts.find((fact) => fact.id === id)).map((fact) => (fact !== undefined && 'figure' in fact && fact.figure !== undefined ? (fact.figure.central ?? fact.figure.high) : 0));
    expect(byFigure).toEqual(expect.arrayContaining(gpt4Costs));
    expect(figures).toEqual(figures.toSorted((left, right) => right - left));
    await page.close();
    const again = await explorerAt(stage(), '#record?sort=subject', '.entries');
    const names = await again.$$eval('.entries .about', (lines) => lines.map((line) => line.textContent?.split('\u00a0· ')[0] ?? ''));
    expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    await again.close();
  });

  it('shows what was known on a day', async () => {
    const page = await explorerAt(stage(), '#record?q=deepseek-r1-cost&known=2025-02-01');
    const then = await listed(page);
    expect(then).toContain('deepseek-r1-cost-undisclosed');
    expect(then).not.toContain('deepseek-r1-cost-added');
    await page.close();
  });

  it('lets one choose a subject by typing and keys', async () => {
    const page = await explorerAt(stage(), '#record');
    await page.type('[role=combobox]', 'openai');
    await until(page, () => document.querySelector('[role=option].active')?.textContent?.startsWith('OpenAI') === true);
    await page.keyboard.press('Enter');
    await until(page, () => location.hash === '#record?subject=openai');
    expect(await page.$eval('[role=combobox]', (field) => (field as HTMLInputElement).value)).toBe('OpenAI');
    await page.close();
  });

  it('opens on a fact by its address, scrolled to and with the focus on it', async () => {
    const page = await explorerAt(stage(), '#fact-gpt-4-cost-rental', '#entry-gpt-4-cost-rental details[open] .details');
    const seen = await page.$eval('#entry-gpt-4-cost-rental', (row) => ({
      top: row.getBoundingClientRect().top,
      bottom: innerHeight,
      focused: row.contains(document.activeElement),
      text: row.textContent,
    }));
    expect(seen.focused).toBe(true);
    expect(seen.top).toBeGreaterThanOrEqual(0);
    expect(seen.top).toBeLessThan(seen.bottom / 2);
    expect(seen.text).toContain('How it was worked out');
    expect(seen.text).toContain('Epoch AI');
    expect(await page.title()).toBe(`${facts.find(({ id }) => id === 'gpt-4-cost-rental')?.statement} · Caveat`);
    await page.close();
  });

  it('opens and closes a row in its place, and the address follows', async () => {
    const page = await explorerAt(stage(), '#record?q=gpt-4-cost', '.entries');
    const [first = '', second = ''] = await listed(page);
    const topOf = (id: string): Promise<number> => page.$eval(`#entry-${id} summary`, (row) => row.getBoundingClientRect().top);
    await page.click(`#entry-${first} summary`);
    await until(page, (id) => location.hash === `#fact-${id}?q=gpt-4-cost`, first);
    await page.$eval(`#entry-${second}`, (row) => row.scrollIntoView({ block: 'center' }));
    const before = await topOf(second);
    await page.$eval(`#entry-${second} summary`, (row) => (row as HTMLElement).click());
    await until(page, (id) => document.querySelector(`#entry-${id} details[open]`) !== null, second);
    expect(Math.abs((await topOf(second)) - before)).toBeLessThan(2);
    expect(await page.$(`#entry-${first} details[open]`)).toBeNull();
    await page.close();
  });

  it('says so where no fact has the address, and where nothing fits', async () => {
    const page = await explorerAt(stage(), '#fact-no-such-fact', '.stray');
    const stray = await page.$eval('.stray', (text) => ({ text: text.textContent, top: text.getBoundingClientRect().top, bottom: innerHeight, focused: document.activeElement === text }));
    expect(stray.text).toContain('no-such-fact');
    expect(stray.focused).toBe(true);
    expect(stray.top).toBeGreaterThanOrEqual(0);
    expect(stray.top).toBeLessThan(stray.bottom / 2);
    expect((await listed(page)).length).toBeGreaterThan(0);
    await search(page, 'zzzz', 'No fact');
    expect(await page.$eval('.nothing', (text) => text.textContent)).toContain('not endorsed');
    await page.close();
  });

  it('lets one walk through the plot by keys, one mark at a time by date, and open a fact from it', async () => {
    const page = await explorerAt(stage(), '#record?view=plot&subject=openai', '.plot a[data-id]');
    const { names, stops } = await marks(page);
    expect(stops).toBe(1);
    await enterPlot(page);
    expect((await marks(page)).focused).toBe(0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect((await marks(page)).focused).toBe(2);
    await page.keyboard.press('End');
    const end = await marks(page);
    expect([end.focused, end.stops]).toEqual([names.length - 1, 1]);
    await page.keyboard.press('ArrowLeft');
    expect((await marks(page)).focused).toBe(names.length - 2);
    await page.keyboard.press('Home');
    expect((await marks(page)).focused).toBe(0);

    const readout = await page.$eval('.readout', (text) => text.textContent ?? '');
    for (const part of (names[0] ?? '').split(', ').slice(0, 2)) expect(readout).toContain(part);

    const id = await page.$eval('.plot a[tabindex="0"]', (link) => link.getAttribute('data-id') ?? '');
    await page.keyboard.press('Enter');
    await until(page, (fact) => document.activeElement?.id === `entry-${fact}`, id);
    expect(await hashOf(page)).toBe(`#fact-${id}?view=plot&subject=openai`);
    await page.click('.open-fact .corner');
    await until(page, (fact) => document.activeElement?.getAttribute('data-id') === fact, id);
    await page.close();
  });

  it('leaves the plot with one more Tab', async () => {
    const page = await explorerAt(stage(), '#record?view=plot&subject=openai', '.plot a[data-id]');
    await enterPlot(page);
    await page.keyboard.press('Tab');
    expect((await marks(page)).focused).toBe(-1);
    await page.close();
  });

  it('names the mark that the pointer is near, and opens it with a click', async () => {
    const page = await explorerAt(stage(), '#record?view=plot&q=gpt-4-cost', '.plot a[data-id]');
    const link = await page.$('.plot a[data-id="gpt-4-cost-purchase"] path');
    await link?.evaluate((shape) => shape.scrollIntoView({ block: 'center' }));
    const box = await link?.boundingBox();
    if (!box) throw new Error('The mark is not there');
    await page.mouse.move(box.x + box.width / 2 + 8, box.y + box.height / 2);
    await until(page, () => document.querySelector('.readout')?.textContent?.includes('Purchase estimate') === true);
    await page.mouse.click(box.x + box.width / 2 + 8, box.y + box.height / 2);
    await until(page, () => document.querySelector('.open-fact') !== null);
    expect(await hashOf(page)).toBe('#fact-gpt-4-cost-purchase?view=plot&q=gpt-4-cost');
    await page.close();
  });

  it('shows the same numbers in the plot and in the table', async () => {
    const page = await explorerAt(stage(), '#record?view=plot&q=gpt', '.plot a[data-id]');
    const plotted = (await marks(page)).names.map((name) => name.replaceAll(', ', ' '));
    await page.evaluate(() => document.querySelector<HTMLElement>('.views a[href*="view=table"]')?.click());
    await until(page, () => document.querySelector('.costs') !== null);
    const rows = await page.$$eval('.costs tbody tr', (all) =>
      all.map((row) => {
        const textOf = (selector: string): string => row.querySelector(selector)?.textContent?.trim() ?? '';
        const cost = row.querySelector('.cost')?.firstChild?.textContent ?? '';
        const basis = [...(row.querySelector('td.basis')?.childNodes ?? [])].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent?.trim());
        return [textOf('.subject'), textOf('.date'), cost, textOf('.cost small'), textOf('td.basis small'), basis.join(''), textOf('.scope')]
          .filter((part) => part !== '')
          .join(' ')
          .replaceAll(', ', ' ');
      }),
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.toSorted()).toEqual(plotted.toSorted());
    expect(await page.$eval('.credit', (text) => text.textContent)).toMatch(/Epoch AI.*CC BY 4\.0/);
    await page.evaluate(() => (location.hash = '#record?view=table&basis=developer-reported&subject=deepseek'));
    await until(page, () => document.querySelector('.credit') === null);
    await page.close();
  });

  it('filters the plot by its legend', async () => {
    const page = await explorerAt(stage(), '#record?view=plot&subject=gpt-4', '.plot a[data-id]');
    const before = (await marks(page)).names.length;
    await toggle(page, 'Executive');
    await until(page, (count) => document.querySelectorAll('.plot a[data-id]').length < count, before);
    const { names } = await marks(page);
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => name.includes('Executive’s remark'))).toBe(true);
    await page.close();
  });

  it('exports exactly what is filtered, as CSV and as JSON, with its credit and without the network', async () => {
    const page = await explorerAt(stage(), '#record?q=gpt-4-cost&topic=training-cost&subject=gpt-4', '.entries');
    expect((await listed(page)).toSorted()).toEqual(gpt4Costs.filter((id) => id.startsWith('gpt-4-cost')).toSorted());
    const ids = await listed(page);
    await page.evaluate(() => {
      const saved: { name: string; bytes: Promise<ArrayBuffer> }[] = [];
      Reflect.set(globalThis, 'saved', saved);
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        saved.push({ name: '', bytes: blob.arrayBuffer() });
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = function click() {
        const last = saved.at(-1);
        if (last !== undefined) last.name = this.download;
      };
      for (const button of document.querySelectorAll<HTMLElement>('.export button')) button.click();
    });
    const [csv, json] = await page.evaluate(async () => {
      const saved = Reflect.get(globalThis, 'saved') as { name: string; bytes: Promise<ArrayBuffer> }[];
      // A blob read as text loses the mark it begins with.
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      return Promise.all(saved.map(async ({ name, bytes }) => ({ name, text: decoder.decode(await bytes) })));
    });
    expect(csv?.name).toMatch(/^caveat-record-\d{4}-\d\d-\d\d\.csv$/);
    const lines = csv?.text.trimEnd().split('\r\n') ?? [];
    expect(lines[0]).toMatch(/^\u{feff}id,statement,certainty,/u);
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(ids);
    expect(lines.find((line) => line.startsWith('gpt-4-cost-rental,'))).toContain('Epoch AI, https://epoch.ai, CC BY 4.0');
    const whole = JSON.parse(json?.text ?? '') as { licence: string; credits: string[]; facts: { id: string; credit?: string; sources: { title: string }[] }[] };
    expect(whole.licence).toContain('MIT');
    expect(whole.credits).toEqual([expect.stringContaining('CC BY 4.0')]);
    expect(whole.facts.map(({ id }) => id)).toEqual(ids);
    expect(whole.facts.find(({ id }) => id === 'gpt-4-cost-rental')?.credit).toContain('Epoch AI');
    expect(whole.facts.every(({ sources }) => sources.every(({ title }) => title.length > 0))).toBe(true);
    await page.close();
  });

  it('is reached from a card, which opens the fact in a tab of its own', async () => {
    const page = await stage().open('nested.html');
    await rest(page, '$5.6 million');
    await inCard(stage().session, page.url(), "[...root.querySelectorAll('button')].find((button) => button.textContent === 'In the record').click()");
    const places = await stage().session.inExtension<{ card: number; fact: number }>(`
      for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
        const tabs = await browser.tabs.query({});
        const fact = tabs.find((one) => one.url?.endsWith('options.html#fact-deepseek-v3-cost-final-run'));
        if (fact !== undefined) {
          await browser.tabs.remove(fact.id);
          return { card: tabs.find((one) => one.url === ${JSON.stringify(page.url())}).index, fact: fact.index };
        }
        await new Promise((done) => setTimeout(done, 20));
      }
    `);
    expect(places.fact).toBe(places.card + 1);
    await page.close();
  });

  it('fits a screen of 320 px: nothing is cut off, no text is smaller than 11 px', async () => {
    for (const hash of ['#record', '#record?view=plot', '#record?view=table', '#fact-gpt-4-cost-rental?view=plot']) {
      const page = await explorerAt(stage(), hash, '.entries, .plot a[data-id], .costs');
      await page.setViewport({ width: 320, height: 700 });
      // The plot is drawn anew once it has seen its new width.
      await until(page, () => document.documentElement.clientWidth <= 320 && document.documentElement.scrollWidth <= document.documentElement.clientWidth);
      const smallest = await page.$$eval('.explorer *', (all) => Math.min(...all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))));
      expect(smallest, hash).toBeGreaterThanOrEqual(11);
      await page.close();
    }
  });

  it('has no target smaller than 24 px, but for links within a sentence and marks, which the pointer need not hit', async () => {
    for (const hash of ['#fact-deepseek-r1-cost-added', '#fact-gpt-4-cost-rental?view=plot', '#record?view=table&page=2']) {
      const page = await explorerAt(stage(), hash, '.entries, .plot a[data-id], .costs');
      const small = await page.$$eval('.explorer :is(a, button, input, select, summary, label.toggle)', (targets) =>
        targets
          .filter((target) => target.checkVisibility() && target.closest('svg, .credit') === null && !target.matches('.unseen'))
          .map((target) => ({ text: target.textContent?.slice(0, 40), ...target.getBoundingClientRect().toJSON() }) as { text: string; width: number; height: number })
          .filter(({ width, height }) => Math.min(width, height) < 24)
          .map(({ text, width, height }) => `${text}: ${width} x ${height}`),
      );
      expect(small, hash).toEqual([]);
      await page.close();
    }
  });
});
