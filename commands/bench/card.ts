import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../settings/definitions.ts';
import { placeOf, waitForCard } from '../browser/pointer.ts';
import type { AnnotatedBrowser } from './annotated-page.ts';
import { atMost, percentile, type Row, row } from './row.ts';

/** A page that notes when the pointer last moved and when a card was painted after it. */
const PAGE = `<!doctype html><meta charset="utf-8"><p>DeepSeek-V3 cost $5.6 million to train.</p><script>
  let moved = 0, took = NaN;
  addEventListener('pointermove', (event) => { moved = event.timeStamp; }, { capture: true, passive: true });
  new MutationObserver(() => {
    if (document.querySelector(':popover-open') === null) return;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => { took = performance.now() - moved; };
    requestAnimationFrame(() => channel.port2.postMessage(null));
  }).observe(document.documentElement, { childList: true });
</script>`;

/** How many cards are opened for one percentile. */
const CARDS = 20;

/** From the end of the dwell to the card being painted, with the background awake and, in Chrome, asleep. */
export async function measureCard(browser: AnnotatedBrowser, runs: number): Promise<Row[]> {
  const page = await browser.open(PAGE);
  await browser.annotate(page);
  await page.waitForFunction('CSS.highlights.size > 0');
  await open(page);
  const warm: number[] = [];
  const cold: number[] = [];
  for (let run = 0; run < runs; run++) {
    warm.push(await slowest(page, async () => undefined));
    if (browser.name === 'chrome') cold.push(await slowest(page, () => sendToSleep(browser)));
  }
  await page.close();
  const head = { browser: browser.name, unit: 'ms' };
  const rows = [row({ ...head, name: 'dwell over to card painted, 95 of 100, warm', budget: atMost(50) }, warm)];
  return browser.name === 'chrome' ? [...rows, row({ ...head, name: 'dwell over to card painted, 95 of 100, worker asleep', budget: atMost(150) }, cold)] : rows;
}

async function slowest(page: Page, before: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let card = 0; card < CARDS; card++) {
    await before();
    times.push(await open(page));
  }
  return percentile(times.toSorted((a, b) => a - b), 0.95);
}

/** Opens the card as a hand does and closes it again; gives the time from the end of the dwell to the paint (ms). */
async function open(page: Page): Promise<number> {
  const { x, y } = await placeOf(page, '$5.6 million');
  await page.evaluate('took = NaN');
  await page.mouse.move(x - 30, y + 60);
  await page.mouse.move(x, y, { steps: 3 });
  await waitForCard(page, true);
  await page.waitForFunction('!Number.isNaN(took)');
  const took = Number(await page.evaluate('took'));
  await page.keyboard.press('Escape');
  await waitForCard(page, false);
  return took - DEFAULT_SETTINGS.cardOpenDelay;
}

async function sendToSleep({ session }: AnnotatedBrowser): Promise<void> {
  const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.close();
}
