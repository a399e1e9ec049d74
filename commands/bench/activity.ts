import type { CDPSession, Page } from 'puppeteer-core';
import type { TabSummary } from '../browser/page-claims.ts';
import type { AnnotatedBrowser } from './annotated-page.ts';
import { startBareBrowser } from './bare-browser.ts';
import { articlePage } from './generated-pages.ts';
import { PROBE, type Responsiveness } from './probe.ts';
import { atMost, percentile, type Row, row } from './row.ts';

const CLAIM = 'DeepSeek-V3 cost $5.6 million to train.';

/** A chat that gets 50 messages a second and keeps the last 300. */
const CHAT = `<!doctype html><meta charset="utf-8"><p>${CLAIM}</p><main></main>${PROBE}<script>
  async function chat(seconds) {
    const main = document.querySelector('main');
    for (let count = 0, began = performance.now(); count < 50 * seconds; ) {
      for (; count < 50 * (performance.now() - began) / 1000; count++) {
        const line = document.createElement('p');
        line.textContent = count % 5 === 0 ? 'They say that ${CLAIM}' : 'The weather is fine, number ' + count + '.';
        main.append(line);
        if (main.children.length > 300) main.firstChild.remove();
      }
      await new Promise((done) => setTimeout(done, 20));
    }
  }
</script>`;

/** A page of many routes, each with other text and a shadow root. */
const ROUTES = `<!doctype html><meta charset="utf-8"><p>${CLAIM}</p><main></main><script>
  async function routes(count) {
    const main = document.querySelector('main');
    for (let index = 0; index < count; index++) {
      history.pushState(null, '', '?route=' + index);
      main.innerHTML = '<article><x-card></x-card><p>In ' + index + ' ${CLAIM}</p><p>' + 'The weather is fine. '.repeat(50) + '</p></article>';
      main.querySelector('x-card').attachShadow({ mode: 'open' }).innerHTML = '<p>${CLAIM}</p>';
      await new Promise((done) => setTimeout(done, 10));
    }
    main.innerHTML = '';
  }
</script>`;

/** How long the chat goes on (s). */
const CHAT_SECONDS = 20;

/** How a live chat fares while it is annotated. */
export async function measureChat(browser: AnnotatedBrowser, runs: number): Promise<Row[]> {
  const alone: Responsiveness[] = [];
  const annotated: Responsiveness[] = [];
  const spent: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await browser.open(CHAT);
    alone.push(await chatIn(page));
    await browser.annotate(page);
    await page.waitForFunction('probe.marks() > 0');
    const before = (await receiptOf(browser, page)).spent;
    annotated.push(await chatIn(page));
    spent.push(((await receiptOf(browser, page)).spent - before) / (50 * CHAT_SECONDS));
    await page.close();
  }
  const head = { browser: browser.name, unit: 'ms', budget: null };
  return [
    row({ ...head, name: 'our work for each message of a live chat, 50 a second' }, spent),
    row({ ...head, name: 'longest task in a live chat, annotated' }, annotated.map((one) => one.longestTask)),
    row({ ...head, name: 'longest task in a live chat, left alone' }, alone.map((one) => one.longestTask)),
  ];
}

async function chatIn(page: Page): Promise<Responsiveness> {
  await page.evaluate('probe.start()');
  await page.evaluate(`chat(${CHAT_SECONDS})`);
  return (await page.evaluate('probe.stop()')) as Responsiveness;
}

async function receiptOf({ session }: AnnotatedBrowser, page: Page): Promise<{ spent: number }> {
  const summary = await session.inExtension<TabSummary & { receipt: { spent: number } }>(`
    const [tab] = (await browser.tabs.query({})).filter((one) => one.url === ${JSON.stringify(page.url())});
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: () => globalThis[Symbol.for('caveat.summary')]() });
    return frame.result;
  `);
  return summary.receipt;
}

/** An article with an editor at its end, which tells how long after a key press the next frame comes. */
const EDITOR = articlePage({
  text: 100_000,
  claims: 5,
  foot: `${PROBE}<div id="editor" contenteditable="true">Write here: ${CLAIM} </div><script>
    const latencies = [];
    addEventListener('keydown', (event) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => latencies.push(performance.now() - event.timeStamp);
      requestAnimationFrame(() => channel.port2.postMessage(null));
    }, { passive: true });
  </script>`,
});

/** How many keys are pressed in an editor before it is the other's turn, and how many turns each has. */
const KEYS = 10;
const TURNS = 6;

/** From a key press in an editor to the next frame, on an annotated page against the same page left alone; by turns, so that what else the machine does slows both. */
export async function measureTyping(browser: AnnotatedBrowser, runs: number): Promise<Row[]> {
  const [alone, annotated]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    const pages = [await browser.open(EDITOR), await browser.open(EDITOR)] as const;
    await browser.annotate(pages[1]);
    // By time, not by frames: a tab that another has come before has none.
    await pages[1].waitForFunction('probe.marks() > 0', { polling: 100 });
    await untilSettled(browser, pages[1]);
    const times: readonly [number[], number[]] = [[], []];
    for (let turn = 0; turn < TURNS; turn++) for (const index of [0, 1] as const) times[index].push(...(await typeIn(pages[index])));
    alone.push(median(times[0]));
    annotated.push(median(times[1]));
    for (const page of pages) await page.close();
  }
  const head = { browser: browser.name, budget: null };
  return [
    row({ ...head, name: 'typing latency on an annotated page against one left alone', unit: 'x', budget: atMost(1.25) }, annotated.map((one, run) => one / (alone[run] ?? Number.NaN))),
    row({ ...head, name: 'typing latency on an annotated page', unit: 'ms' }, annotated),
  ];
}

function median(times: readonly number[]): number {
  return percentile(times.toSorted((a, b) => a - b), 0.5);
}

/** The latencies of some keys (ms); the first after the tab came to the front is left out. */
async function typeIn(page: Page): Promise<number[]> {
  await page.bringToFront();
  // A click would wait for the editor to be drawn in sight, for ever in a tab that something has come before.
  await page.focus('#editor');
  await page.keyboard.press('a');
  await page.evaluate('latencies.length = 0');
  for (let key = 0; key < KEYS; key++) await page.keyboard.press('a');
  return (await page.evaluate('latencies')) as number[]; // The page's own list of numbers.
}

async function untilSettled({ session }: AnnotatedBrowser, page: Page): Promise<void> {
  await session.inExtension(`
    const [tab] = (await browser.tabs.query({})).filter((one) => one.url === ${JSON.stringify(page.url())});
    const end = Date.now() + 30000;
    for (let settled = false; !settled; ) {
      if (Date.now() > end) throw new Error('The page was not read within 30 s');
      await new Promise((done) => setTimeout(done, 200));
      const [frame] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: () => globalThis[Symbol.for('caveat.summary')]().settled });
      settled = frame.result;
    }
  `);
}

/** How many routes are changed before it counts: in them a browser compiles what runs again and again, half a megabyte that grows no more. */
const WARM_ROUTES = 500;

const QUIET = '<!doctype html><meta charset="utf-8"><p>The weather is fine.</p>';

/** What is left in the heap after 1,000 route changes, and what the extension adds to a page without a claim. Chrome alone tells. */
export async function measureHeap(browser: AnnotatedBrowser, runs: number): Promise<Row[]> {
  const [left, added]: [number[], number[]] = [[], []];
  const bare = await startBareBrowser('chrome', 'var bench = {}');
  for (let run = 0; run < runs; run++) {
    const page = await browser.open(ROUTES);
    await browser.annotate(page);
    await page.waitForFunction('[...CSS.highlights.values()].some((highlight) => highlight.size > 0)');
    await page.evaluate(`routes(${WARM_ROUTES})`);
    const before = await heapOf(page);
    await page.evaluate('routes(1000)');
    left.push((await heapOf(page)) - before);
    await page.close();
    await bare.run(QUIET, 'nothing');
    const without = await heapOf(bare.tab);
    const quiet = await browser.open(QUIET);
    added.push((await heapOf(quiet)) - without);
    await quiet.close();
  }
  await bare.close();
  const head = { browser: browser.name, unit: 'MB' };
  return [
    row({ ...head, name: 'heap after 1,000 route changes, above what it was', budget: atMost(0.5) }, left),
    row({ ...head, name: 'heap that the extension adds to a page without a claim', budget: atMost(0.3) }, added),
  ];
}

/** The heap of a page with all that runs in it, rubbish taken out (MB). */
async function heapOf(page: Page): Promise<number> {
  const session: CDPSession = await page.createCDPSession();
  // What only weak references held goes with the second round.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}
