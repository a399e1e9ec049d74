import { adversarialPage, articlePage } from './generated-pages.ts';
import type { BareBrowser } from './bare-browser.ts';
import { atLeast, atMost, type Budget, type Row, row } from './row.ts';

/** What is timed on a page: the functions of `test/bench/page.ts`. */
const SUBJECTS = ['textContent', 'treeWalker', 'gate', 'prepare', 'blocks', 'full', 'markJs', 'findAndReplace'] as const;
type Subject = (typeof SUBJECTS)[number];
type Times = Readonly<Record<Subject, number>>;

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
  const fullAt = set.hasClaims ? [atMost(3), atLeast(10)] : [null, null];
  return [
    ratio('gate against one cold textContent', 'gate', 'textContent', set.hasClaims ? null : atMost(1.25)),
    ratio('full pass against a bare TreeWalker', 'full', 'treeWalker', fullAt[0] ?? null),
    ratio('mark.js against the full pass', 'markJs', 'full', fullAt[1] ?? null),
    ratio('findAndReplaceDOMText against the full pass', 'findAndReplace', 'full', null),
    ratio('of the full pass, blocks alone against a bare TreeWalker', 'blocks', 'treeWalker', null),
    row({ name: `preparing the words, once a page: ${set.name}`, browser: browser.name, unit: 'ms', budget: null }, all.map((times) => times.prepare / set.pages.length)),
  ];
}

/** The time of each subject over all pages of a set (ms). */
async function timesOf(browser: BareBrowser, { pages }: PageSet): Promise<Times> {
  const total: Record<Subject, number> = { textContent: 0, treeWalker: 0, gate: 0, prepare: 0, blocks: 0, full: 0, markJs: 0, findAndReplace: 0 };
  for (const page of pages) for (const subject of SUBJECTS) total[subject] += Number(await browser.run(page, `${subject}()`));
  return total;
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
    for (let run = 0; run < runs; run++) ratios.push(Number(await browser.run(large, 'full()')) / Number(await browser.run(small, 'full()')));
    rows.push(row({ name, browser: browser.name, unit: 'x', budget: atMost(11) }, ratios));
  }
  return rows;
}

/** The text of the smaller page (UTF-16 code units). */
const SMALL = 100_000;
