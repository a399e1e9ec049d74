import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Served } from '../../commands/browser/serve.ts';
import { inBothBrowsers, type Stage } from './session.ts';

const CLAIM = 'DeepSeek-V3 cost $5.6 million to train';

const PREACT = fileURLToPath(import.meta.resolve('preact'));

/** A page that goes on changing by itself when it is told to. */
const BUSY = `<!doctype html><title>A busy page</title><p id="first">Here is DeepSeek.</p><main></main><script>
  const main = document.querySelector('main');
  const turn = () => new Promise((done) => setTimeout(done));
  const claim = (index) => 'Line ' + index + ': DeepSeek-V3 cost $' + (5 + index % 7) + ' million to train.';
  const changes = {
    async chat(count) {
      for (let index = 0; index < count; index++) {
        const line = document.createElement('p');
        line.textContent = claim(index);
        main.append(line);
        if (main.children.length > 20) main.firstChild.remove();
        await turn();
      }
    },
    async scroll(count) {
      for (let index = 0; index < count; index++) {
        main.insertAdjacentHTML('beforeend', '<article><h2>Part ' + index + '</h2><p>' + claim(index) + '</p><p>The weather is fine.</p></article>');
        await turn();
      }
    },
    async virtual(count) {
      main.innerHTML = '<div><span></span></div>'.repeat(10);
      for (let from = 0; from < count; from++) {
        Array.from(main.children, (row, index) => row.firstChild.textContent = claim(from + index));
        await turn();
      }
    },
    async routes(count) {
      for (let index = 0; index < count; index++) {
        history.pushState(null, '', '?route=' + index);
        main.innerHTML = '<article><x-card></x-card><p>' + claim(index) + '</p></article>';
        main.querySelector('x-card').attachShadow({ mode: 'open' }).innerHTML = '<p>' + claim(index + 1) + '</p>';
        if (index % 10 === 0) await turn();
      }
      history.pushState(null, '', '?');
      main.innerHTML = '';
    },
    async body() {
      document.body.innerHTML = '<p>${CLAIM}.</p>';
    },
    async stream() {
      main.innerHTML = '<p></p>';
      for (const word of '${CLAIM}. The weather is fine.'.split(' ')) {
        main.firstChild.append(word + ' ');
        await turn();
      }
    },
    async preact() {
      const { h, render } = await import('/preact.js');
      const draw = (indices, word) => render(h('ul', null, indices.map((index) => h('li', { key: index }, word, h('b', null, claim(index))))), main);
      for (let round = 0; round < 20; round++) {
        draw([1, 2, 3, 4, 5].slice(round % 3), 'So it is said: ');
        await turn();
        draw([5, 3, 1], 'They say: ');
        await turn();
      }
    },
    async moved() {
      main.innerHTML = '<section><p>${CLAIM}.</p></section>';
      await turn();
      document.body.append(main.firstChild);
    },
  };
</script>`;

function busy(path: string): Served | null {
  if (path === '/preact.js') return { type: 'text/javascript', body: readFileSync(PREACT) };
  return path.startsWith('/busy.html') ? { type: 'text/html', body: BUSY } : null;
}

/** What the page's registry holds now, against the text there is: words under ranges, and ranges whose node is gone. */
function registry(page: Page): Promise<{ words: string[]; stale: number }> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const wordsOf = (range: AbstractRange): string => (range.startContainer.textContent ?? '').slice(range.startOffset, range.endContainer === range.startContainer ? range.endOffset : undefined);
    return { words: ranges.map(wordsOf).toSorted(), stale: ranges.filter((range) => !range.startContainer.isConnected || !range.endContainer.isConnected).length };
  });
}

/** Lets the page change, then waits until as many claims are underlined as it is left with. */
async function change({ until }: Stage, page: Page, call: string, left: number): Promise<void> {
  await page.evaluate(`changes.${call}`);
  await until(page, (summary) => summary.settled && summary.claims.filter((claim) => claim.marked).length === left);
}

inBothBrowsers((stage) => {
  it.each([
    { what: 'a chat that drops its oldest lines', call: 'chat(200)', left: 21 },
    { what: 'a page that grows as it is scrolled', call: 'scroll(100)', left: 101, isLong: true },
    { what: 'a list that uses its rows again', call: 'virtual(100)', left: 11 },
    { what: 'a list that Preact draws again in another order', call: 'preact()', left: 4 },
    { what: 'a body that is replaced', call: 'body()', left: 1 },
    { what: 'a part that moves elsewhere', call: 'moved()', left: 2 },
  ])('$what: what is underlined is what is there', async ({ call, left, isLong = false }) => {
    const page = await stage().open('busy.html');
    await change(stage(), page, call, left);
    const { words, stale } = await registry(page);
    expect(stale).toBe(0);
    // In Chrome what is far from the screen is not registered: far-marks.test.ts.
    if (isLong && stage().name === 'chrome') expect(words.length).toBeLessThan(left);
    else expect(words.length).toBe(left);
    expect(words.filter((word) => !/^DeepSeek(?:-V3 cost \$[\d.]+ million to train)?$/.test(word))).toEqual([]);
    await page.close();
  });

  it('a claim that comes word by word is underlined when it is whole', async () => {
    const page = await stage().open('busy.html');
    await page.evaluate('changes.stream()');
    const { claims } = await stage().until(page, (summary) => summary.settled && summary.claims.some((claim) => claim.text === CLAIM && claim.marked));
    expect(claims.filter((claim) => claim.marked).map((claim) => claim.text)).toEqual(['DeepSeek', CLAIM]);
    await page.close();
  });

  it('after 1000 route changes the registry is as it was', async () => {
    const page = await stage().open('busy.html');
    const before = await registry(page);
    await change(stage(), page, 'routes(1000)', 1);
    expect(await registry(page)).toEqual(before);
    await page.close();
  });

  it('text that is changed is not underlined for a single frame', async () => {
    const page = await stage().open('nested.html');
    const words = await page.evaluate(async () => {
      const text = document.querySelector('p')?.firstChild as Text;
      text.data = 'The weather is fine, and nothing was said of anybody or of what it cost to train.';
      await new Promise((painted) => requestAnimationFrame(painted));
      return [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).length;
    });
    expect(words).toBe(0);
    await page.close();
  });

  it('what a page takes out of its registry is put back', async () => {
    const page = await stage().open('nested.html');
    await page.evaluate(() => CSS.highlights.clear());
    await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
    await page.evaluate(() => CSS.highlights.forEach((highlight) => highlight.clear()));
    await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
    expect((await registry(page)).words).toEqual([CLAIM]);
    await page.close();
  });
}, busy);
