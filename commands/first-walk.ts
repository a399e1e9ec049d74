import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildFor } from './browser/build.ts';
import { cardText } from './browser/card.ts';
import type { BrowserName } from './browser/find-browser.ts';
import { claimsOf } from './browser/page-claims.ts';
import { rest, waitForCard } from './browser/pointer.ts';
import { serveFolder } from './browser/serve.ts';
import { type Session, startSession } from './browser/session.ts';

/**
 * `npm run walk`: goes the way of a first-time reader in both browsers, with the settings as they are installed: install,
 * welcome page, article, card, popup, switch off. It prints what each step shows and writes a picture of it into `docs/screens/`;
 * docs/first-walk.md tells it in words.
 */
const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = resolve(ROOT, 'docs/screens');

/** How long the first words of a card are that are printed (characters). */
const SHORT = 160;

/** Longer than a card takes to be seen in full (ms). */
const FADE_MS = 400;

await mkdir(FOLDER, { recursive: true });
const server = await serveFolder(resolve(ROOT, 'test/pages'));
for (const name of ['chrome', 'firefox'] as const) await walk(name);
await server.close();

async function walk(name: BrowserName): Promise<void> {
  const session = await startSession(name, { extension: buildFor(name), width: 1000, height: 760, keepWelcome: true });
  try {
    await begin(session);
    await read(session);
  } finally {
    await session.close();
  }
}

/** What opens by itself after install, and the first card. */
async function begin(session: Session): Promise<void> {
  const welcome = await pageWith(session, (address) => address.endsWith('/welcome.html'));
  await welcome.bringToFront();
  await welcome.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
  await step(session, welcome, '1-welcome', await headings(welcome));
  await rest(welcome, '$78 million');
  await step(session, welcome, '2-sample', 'A card is open on a sample sentence');
  await welcome.mouse.move(5, 5, { steps: 4 });
  await waitForCard(welcome, false);
}

/** An article: marks, a card, the popup, and everything off. */
async function read(session: Session): Promise<void> {
  const article = await session.open(`${server.origin}/sample-article.html`);
  await claimsOf(session, article.url());
  await article.bringToFront();
  await step(session, article, '3-article', `Underlined: ${await marks(article)}; on the button: ${await badge(session, article)}`);
  await rest(article, '$5.576');
  await step(session, article, '4-card', ((await cardText(session, article.url())) ?? '').slice(0, SHORT));
  await article.mouse.move(5, 5, { steps: 4 });
  await waitForCard(article, false);
  console.log(`    away from it: no card, ${await marks(article)} underlined`);
  const popup = await session.openExtensionPage('popup.html');
  await popup.setViewport({ width: 360, height: 640 });
  await article.bringToFront();
  await says(popup, 'claims found');
  await stepInPopup(session, popup, article, '5-popup');
  await press(popup, 'header .switch + .switch input');
  await says(popup, 'is off on');
  await article.waitForFunction(() => CSS.highlights.size === 0 || [...CSS.highlights.values()].every(({ size }) => size === 0), { polling: 50 });
  await stepInPopup(session, popup, article, '6-off-here');
  await press(popup, '.notice .action');
  await says(popup, 'claims found');
  await press(popup, 'header .switch input');
  await says(popup, 'Caveat is off');
  await stepInPopup(session, popup, article, '7-off');
}

/**
 * Prints what the popup shows and takes its picture: as a copy, because only the tab in front can be photographed, and in front it
 * would speak of itself.
 */
async function stepInPopup(session: Session, popup: Page, article: Page, file: string): Promise<void> {
  await popup.evaluate(() => {
    const root = document.querySelector<HTMLElement>('#root');
    const copy = root?.cloneNode(true);
    if (root === null || !(copy instanceof HTMLElement)) return;
    copy.id = 'copy';
    root.hidden = true;
    root.before(copy);
  });
  await popup.bringToFront();
  const { shown, heading } = await popup.evaluate(() => {
    const report = document.querySelector('#copy :is(.glance, .notice)');
    return { shown: report?.textContent ?? '', heading: report?.querySelector('h2')?.textContent ?? '' };
  });
  await step(session, popup, file, shown);
  await article.bringToFront();
  await popup.evaluate(() => {
    document.querySelector('#copy')?.remove();
    document.querySelector<HTMLElement>('#root')?.removeAttribute('hidden');
  });
  await says(popup, heading);
  console.log(`    underlined in the article: ${await marks(article)}`);
}

/** Prints what a step shows and takes its picture. */
async function step({ name }: Session, page: Page, file: string, shown: string): Promise<void> {
  console.log(`${name} ${file}: ${shown.replace(/\s+/g, ' ')}`);
  const path = resolve(FOLDER, `walk-${file}-${name}.png`) as `${string}.png`;
  // A card fades in.
  await new Promise((done) => setTimeout(done, FADE_MS));
  await page.screenshot({ path });
}

function headings(page: Page): Promise<string> {
  return page.evaluate(() => [...document.querySelectorAll('h1, h2')].map(({ textContent }) => textContent).join(' / '));
}

function marks(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].filter(({ priority }) => priority < 6).reduce((sum, { size }) => sum + size, 0));
}

/** What the toolbar button says, once it says something: it is told after the page has been read. */
function badge({ inExtension }: Session, page: Page): Promise<string> {
  return inExtension(`
    const tab = (await browser.tabs.query({})).find(({ url }) => url === ${JSON.stringify(page.url())});
    for (let tries = 0; tries < 50; tries++) {
      const text = await browser.action.getBadgeText({ tabId: tab.id });
      if (text !== '') return text;
      await new Promise((done) => setTimeout(done, 50));
    }
    return '';
  `);
}

function says(page: Page, words: string): Promise<unknown> {
  return page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, words);
}

function press(page: Page, selector: string): Promise<void> {
  return page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

async function pageWith({ browser }: Session, isWanted: (address: string) => boolean): Promise<Page> {
  for (const page of await browser.pages()) {
    if (isWanted(await page.evaluate(() => location.href).catch(() => ''))) return page;
  }
  throw new Error('The welcome page did not open by itself');
}
