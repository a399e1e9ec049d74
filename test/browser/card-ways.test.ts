import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { boxInCard, cardText, inCard, pressInCard, waitInCard } from '../../commands/browser/card.ts';
import { placeOf, rest, waitForCard } from '../../commands/browser/pointer.ts';
import { inBothBrowsers, markedWords, type Stage } from './session.ts';

const PAGE = 'card-behaviour.html';
const CLAIM = '$5.6 million';
const OTHER = '$100 million';

/** Longer than a card waits to open or close. */
const LONGER = 900;

function pause(page: Page): Promise<unknown> {
  return page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), LONGER);
}

function isOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector(':popover-open') !== null);
}

/** Stores settings as the options page does, and gives back what takes them away. */
async function withSettings({ session }: Stage, settings: Record<string, unknown>, then: () => Promise<void>): Promise<void> {
  await session.inExtension(`await browser.storage.sync.set(${JSON.stringify(settings)});`);
  try {
    await then();
  } finally {
    await session.inExtension('await browser.storage.sync.clear();');
  }
}

/** Puts a page's markup in the place of what is there, as it is or changed; the element of the open card bears `data-first` from then on. */
async function replaceBody(page: Page, changed: (markup: string) => string): Promise<void> {
  const markup = await page.evaluate(() => {
    document.querySelector(':popover-open')?.setAttribute('data-first', '');
    return document.body.innerHTML;
  });
  await page.evaluate((put) => (document.body.innerHTML = put), changed(markup));
}

/** Waits until so many underlines stand under words that are in the page. */
async function waitForMarks(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wanted) => [...CSS.highlights.values()].filter(({ priority }) => priority < 6).flatMap((one) => [...one]).filter(({ startContainer }) => startContainer.isConnected).length === wanted, {}, count);
}

/** Sends what the background sends when the keys for the next or previous claim are pressed. */
function stepTo({ session }: Stage, page: Page, direction: 'next' | 'previous', enter: boolean): Promise<{ res: string }> {
  return session.inExtension(`
    const tabs = await browser.tabs.query({});
    const tab = tabs.find((one) => one.url === ${JSON.stringify(page.url())});
    return browser.tabs.sendMessage(tab.id, { id: 1, type: 'stepClaim', data: { direction: '${direction}', enter: ${enter} }, timestamp: Date.now() }, { frameId: 0 });
  `);
}

inBothBrowsers((stage) => {
  it('stays once it is pinned, whatever the pointer does, until it is closed in its corner', async () => {
    const page = await stage().open(PAGE);
    await rest(page, CLAIM);
    await pressInCard(stage().session, page, '.corner');
    await waitInCard(stage().session, page, "root.querySelector('.corner .icon').classList.contains('close')");
    await page.mouse.move(20, 700, { steps: 4 });
    await pause(page);
    expect(await isOpen(page)).toBe(true);
    await page.mouse.click(20, 700);
    expect(await isOpen(page)).toBe(true);
    await pressInCard(stage().session, page, '.corner');
    await waitForCard(page, false);
    await page.close();
  });

  it('stays where the page replaces its words by equal ones, with the focus that is in it, and goes where they are others', async () => {
    const page = await stage().open(PAGE);
    await stepTo(stage(), page, 'next', true);
    await waitForCard(page, true);
    await waitInCard(stage().session, page, "root.activeElement?.getAttribute('role') === 'dialog'");
    await replaceBody(page, (markup) => markup);
    await waitForMarks(page, 3);
    await waitForCard(page, true);
    expect(await inCard(stage().session, page.url(), "root.activeElement?.getAttribute('role')")).toBe('dialog');
    expect(await page.evaluate(() => document.querySelector(':popover-open')?.getAttribute('data-first'))).toBe('');
    await stepTo(stage(), page, 'next', false);
    await waitInCard(stage().session, page, "root.textContent.includes('GPT-4')");
    await replaceBody(page, (markup) => markup.replace('<p>Others', '<div class="tall"></div><p>Others'));
    await waitForCard(page, false);
    await page.close();
  });

  it('stays under a pointer where the page replaces its words by equal ones, and goes with the pointer as before', async () => {
    const page = await stage().open(PAGE);
    await rest(page, CLAIM);
    await replaceBody(page, (markup) => markup);
    await waitForMarks(page, 3);
    await pause(page);
    expect(await isOpen(page)).toBe(true);
    await page.mouse.move(20, 700, { steps: 4 });
    await waitForCard(page, false);
    await rest(page, CLAIM);
    await replaceBody(page, (markup) => markup.replace('They said that DeepSeek-V3 cost', 'They said that DeepSeek-R1 cost'));
    await waitForCard(page, false);
    await page.close();
  });

  it('never has more than four controls in sight beside its text, each at least 24 px', async () => {
    const page = await stage().open(PAGE);
    await rest(page, CLAIM);
    const sizes = await inCard<number[]>(stage().session, page.url(), "[...root.querySelectorAll('button')].filter((one) => one.checkVisibility() && !one.closest('.scroll')).map((one) => Math.min(one.offsetWidth, one.offsetHeight))");
    expect(sizes?.length).toBeLessThanOrEqual(4);
    expect(Math.min(...(sizes ?? []))).toBeGreaterThanOrEqual(24);
    await page.close();
  });

  it('takes nothing of the page’s looks', async () => {
    const page = await stage().open(PAGE);
    await rest(page, CLAIM);
    const [background, size] = (await inCard<string[]>(stage().session, page.url(), "[getComputedStyle(root.querySelector('.corner')).backgroundColor, getComputedStyle(root.querySelector('.bar button')).fontSize]")) ?? [];
    expect(background).not.toBe('rgb(0, 255, 0)');
    expect(size).toBe('12px');
    await page.close();
  });

  it('opens for no pointer that stands still while the page scrolls under it', async () => {
    const page = await stage().open(PAGE);
    const { x, y } = await placeOf(page, CLAIM);
    await page.evaluate(() => scrollTo(0, 600));
    await page.mouse.move(x, y, { steps: 3 });
    // Firefox hands a pointer's last move on with the next frame: by then it stands still.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.evaluate(() => scrollTo(0, 0));
    await pause(page);
    expect(await isOpen(page)).toBe(false);
    await page.close();
  });

  it('does not open over words that are being selected, and opens where the pointer rests on them after', async () => {
    const page = await stage().open(PAGE);
    const { x, y } = await placeOf(page, CLAIM);
    await page.mouse.move(x - 20, y, { steps: 3 });
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 3 });
    await pause(page);
    expect(await isOpen(page)).toBe(false);
    await page.mouse.up();
    await pause(page);
    expect([await isOpen(page), await page.evaluate(() => getSelection()?.isCollapsed)]).toEqual([false, false]);
    await page.mouse.move(x + 4, y, { steps: 2 });
    await waitForCard(page, true);
    await page.close();
  });

  it('opens after a click, which leaves the pointer where it rests', async () => {
    const page = await stage().open(PAGE);
    const { x, y } = await placeOf(page, CLAIM);
    await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.down();
    await pause(page);
    expect(await isOpen(page)).toBe(false);
    await page.mouse.up();
    await waitForCard(page, true);
    await page.close();
  });

  it('leaves the focus, the caret and the place of the page as they were', async () => {
    const page = await stage().open(PAGE);
    await page.focus('#field');
    await page.keyboard.type('ab');
    await rest(page, CLAIM);
    await page.keyboard.type('c');
    expect(await page.evaluate(() => [document.activeElement?.id, (document.querySelector('#field') as HTMLTextAreaElement).value, scrollY])).toEqual(['field', 'abc', 0]);
    await page.close();
  });

  it('goes when its claim is scrolled out of sight', async () => {
    const page = await stage().open(PAGE);
    await rest(page, CLAIM);
    expect(await isOpen(page)).toBe(true);
    await page.evaluate(() => scrollTo(0, 900));
    await waitForCard(page, false);
    await page.close();
  });

  it('is led through by commands: focus goes into it, and back by Escape without scrolling', async () => {
    const page = await stage().open(PAGE);
    await page.focus('#field');
    expect((await stepTo(stage(), page, 'next', false)).res).toBe('elsewhere');
    expect((await stepTo(stage(), page, 'next', true)).res).toBe('there');
    await waitInCard(stage().session, page, "root.activeElement?.getAttribute('role') === 'dialog'");
    expect(await cardText(stage().session, page.url())).toContain('DeepSeek-V3');
    expect((await stepTo(stage(), page, 'next', false)).res).toBe('there');
    await waitInCard(stage().session, page, "root.textContent.includes('GPT-4') && root.activeElement !== null");
    expect((await stepTo(stage(), page, 'next', false)).res).toBe('there');
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(500);
    expect((await stepTo(stage(), page, 'next', false)).res).toBe('past-end');
    await waitInCard(stage().session, page, 'root.activeElement !== null');
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await page.evaluate(() => [document.activeElement?.id, scrollY])).toEqual(['field', scrolled]);
    await page.close();
  });

  it('keeps keys that are pressed in it from the page', async () => {
    const page = await stage().open(PAGE);
    await page.evaluate(() => document.addEventListener('keydown', (event) => (document.title += event.key)));
    await stepTo(stage(), page, 'next', true);
    await waitInCard(stage().session, page, "root.activeElement?.getAttribute('role') === 'dialog'");
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.title()).not.toContain('ArrowDown');
    await page.close();
  });

  it('opens by a click alone where that is chosen, and goes by a click beside it', async () => {
    await withSettings(stage(), { cardMode: 'click' }, async () => {
      const page = await stage().open(PAGE);
      const { x, y } = await placeOf(page, CLAIM);
      await page.mouse.move(x, y, { steps: 4 });
      await pause(page);
      expect(await isOpen(page)).toBe(false);
      await page.mouse.click(x, y);
      await waitForCard(page, true);
      await page.mouse.move(20, 700, { steps: 4 });
      await pause(page);
      expect(await isOpen(page)).toBe(true);
      await page.mouse.click(20, 700);
      await waitForCard(page, false);
      await page.close();
    });
  });

  it('opens under a held key where that is chosen, and not when the key means something else', async () => {
    await withSettings(stage(), { cardMode: 'modifier', cardModifier: 'shift' }, async () => {
      const page = await stage().open(PAGE);
      const { x, y } = await placeOf(page, CLAIM);
      await page.mouse.move(x, y, { steps: 4 });
      await pause(page);
      expect(await isOpen(page)).toBe(false);
      await page.keyboard.down('Shift');
      await page.keyboard.press('KeyA');
      await pause(page);
      expect(await isOpen(page)).toBe(false);
      await page.keyboard.up('Shift');
      await page.keyboard.down('Shift');
      await waitForCard(page, true);
      await page.keyboard.up('Shift');
      await page.close();
    });
  });

  it('does not open from the page at all where only the list is chosen', async () => {
    await withSettings(stage(), { cardMode: 'list' }, async () => {
      const page = await stage().open(PAGE);
      const { x, y } = await placeOf(page, CLAIM);
      await page.mouse.move(x, y, { steps: 4 });
      await page.mouse.click(x, y);
      await pause(page);
      expect(await isOpen(page)).toBe(false);
      await stepTo(stage(), page, 'next', true);
      await waitForCard(page, true);
      await page.close();
    });
  });

  it('waits as long as is chosen', async () => {
    await withSettings(stage(), { cardOpenDelay: 0 }, async () => {
      const page = await stage().open(PAGE);
      await rest(page, OTHER);
      expect(await cardText(stage().session, page.url())).toContain('GPT-4');
      await page.close();
    });
  });

  it('lies at the edge of the screen under a finger, off its claim, and goes by a tap beside it; a link stays a link', async () => {
    const page = await stage().open(PAGE);
    const { x, y } = await placeOf(page, CLAIM);
    await page.touchscreen.tap(x, y);
    await waitForCard(page, true);
    await waitInCard(stage().session, page, "root.querySelector('.frame').dataset.side === 'sheet'");
    const sheet = await boxInCard(stage().session, page.url());
    const height = await page.evaluate(() => innerHeight);
    expect(Math.abs(sheet.bottom - height)).toBeLessThan(2);
    expect(sheet.top).toBeGreaterThan(y);
    await page.touchscreen.tap(20, 20);
    await waitForCard(page, false);
    await placeOf(page, 'At the end');
    const link = await page.evaluate(() => {
      const { x, y, width, height } = document.querySelector('#link')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.touchscreen.tap(link.x, link.y);
    await page.waitForFunction(() => location.hash === '#field');
    expect(await isOpen(page)).toBe(false);
    await page.close();
  });

  it('opens by a tap on a screen that is emulated in another density, as developers’ tools do', async () => {
    const page = await stage().open(PAGE);
    await page.setViewport({ width: 390, height: 700, deviceScaleFactor: 2 });
    const { x, y } = await placeOf(page, CLAIM);
    await page.touchscreen.tap(x, y);
    await waitForCard(page, true);
    expect(await cardText(stage().session, page.url())).toContain('DeepSeek-V3');
    await page.close();
  });

  it('does not open under a finger that scrolls, stays to select, or lets go of a selection', async () => {
    const page = await stage().open(PAGE);
    const { x, y } = await placeOf(page, CLAIM);
    const scrolling = await page.touchscreen.touchStart(x, y);
    for (let by = 10; by <= 100; by += 10) await scrolling.move(x, y - by);
    await scrolling.end();
    await pause(page);
    expect(await isOpen(page)).toBe(false);
    const place = await placeOf(page, CLAIM);
    const staying = await page.touchscreen.touchStart(place.x, place.y);
    await pause(page);
    await staying.end();
    await pause(page);
    expect(await isOpen(page)).toBe(false);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await page.touchscreen.tap(place.x, place.y);
    await pause(page);
    expect(await isOpen(page)).toBe(false);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.touchscreen.tap(place.x, place.y);
    await waitForCard(page, true);
    await page.close();
  });

  it('takes off what its reader says is no claim, keeps that on this machine, and puts it back', async () => {
    const page = await stage().open(PAGE);
    expect(await markedWords(page)).toHaveLength(3);
    await rest(page, OTHER);
    await pressInCard(stage().session, page, '.controls button');
    await waitInCard(stage().session, page, "root.textContent.includes('No longer marked')");
    await stage().until(page, ({ claims }) => claims.every((claim) => !claim.text.includes('GPT-4')));
    expect(await markedWords(page)).toHaveLength(2);
    const kept = await stage().session.inExtension<{ notClaims: { passage: string }[] }>("return browser.storage.local.get('notClaims');");
    expect(kept.notClaims.map(({ passage }) => passage)).toEqual(['Others said that GPT-4 cost $100 million to train.']);
    const again = await stage().open(`${PAGE}?again`);
    expect(await markedWords(again)).toHaveLength(2);
    await again.close();
    await page.bringToFront();
    await pressInCard(stage().session, page, '.plain');
    await waitForCard(page, false);
    await stage().until(page, ({ claims }) => claims.filter(({ marked }) => marked).length === 3);
    await page.close();
  });

  it('copies the claim with its fact in every form, and tells the page nothing', async () => {
    const page = await stage().open(PAGE);
    await page.evaluate(() => document.addEventListener('copy', () => (document.title = 'heard')));
    await rest(page, CLAIM);
    await pressInCard(stage().session, page, '.corner');
    await pressInCard(stage().session, page, '.bar [aria-expanded]');
    const pasted: string[] = [];
    for (const index of [1, 2, 3, 4]) {
      await pressInCard(stage().session, page, `.formats button:nth-of-type(${index})`);
      await waitInCard(stage().session, page, "root.querySelector('.told').textContent.includes('copied')");
      await page.evaluate(() => ((document.querySelector('#field') as HTMLTextAreaElement).value = ''));
      await page.focus('#field');
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyV');
      await page.keyboard.up('Control');
      await page.waitForFunction(() => (document.querySelector('#field') as HTMLTextAreaElement).value !== '');
      pasted.push(await page.evaluate(() => (document.querySelector('#field') as HTMLTextAreaElement).value));
    }
    const [text = '', markdown = '', bibtex = '', annotation = ''] = pasted;
    expect(text).toContain('DeepSeek-V3 Technical Report');
    expect(markdown).toContain('**Reported');
    expect(bibtex).toContain('@misc{v3-report,');
    expect(JSON.parse(annotation)).toMatchObject({ type: 'Annotation', target: { selector: { exact: 'DeepSeek-V3 cost $5.6 million to train', prefix: 'They said that ' } } });
    expect(await page.title()).not.toBe('heard');
    await page.close();
  });

  it('leads through claims that share their words, one after the other and round again', async () => {
    const page = await stage().open('card-steps.html');
    await rest(page, '$78M');
    const at = (): Promise<string | null> => inCard(stage().session, page.url(), "root.querySelector('.steps span').textContent");
    const heading = (): Promise<string | null> => inCard(stage().session, page.url(), "root.querySelector('h2').textContent");
    const [first, firstHeading] = [await at(), await heading()];
    expect(first).toMatch(/^[12] of 2$/);
    await pressInCard(stage().session, page, '.steps button:last-of-type');
    await waitInCard(stage().session, page, `root.querySelector('.steps span').textContent !== ${JSON.stringify(first)}`);
    expect(await heading()).not.toBe(firstHeading);
    const controls = await inCard<number>(stage().session, page.url(), "[...root.querySelectorAll('button')].filter((one) => one.checkVisibility() && !one.closest('.scroll')).length");
    expect(controls).toBeLessThanOrEqual(4);
    await pressInCard(stage().session, page, '.steps button:last-of-type');
    await waitInCard(stage().session, page, `root.querySelector('.steps span').textContent === ${JSON.stringify(first)}`);
    expect(await heading()).toBe(firstHeading);
    await page.close();
  });
});
