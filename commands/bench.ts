import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureChat, measureHeap, measureTyping } from './bench/activity.ts';
import { type AnnotatedBrowser, startAnnotatedBrowser } from './bench/annotated-page.ts';
import { bundleForPages, startBareBrowser } from './bench/bare-browser.ts';
import { measureClaimsSpeed } from './bench/claims-speed.ts';
import { measureCard } from './bench/card.ts';
import { articlePage } from './bench/generated-pages.ts';
import { htmlFilesIn } from './bench/html-files.ts';
import { measureGrowth, measurePasses, type PageSet } from './bench/passes.ts';
import { tableOf } from './bench/print-rows.ts';
import { measureResponsiveness } from './bench/responsiveness.ts';
import { isOver, type Row } from './bench/row.ts';
import { measureSizes } from './bench/sizes.ts';
import type { BrowserName } from './browser/find-browser.ts';

/**
 * `npm run bench`: the budgets of DESIGN.md, section 6, measured in one run in real browsers. `--pages DIR` measures the
 * passes over the HTML files of a folder instead, `--runs N` sets the number of runs, `--only WORDS` the measurements
 * whose names hold one of these words, `--json` prints JSON. Ends with 1 where a budget is not kept.
 */
const { values } = parseArgs({
  options: { pages: { type: 'string' }, runs: { type: 'string', default: '5' }, only: { type: 'string', default: '' }, json: { type: 'boolean', default: false } },
});
const ROOT = resolve(import.meta.dirname, '..');
const RUNS = Math.max(1, Number(values.runs) || 5);
const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

/** A part of the benchmark. */
interface Measurement {
  readonly name: string;
  readonly measure: () => Promise<Row[]>;
}

const rows: Row[] = [];
for (const { name, measure } of measurements()) {
  if (!values.only.split(',').some((word) => name.includes(word))) continue;
  console.error(`Measuring ${name} ...`);
  try {
    rows.push(...(await measure()));
  } catch (error) {
    console.error(`${name} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
console.log(values.json ? JSON.stringify({ runs: RUNS, rows: rows.map((one) => ({ ...one, over: isOver(one) })) }, null, 2) : `\n${tableOf(rows)}`);
if (rows.some(isOver)) process.exitCode = 1;

function measurements(): Measurement[] {
  if (values.pages !== undefined) {
    const given: PageSet = { name: 'pages given', pages: htmlFilesIn(resolve(values.pages)), hasClaims: false };
    return BROWSERS.map((browser) => ({ name: `passes in ${browser}`, measure: () => inBare(browser, [given]) }));
  }
  return [
    { name: 'sizes', measure: measureSizes },
    { name: 'claims in Node', measure: () => measureClaimsSpeed(RUNS) },
    ...BROWSERS.map((browser) => ({ name: `passes in ${browser}`, measure: () => inBare(browser, ownPages()) })),
    ...BROWSERS.map((browser) => ({ name: `growth in ${browser}`, measure: () => growthIn(browser) })),
    ...BROWSERS.flatMap((browser) => [
      { name: `cards in ${browser}`, measure: () => withExtension(browser, measureCard) },
      { name: `typing in ${browser}`, measure: () => withExtension(browser, measureTyping) },
      { name: `a live chat in ${browser}`, measure: () => withExtension(browser, measureChat) },
      { name: `large pages in ${browser}`, measure: () => withExtension(browser, measureResponsiveness) },
    ]),
    // Firefox has no way to tell a page's heap.
    { name: 'heap in chrome', measure: () => withExtension('chrome', measureHeap) },
  ];
}

function ownPages(): PageSet[] {
  return [
    { name: '200 kB without a claim', pages: [articlePage({ text: 200_000, claims: 0 })], hasClaims: false },
    { name: '200 kB, 5 claims in 100 paragraphs', pages: [articlePage({ text: 200_000, claims: 5 })], hasClaims: true },
    { name: 'the sample article', pages: [readFileSync(resolve(ROOT, 'test/pages/sample-article.html'), 'utf8')], hasClaims: true },
  ];
}

async function inBare(name: BrowserName, sets: readonly PageSet[]): Promise<Row[]> {
  const browser = await startBareBrowser(name, await bundleForPages());
  try {
    const found: Row[] = [];
    for (const set of sets) found.push(...(await measurePasses(browser, set, RUNS)));
    return found;
  } finally {
    await browser.close();
  }
}

async function withExtension(name: BrowserName, measure: (browser: AnnotatedBrowser, runs: number) => Promise<Row[]>): Promise<Row[]> {
  const browser = await startAnnotatedBrowser(name);
  try {
    return await measure(browser, RUNS);
  } finally {
    await browser.close();
  }
}

async function growthIn(name: BrowserName): Promise<Row[]> {
  const browser = await startBareBrowser(name, await bundleForPages());
  try {
    return await measureGrowth(browser, RUNS);
  } finally {
    await browser.close();
  }
}
