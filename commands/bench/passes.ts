import { adversarialPage, articlePage } from './generated-pages.ts';
import type { BareBrowser } from './bare-browser.ts';
import { atLeast, atMost, type Budget, type Row, row } from './row.ts';

/** What is timed on a page by itself: functions of `test/bench/page.ts` that give a time. */
const SUBJECTS = ['textContent', 'treeWalker', 'gate', 'blocks', 'markJs', 'findAndReplace'] as const;

/** The parts of the time of `full` there. */
const PARTS = ['words', 'blocks', 'detection', 'paint'] as const;

type Subject = (typeof SUBJECTS)[number] | 'total';
type Parts = Readonly<Record<(typeof PARTS)[number] | 'total', number>>;
type Times = Readonly<Record<Subject, number>> & { readonly parts: Parts };

/** A set of pages that are measured together. */
export interface PageSet {
  readonly name: string;
  readonly pages: readonly string[];
  readonly hasClaims: boolean;
}

/** Speed on a set of pages as ratios to what a browser and its peers need for the same text, each on a fresh page. */
export async function measurePasses(browser: BareBrowser, set: PageSet, runs: number): Promise<Row[]> {
  const all: Times[] = [];
  for (let run = 0; run < runs; run++) all.push(await timesOf(browser, set));
  const ratio = (name: string, of: Subject, to: Subject, budget: Budget | null): Row =>
    row({ name: `${name}: ${set.name}`, browser: browser.name, unit: 'x', budget }, all.map((times) => times[of] / times[to]));
  const part = (name: string, of: keyof Parts): Row =>
    row({ name: `${name}: ${set.name}`, browser: browser.name, unit: 'ms', budget: null }, all.map(({ parts }) => parts[of] / set.pages.length));
  const [most, least] = set.hasClaims ? [atMost(3), atLeast(10)] : [null, null];
  return [
    ratio('gate against one cold textContent', 'gate', 'textContent', set.hasClaims ? null : atMost(1.25)),
    ratio('full pass against a bare TreeWalker', 'total', 'treeWalker', most),
    ratio('mark.js against the full pass', 'markJs', 'total', least),
    ratio('findAndReplaceDOMText against the full pass', 'findAndReplace', 'total', null),
    ratio('blocks alone against a bare TreeWalker', 'blocks', 'treeWalker', null),
    part('a full pass', 'total'),
    part('of it blocks and ranges', 'blocks'),
    part('of it detection', 'detection'),
    part('of it paint', 'paint'),
    part('before it, once a page: opening the words', 'words'),
  ];
}

/** The time of each subject over all pages of a set (ms). */
async function timesOf(browser: BareBrowser, { pages }: PageSet): Promise<Times> {
  const times = { textContent: 0, treeWalker: 0, gate: 0, blocks: 0, markJs: 0, findAndReplace: 0 };
  const parts = { words: 0, blocks: 0, detection: 0, paint: 0, total: 0 };
  for (const page of pages) {
    for (const subject of SUBJECTS) times[subject] += Number(await browser.run(page, `${subject}()`));
    const pass = await fullPass(browser, page);
    for (const part of [...PARTS, 'total'] as const) parts[part] += pass[part];
  }
  return { ...times, total: parts.total, parts };
}

async function fullPass(browser: BareBrowser, page: string): Promise<Parts> {
  // The page's own function tells what it gives.
  return (await browser.run(page, 'full()')) as Parts;
}

/** How many times as long ten times the text takes. */
export async function measureGrowth(browser: BareBrowser, runs: number): Promise<Row[]> {
  const kinds = [
    { name: 'ten times the text, an article', page: (text: number) => articlePage({ text, claims: 5 }) },
    { name: 'ten times the text, adversarial', page: adversarialPage },
  ];
  const rows: Row[] = [];
  for (const { name, page } of kinds) {
    const [small, large] = [page(SMALL), page(10 * SMALL)];
    const ratios: number[] = [];
    for (let run = 0; run < runs; run++) ratios.push((await fullPass(browser, large)).total / (await fullPass(browser, small)).total);
    rows.push(row({ name, browser: browser.name, unit: 'x', budget: atMost(11) }, ratios));
  }
  return rows;
}

/** The text of the smaller page (UTF-16 code units). */
const SMALL = 100_000;
