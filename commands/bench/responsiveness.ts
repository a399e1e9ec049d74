import type { Page } from 'puppeteer-core';
import type { AnnotatedBrowser } from './annotated-page.ts';
import { articlePage, manyNodesPage } from './generated-pages.ts';
import { PROBE, type Responsiveness } from './probe.ts';
import { atMost, type Row, row } from './row.ts';

/** How long a page is watched at most while it is annotated (ms). */
const LONGEST_WATCH = 15_000;

const EDITOR = '<textarea id="editor" autofocus></textarea>';

/** How responsive very large pages are while they are annotated and somebody types and scrolls in them. */
export async function measureResponsiveness(browser: AnnotatedBrowser, runs: number): Promise<Row[]> {
  const pages = [
    { name: 'a page of 10 MB', html: articlePage({ text: 10_000_000, claims: 2, foot: EDITOR + PROBE }) },
    { name: 'a page of 100,000 text nodes', html: manyNodesPage(100_000, EDITOR + PROBE) },
  ];
  const rows: Row[] = [];
  for (const { name, html } of pages) {
    const [before, during]: [Responsiveness[], Responsiveness[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      const page = await browser.open(html);
      before.push(await watch(page, () => pause(2000)));
      during.push(await watch(page, async () => {
        await browser.annotate(page);
        await untilQuiet(page);
      }));
      await page.close();
    }
    const head = { browser: browser.name, unit: 'ms', budget: null };
    rows.push(
      row({ ...head, name: `longest task while annotated: ${name}`, budget: atMost(50) }, during.map((one) => one.longestTask)),
      row({ ...head, name: `longest task, left alone: ${name}` }, before.map((one) => one.longestTask)),
      row({ ...head, name: `delay of input while annotated, 95 of 100: ${name}` }, during.map((one) => one.inputDelay)),
      row({ ...head, name: `delay of input, left alone, 95 of 100: ${name}` }, before.map((one) => one.inputDelay)),
      row({ ...head, name: `longest time between frames while annotated: ${name}` }, during.map((one) => one.longestFrame)),
      row({ ...head, name: `longest time between frames, left alone: ${name}` }, before.map((one) => one.longestFrame)),
      row({ ...head, name: `until the first mark: ${name}` }, during.map((one) => one.firstMark)),
    );
  }
  return rows;
}

/** Types and scrolls in a page while something goes on. */
async function watch(page: Page, during: () => Promise<void>): Promise<Responsiveness> {
  await page.$eval('#editor', (editor) => (editor as HTMLElement).focus({ preventScroll: true }));
  await page.evaluate('probe.start()');
  const over = new AbortController();
  const using = use(page, over.signal);
  try {
    await during();
  } finally {
    over.abort();
    await using;
  }
  // What the probe in the page gives is known here alone.
  return (await page.evaluate('probe.stop()')) as Responsiveness;
}

/** Presses a key and turns the wheel every tenth of a second. */
async function use(page: Page, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await page.keyboard.press('a');
    await page.mouse.wheel({ deltaY: 120 });
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Waits until marks have come and no more do, or the longest watch is over. */
async function untilQuiet(page: Page): Promise<void> {
  let [marks, since] = [0, Date.now()];
  for (const end = Date.now() + LONGEST_WATCH; Date.now() < end && (marks === 0 || Date.now() - since < 1500); ) {
    await pause(300);
    const now = Number(await page.evaluate('probe.marks()'));
    if (now !== marks) [marks, since] = [now, Date.now()];
  }
}

function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}
