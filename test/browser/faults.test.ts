import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../commands/browser/find-browser.ts';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { claimsOf } from '../../commands/browser/page-claims.ts';
import { rest, waitForCard } from '../../commands/browser/pointer.ts';
import { type LocalServer, serveFolder } from '../../commands/browser/serve.ts';
import { FIREFOX_ID, type Session, startSession } from '../../commands/browser/session.ts';
import { markedWords } from './session.ts';

const CLAIM = 'DeepSeek-V3 cost $5.6 million to train';

/** What of the extension is in a page's sight. */
function traces(page: Page): Promise<{ highlights: number; sheets: number; hosts: number }> {
  return page.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
    hosts: document.querySelectorAll(':popover-open').length,
  }));
}

async function waitForTraces(page: Page, passes: (seen: Awaited<ReturnType<typeof traces>>) => boolean): Promise<void> {
  let seen = await traces(page);
  for (const deadline = Date.now() + 15_000; !passes(seen) && Date.now() < deadline; seen = await traces(page)) await new Promise((done) => setTimeout(done, 50));
  if (!passes(seen)) throw new Error(`The page still shows ${JSON.stringify(seen)}`);
}

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; ) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('It has not come to that within 15 s');
}

/** The id a browser knows the extension by. */
async function idOf({ name, browser }: Session): Promise<string> {
  if (name === 'firefox') return FIREFOX_ID;
  return new URL((await browser.waitForTarget((target) => target.type() === 'service_worker')).url()).host;
}

/** Ends the background as browsers do when it has been idle; it may have ended by itself. */
async function stopWorker({ browser }: Session): Promise<void> {
  const worker = await browser.targets().find((one) => one.type() === 'service_worker')?.worker();
  await worker?.close().catch(() => undefined);
}

/** What a test works with: a browser of its own, because it takes the extension away. */
interface Bench {
  readonly session: () => Session;
  readonly origin: () => string;
  /** Opens a page with one claim and waits until it is read. */
  readonly open: () => Promise<Page>;
  /** What was thrown in the pages that were opened. */
  readonly errors: string[];
}

function benchOf(name: BrowserName): Bench {
  let server: LocalServer;
  let session: Session;
  let profile = '';
  const errors: string[] = [];
  beforeEach(async () => {
    errors.length = 0;
    server = await serveFolder(resolve(import.meta.dirname, '../pages'));
    profile = await mkdtemp(join(tmpdir(), 'caveat-faults-'));
    session = await startSession(name, { extension: inject('builds')[name], profile });
  });
  afterEach(async () => {
    await session.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return {
    session: () => session,
    origin: () => server.origin,
    errors,
    open: async () => {
      const page = await session.open(`${server.origin}/nested.html`);
      page.on('pageerror', (error) => errors.push(String(error)));
      await claimsOf(session, page.url());
      await page.bringToFront();
      return page;
    },
  };
}

describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  const { session, origin, open, errors } = benchOf(name);

  it('an update while a card is open leaves one set of marks, no card, and a page that is still read', async () => {
    const page = await open();
    await rest(page, '$5.6 million');
    const [before] = await page.evaluate(() => [...CSS.highlights.keys()]);
    await session().browser.installExtension(inject('builds')[name]);
    await waitForTraces(page, (seen) => seen.hosts === 0 && seen.sheets === 1 && seen.highlights === 1);
    await page.waitForFunction((old) => !CSS.highlights.has(old) && CSS.highlights.size === 1, { polling: 50 }, before ?? '');
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>DeepSeek-V3 cost $5.6 million to train.</p>'));
    await page.waitForFunction(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0) === 2, { polling: 50 });
    expect(await markedWords(page)).toEqual([CLAIM, CLAIM]);
    expect(errors).toEqual([]);
  });

  it('thirty tabs are all marked, and the background holds nothing of them', async () => {
    const pages = await Promise.all(Array.from({ length: 30 }, () => session().browser.newPage()));
    await Promise.all(pages.map((page, index) => page.goto(`${origin()}/nested.html?${index}`)));
    for (const page of pages) await claimsOf(session(), page.url());
    for (const page of pages) await page.close();
    const left = await session().inExtension('return [await browser.storage.local.get(), await browser.storage.session.get(), await browser.storage.sync.get()];');
    expect(left).toEqual([{}, {}, {}]);
  });
});

/** Whether anything that is registered as a highlight has a look of its own in the page's text, in shadow roots too. */
function isUnderlined(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const elements = Array.from(document.querySelectorAll('p'), (paragraph) => [paragraph, ...(paragraph.shadowRoot?.querySelectorAll('p') ?? [])]).flat();
    return elements.some((element) => Array.from(CSS.highlights.keys()).some((name) => getComputedStyle(element, `::highlight(${name})`).textDecorationLine !== 'none'));
  });
}

describe('in firefox alone', () => {
  const { session, open, errors } = benchOf('firefox');

  // Firefox ends all scripts of a removed extension without telling them: docs/harmlessness.md says what stays until the page is reloaded.
  it('a removal takes every underline off the page', async () => {
    const page = await open();
    await page.evaluate((words) => {
      const host = document.createElement('p');
      host.attachShadow({ mode: 'open' }).innerHTML = `<p>${words}.</p>`;
      document.body.append(host);
    }, CLAIM);
    await page.waitForFunction(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0) === 2, { polling: 50 });
    await waitUntil(() => isUnderlined(page));
    await session().browser.uninstallExtension(FIREFOX_ID);
    await waitUntil(async () => !(await isUnderlined(page)));
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>DeepSeek-V3 cost $5.6 million to train.</p>'));
    expect(await isUnderlined(page)).toBe(false);
    expect(errors).toEqual([]);
  });
});

describe('in chrome alone', () => {
  const { session, origin, open, errors } = benchOf('chrome');

  it('a removal while a card is open takes everything off the page, and the page’s keys and changes are its own', async () => {
    const page = await open();
    await rest(page, '$5.6 million');
    await session().browser.uninstallExtension(await idOf(session()));
    await waitForTraces(page, (seen) => seen.hosts === 0 && seen.sheets === 0 && seen.highlights === 0);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>DeepSeek-V3 cost $5.6 million to train.</p>'));
    await page.mouse.move(100, 30);
    await page.mouse.move(140, 35, { steps: 3 });
    await page.keyboard.press('Escape');
    expect(await traces(page)).toEqual({ highlights: 0, sheets: 0, hosts: 0 });
    expect(errors).toEqual([]);
  });

  it('a page is read and a card opens though the worker is ended again and again', async () => {
    const page = await session().open(`${origin()}/sample-article.html`);
    page.on('pageerror', (error) => errors.push(String(error)));
    const reading = claimsOf(session(), page.url());
    for (let times = 0; times < 5; times++) await stopWorker(session());
    const claims = await reading;
    expect(claims.filter((claim) => claim.marked).length).toBeGreaterThan(10);
    await page.bringToFront();
    await stopWorker(session());
    await rest(page, '$5.576');
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(errors).toEqual([]);
  });

  it('a private window that its reader has let the extension into is marked, a card opens there, and nothing of it is stored', async () => {
    const { browser, inExtension } = session();
    await letIntoPrivateWindows(session());
    await inExtension(`await browser.windows.create({ incognito: true, url: '${origin()}/nested.html' });`);
    const target = await browser.waitForTarget((one) => one.url().endsWith('/nested.html'));
    const page = await target.page();
    if (page === null) throw new Error('The private window has no page');
    await waitForTraces(page, (seen) => seen.highlights > 0);
    expect(await markedWords(page)).toEqual([CLAIM]);
    await rest(page, '$5.6 million');
    expect(await inExtension('return (await browser.tabs.query({})).filter((tab) => tab.incognito).length;')).toBe(1);
    expect(await inExtension('return [await browser.storage.local.get(), await browser.storage.session.get(), await browser.storage.sync.get()];')).toEqual([{}, {}, {}]);
  });
});

/** Lets the extension into private windows, as a reader does on the page of extensions; Chrome starts it anew for that. */
async function letIntoPrivateWindows(session: Session): Promise<void> {
  const id = await idOf(session);
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  // Without the mode for developers Chrome does not start an extension of theirs again.
  await page.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    .then(() => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true }))`);
  await waitUntil(async () => (await page.evaluate(`chrome.developerPrivate.getExtensionInfo('${id}').then(({ state, incognitoAccess }) => state === 'ENABLED' && incognitoAccess.isActive)`)) === true);
  await page.close();
  await waitUntil(() => session.inExtension<boolean>('return browser.extension.isAllowedIncognitoAccess();').catch(() => false));
}
