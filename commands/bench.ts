import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { launch, type Page } from 'puppeteer-core';
import { buildFor } from './browser/build.ts';
import { findBrowser } from './browser/find-browser.ts';
import { serveFolder } from './browser/serve.ts';

/**
 * `npm run bench`: speed as ratios measured in one run in real Chromium, and sizes, beside their budgets (DESIGN.md,
 * section 6). `--pages DIR` uses the HTML files of a folder, `--runs N` the number of runs, `--json` prints JSON.
 */
const { values } = parseArgs({ options: { pages: { type: 'string' }, runs: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } } });
const ROOT = resolve(import.meta.dirname, '..');
const RUNS = Math.max(1, Number(values.runs));
const SUBJECTS = ['textContent', 'gate', 'treeWalker', 'prepare', 'full', 'markJs'] as const;
type Subject = (typeof SUBJECTS)[number];

/** One row of the table: what was measured, beside its budget. */
interface Row {
  readonly name: string;
  readonly median: number;
  readonly spread: readonly [low: number, high: number];
  readonly unit: string;
  readonly budget: number | null;
}

const bundle = await bundleForPages();
const withClaims = [resolve(ROOT, 'test/pages/sample-article.html')];
const files = values.pages === undefined ? [resolve(ROOT, 'test/pages/no-claim.html')] : htmlIn(resolve(values.pages));
const rows = [...sizes(), ...(await measure('pages given or without a claim', files)), ...(values.pages === undefined ? await measure('the sample article', withClaims) : [])];
if (values.json) console.log(JSON.stringify({ runs: RUNS, rows }, null, 2));
else print(rows);
if (rows.some((row) => row.budget !== null && isOver(row))) process.exitCode = 1;

function htmlIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.x?html?$/.test(name));
  if (names.length === 0) throw new Error(`${folder}: there is no HTML file`);
  return names.map((name) => join(folder, name));
}

/** The page side of the benchmark as one script. */
async function bundleForPages(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: resolve(ROOT, 'test/bench/page.ts'), formats: ['iife'], name: 'caveatBench' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('The benchmark was not bundled');
  return output.output[0].code;
}

async function measure(what: string, pages: readonly string[]): Promise<Row[]> {
  const browser = await launch({
    executablePath: findBrowser('chrome', console.error),
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
  });
  const totals: Record<Subject, number>[] = [];
  try {
    const tab = await browser.newPage();
    for (let run = 0; run < RUNS; run++) totals.push(await measureAll(tab, pages));
  } finally {
    await browser.close();
  }
  const ratio = (name: string, of: Subject, to: Subject, budget: number | null): Row => row(`${name} (${what})`, totals.map((total) => total[of] / total[to]), 'x', budget);
  return [
    ratio('gate against one cold textContent', 'gate', 'textContent', null),
    ratio('full pass against a bare TreeWalker', 'full', 'treeWalker', null),
    ratio('mark.js against the full pass', 'markJs', 'full', null),
    row(`preparing the words (${what})`, totals.map((total) => total.prepare / pages.length), 'ms', null),
  ];
}

/** The time of each subject over all pages, every one of them on a page freshly loaded. */
async function measureAll(tab: Page, pages: readonly string[]): Promise<Record<Subject, number>> {
  const total: Record<Subject, number> = { textContent: 0, gate: 0, treeWalker: 0, prepare: 0, full: 0, markJs: 0 };
  for (const page of pages) {
    const server = await serveFolder(dirname(page));
    for (const subject of SUBJECTS) {
      await tab.goto(`${server.origin}/${encodeURIComponent(basename(page))}`, { waitUntil: 'load' });
      await tab.evaluate(bundle);
      total[subject] += Number(await tab.evaluate(`bench.${subject}()`));
    }
    await server.close();
  }
  return total;
}

function sizes(): Row[] {
  const folder = buildFor('chrome');
  const size = (file: string): number[] => [statSync(join(folder, 'content-scripts', file)).size / 1000];
  return [row('gate script', size('gate.js'), 'kB', 8), row('annotator script, its words and names included', size('annotator.js'), 'kB', null)];
}

function row(name: string, measured: readonly number[], unit: string, budget: number | null): Row {
  const sorted = measured.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return { name, median, spread: [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN], unit, budget };
}

function isOver({ median, budget }: Row): boolean {
  return budget !== null && median > budget;
}

function print(all: readonly Row[]): void {
  console.log(`${RUNS} runs, median and spread\n`);
  for (const one of all) {
    const spread = one.spread[0] === one.spread[1] ? '' : ` (${one.spread.map((value) => value.toFixed(2)).join(' to ')})`;
    const budget = one.budget === null ? '' : `  budget ${one.budget} ${one.unit}: ${isOver(one) ? 'OVER' : 'kept'}`;
    console.log(`${one.name.padEnd(76)}${one.median.toFixed(2)} ${one.unit}${spread}${budget}`);
  }
}
