import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildFor } from './browser/build.ts';
import type { BrowserName } from './browser/find-browser.ts';
import { claimsOf } from './browser/page-claims.ts';
import { startPlainBrowser } from './browser/plain.ts';
import { rest } from './browser/pointer.ts';
import { serveFolder } from './browser/serve.ts';
import { type Session, startSession } from './browser/session.ts';
import { buildGallery } from './gallery/build.ts';

/**
 * `npm run screens`: writes pictures of every state of the interface into `docs/screens/`, light and dark, and pictures at
 * the stores' size (1280 x 800) into `docs/store/`, all from the built extension in real browsers: every state in Chrome,
 * some in Firefox, whose names say so. `--browser chrome` or `firefox` takes every state in that browser alone; `--language ja`
 * those in another language, whose names say so too; `--only NAME` those whose name contains NAME; `--folder DIR` puts them
 * elsewhere, and leaves the stores' as they are.
 */
const ROOT = resolve(import.meta.dirname, '..');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The height of a window whose picture is as long as its content (px). */
const LOWEST = 100;

/** One state of a page of the extension. */
interface Screen {
  readonly name: string;
  /** A page of the extension. */
  readonly path: string;
  /** The page of `test/pages` in front; left out where none matters. */
  readonly beside?: string;
  /** Whether Caveat cannot read that page. */
  readonly unread?: boolean;
  /** Stored before it is shown, in `storage.sync` unless it is a snooze. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly width: number;
  /** The height of the picture (px); left out for all of the page. */
  readonly height?: number;
  /** What is done in the page before the picture, as a script. */
  readonly act?: string;
  /** Whether Firefox's pictures have it too where no browser is asked for. */
  readonly inBoth?: boolean;
}

/** The permission is taken back for good, so that this comes last; Chrome's readers cannot take it back for all sites. */
const WITHOUT_PERMISSION = 'popup-no-permission';

const POPUP = { path: 'popup.html', width: 360 } as const;
const ARTICLE = 'sample-article.html';

/** Words of the article whose card is shown. */
const CARD_OF = '$5.576';

/** The windows in which it is shown: a desktop's, a phone's, and a desktop's at 400 %. */
const CARDS = [
  { name: 'card', width: 1280, height: 800 },
  { name: 'card-narrow', width: 320, height: 640 },
  { name: 'card-400-percent', width: 320, height: 256 },
] as const;

const SCREENS: readonly Screen[] = [
  { name: 'popup-claims', ...POPUP, beside: ARTICLE },
  { name: 'popup-one-certainty', ...POPUP, beside: ARTICLE, act: "document.querySelector('.tally li:nth-child(3) button')?.click()" },
  { name: 'popup-choices', ...POPUP, beside: ARTICLE, act: "document.querySelector('.choosing').open = true" },
  { name: 'popup-no-claims', ...POPUP, beside: 'no-claim.html' },
  { name: 'popup-off', ...POPUP, beside: ARTICLE, settings: { enabled: false } },
  { name: 'popup-off-here', ...POPUP, beside: ARTICLE, settings: { sitesOff: ['127.0.0.1'] } },
  { name: 'popup-snoozed', ...POPUP, beside: ARTICLE, settings: { snoozedUntil: Date.now() + 45 * 60_000 } },
  { name: 'popup-topics-off', ...POPUP, beside: 'nested.html', settings: { topicsOff: ['training-cost', 'about'] } },
  { name: 'popup-not-annotatable', ...POPUP },
  { name: 'panel', path: 'sidepanel.html', beside: ARTICLE, width: 360, height: 900, inBoth: true },
  { name: 'panel-off', path: 'sidepanel.html', beside: ARTICLE, settings: { enabled: false }, width: 360, height: 300 },
  { name: 'welcome', path: 'welcome.html', width: 800, inBoth: true },
  { name: 'welcome-narrow', path: 'welcome.html', width: 320 },
  { name: 'options', path: 'options.html', width: 1000, inBoth: true },
  { name: 'options-narrow', path: 'options.html', width: 320 },
  { name: 'options-search', path: 'options.html', width: 1000, act: search('delay before opening') },
  { name: 'record', path: 'options.html#record', width: 1000, height: 900 },
  { name: 'record-fact', path: 'options.html#fact-deepseek-v3-cost-final-run', width: 1000, height: 900 },
  { name: 'record-plot', path: 'options.html#record?view=plot', width: 1000, height: 900 },
  { name: 'record-table', path: 'options.html#record?view=table', width: 1000, height: 900 },
  { name: 'record-narrow', path: 'options.html#record?view=plot', width: 320, height: 1200 },
];

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string', default: '' },
    language: { type: 'string', default: 'auto' },
    folder: { type: 'string' },
  },
});
const folder = resolve(values.folder ?? resolve(ROOT, 'docs/screens'));
const isForStores = values.browser === undefined && values.folder === undefined && values.only === '' && values.language === 'auto';
const server = await serveFolder(resolve(ROOT, 'test/pages'));
try {
  await mkdir(folder, { recursive: true });
  if (values.browser !== 'firefox') await photographIn('chrome', SCREENS);
  if (values.browser !== 'chrome') await photographIn('firefox', values.browser === 'firefox' ? SCREENS : SCREENS.filter(({ inBoth }) => inBoth === true));
  if (values.browser !== 'firefox' && values.language === 'auto') await photographGallery();
} finally {
  await server.close();
}

async function photographIn(browserName: BrowserName, screens: readonly Screen[]): Promise<void> {
  const session = await startSession(browserName, { extension: buildFor(browserName), width: 1280, height: 800 });
  try {
    for (const screen of screens.filter(({ name }) => name.includes(values.only))) {
      for (const theme of THEMES) await photograph(session, screen, theme);
    }
    for (const screen of CARDS.filter(({ name }) => name.includes(values.only))) {
      for (const theme of THEMES) await photographCard(session, screen, theme);
    }
    if (browserName === 'firefox' && WITHOUT_PERMISSION.includes(values.only)) await photographWithoutPermission(session);
    if (browserName === 'chrome' && isForStores) await photographForStores(session);
  } finally {
    await session.close().catch(() => undefined);
  }
}

async function photographWithoutPermission(session: Session): Promise<void> {
  await session.inExtension("await browser.permissions.remove({ origins: ['<all_urls>'] });");
  for (const theme of THEMES) await photograph(session, { name: WITHOUT_PERMISSION, ...POPUP, beside: ARTICLE, unread: true }, theme);
}

/** Every state of the card, side by side (see commands/gallery.ts). */
async function photographGallery(): Promise<void> {
  const looks = [
    ...THEMES.map((theme) => ({ name: `cards-${theme}`, query: `theme=${theme}`, width: 1320 })),
    { name: 'cards-right-to-left', query: 'theme=light&dir=rtl', width: 1320 },
  ].filter(({ name }) => name.includes(values.only));
  if (looks.length === 0) return;
  const gallery = await serveFolder(await buildGallery());
  const browser = await startPlainBrowser('chrome');
  try {
    const page = await browser.newPage();
    for (const { name, query, width } of looks) {
      await page.setViewport({ width, height: 900 });
      await page.goto(`${gallery.origin}/index.html?${query}`, { waitUntil: 'load' });
      await page.waitForSelector('html[data-ready]');
      await save(page, 'chrome', name, true);
    }
  } finally {
    await browser.close();
    await gallery.close();
  }
}

async function photograph(session: Session, screen: Screen, theme: Theme): Promise<void> {
  const { inExtension, open, openExtensionPage } = session;
  await store(session, { ...screen.settings, theme, language: values.language });
  const beside = screen.beside === undefined ? null : await open(`${server.origin}/${screen.beside}`);
  if (beside !== null && screen.unread !== true && (screen.settings === undefined || 'topicsOff' in screen.settings)) await claimsOf(session, beside.url());
  const page = await openExtensionPage(screen.path);
  await page.setViewport({ width: screen.width, height: screen.height ?? LOWEST });
  await (beside ?? page).bringToFront();
  await settle(page);
  if (screen.act !== undefined) {
    await page.evaluate(screen.act);
    await settle(page);
  }
  if (beside !== null) await page.evaluate(freeze);
  await page.bringToFront();
  await save(page, session.name, `${screen.name}-${theme}`, screen.height === undefined);
  await page.close();
  await beside?.close();
  await inExtension('await browser.storage.sync.clear(); await browser.storage.local.clear();');
}

/** The article with a card open. */
async function photographCard(session: Session, { name, width, height }: (typeof CARDS)[number], theme: Theme): Promise<void> {
  const { inExtension, open } = session;
  await store(session, { theme, language: values.language });
  const article = await open(`${server.origin}/${ARTICLE}`);
  await article.setViewport({ width, height });
  await article.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }, { name: 'prefers-reduced-motion', value: 'reduce' }]).catch(() => undefined);
  await claimsOf(session, article.url());
  await article.bringToFront();
  await rest(article, CARD_OF);
  await save(article, session.name, `${name}-${theme}`, false);
  await article.close();
  await inExtension('await browser.storage.sync.clear();');
}

/** Writes a picture of a page. Firefox takes no WebP, which is a quarter of a PNG. */
async function save(page: Page, browserName: BrowserName, name: string, fullPage: boolean): Promise<void> {
  const language = values.language === 'auto' ? '' : `-${values.language}`;
  const file = browserName === 'firefox' ? (`firefox-${name}${language}.png` as const) : (`${name}${language}.webp` as const);
  const path = resolve(folder, file) as typeof file; // A path ends as its name does.
  // Firefox paints no highlights in a picture of more than what is on the screen.
  if (fullPage && browserName === 'firefox') await makeTall(page);
  await page.screenshot({ path, fullPage: fullPage && browserName === 'chrome', ...(browserName === 'chrome' && { type: 'webp', quality: 85 }) });
  console.log(file);
}

/** Makes the window as high as all of a page. */
async function makeTall(page: Page): Promise<void> {
  const [width, height] = await page.evaluate(() => [innerWidth, document.documentElement.scrollHeight] as const);
  await page.setViewport({ width, height });
  await settle(page);
}

async function store({ inExtension }: Session, { snoozedUntil, ...settings }: Record<string, unknown>): Promise<void> {
  await inExtension(`
    await browser.storage.sync.set(${JSON.stringify(settings)});
    await browser.storage.local.set(${JSON.stringify(snoozedUntil === undefined ? {} : { snoozedUntil })});
  `);
}

/** Waits until a page's text stays the same for half a second: its parts ask for what they show one after the other. */
async function settle(page: Page): Promise<void> {
  let before = '';
  for (let same = 0; same < 5; ) {
    const now = await page.evaluate(() => document.body.innerText);
    same = now === before && now !== '' ? same + 1 : 0;
    before = now;
    await new Promise((done) => setTimeout(done, 100));
  }
}

/**
 * Puts a copy in the place of a page's content: only the tab in front can be photographed, and once popup or panel are in
 * front they would speak of themselves.
 */
function freeze(): void {
  const root = document.querySelector('#root');
  if (root === null) return;
  const copy = root.cloneNode(true) as HTMLElement; // A copy of an element is one.
  const chosen = [...root.querySelectorAll('select')].map(({ value }) => value);
  copy.querySelectorAll('select').forEach((field, index) => {
    field.value = chosen[index] ?? '';
  });
  root.replaceWith(copy);
}

/** The pictures that stores show: the article with a card, what greets a reader, the record, the settings. */
async function photographForStores(session: Session): Promise<void> {
  const { open, openExtensionPage } = session;
  const folder = resolve(ROOT, 'docs/store');
  await mkdir(folder, { recursive: true });
  const article = await open(`${server.origin}/${ARTICLE}`);
  await claimsOf(session, article.url());
  await article.bringToFront();
  await article.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await rest(article, CARD_OF);
  await article.screenshot({ path: resolve(folder, '1-card.png') as `${string}.png` });
  await article.close();
  const pages = [
    ['2-labels', 'welcome.html'],
    ['3-record', 'options.html#record?view=plot'],
    ['4-facts', 'options.html#record'],
    ['5-options', 'options.html'],
  ] as const;
  for (const [name, path] of pages) {
    const page = await openExtensionPage(path);
    await page.setViewport({ width: 1280, height: 800 });
    await page.bringToFront();
    await settle(page);
    await page.screenshot({ path: resolve(folder, `${name}.png`) as `${string}.png` });
    await page.close();
  }
  console.log('docs/store: 1-card, 2-labels, 3-record, 4-facts, 5-options');
}

function search(words: string): string {
  return `{ const field = document.querySelector('[type=search]'); field.value = ${JSON.stringify(words)}; field.dispatchEvent(new Event('input', { bubbles: true })); }`;
}
