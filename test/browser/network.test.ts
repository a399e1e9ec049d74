import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { claimsOf } from '../../commands/browser/page-claims.ts';
import { rest, waitForCard } from '../../commands/browser/pointer.ts';
import { type LocalServer, serveFolder } from '../../commands/browser/serve.ts';
import { type Session, startSession } from '../../commands/browser/session.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';

const PAGES = resolve(import.meta.dirname, '../pages');

/** Uses the popup: its switches, its lists and what folds out. */
async function usePopup(session: Session, page: Page): Promise<void> {
  const popup = await session.openExtensionPage('popup.html');
  await page.bringToFront();
  await popup.waitForFunction(() => document.body.innerText.includes('$191 million'), { polling: 50 });
  await popup.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    for (const one of document.querySelectorAll<HTMLElement>('[role="switch"], input[type="checkbox"]')) {
      one.click();
      one.click();
    }
  });
  await popup.close();
}

/** Uses the options page and the record explorer, each section and view. */
async function useOptions(session: Session): Promise<{ violations: string[]; resources: string[] }> {
  const options = await session.openExtensionPage('options.html');
  await options.bringToFront();
  await options.evaluate(() => {
    const violations: string[] = [];
    Reflect.set(globalThis, 'violations', violations);
    addEventListener('securitypolicyviolation', (event) => violations.push(`${event.effectiveDirective} ${event.blockedURI}`), { capture: true });
    // Chrome keeps what was forbidden while the page was loading, too.
    if ('ReportingObserver' in globalThis) new ReportingObserver((reports) => violations.push(...reports.map((report) => JSON.stringify(report.body))), { types: ['csp-violation'], buffered: true }).observe();
  });
  await options.waitForFunction(() => document.querySelector('nav a') !== null, { polling: 50 });
  const sections = await options.$$eval('nav a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const section of sections) await options.evaluate((hash) => { location.hash = hash; }, section);
  await options.waitForFunction(() => document.querySelector('input[type=search]') !== null, { polling: 50 });
  await options.type('input[type=search]', 'deepseek');
  await options.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLElement>('main a[href^="#"]')) link.click();
    for (const button of document.querySelectorAll<HTMLElement>('.export button, .toggle')) button.click();
  });
  const seen = await options.evaluate(() => ({
    violations: Reflect.get(globalThis, 'violations') as string[],
    resources: performance.getEntriesByType('resource').map((entry) => entry.name),
  }));
  await options.close();
  return seen;
}

describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  let proxy: RecordingProxy;
  let server: LocalServer;
  let session: Session;
  let profile = '';

  beforeAll(async () => {
    proxy = await startRecordingProxy();
    server = await serveFolder(PAGES);
    profile = await mkdtemp(join(tmpdir(), 'caveat-network-'));
    session = await startSession(name, { extension: inject('builds')[name], profile, proxy: proxy.address });
  });
  afterAll(async () => {
    await session.close();
    await server.close();
    await proxy.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('nothing of the extension reaches the network while everything of it is used', async () => {
    const address = `${server.origin}/sample-article.html`;
    const page = await session.open(address);
    await claimsOf(session, address);
    await page.bringToFront();
    await rest(page, '$5.576');
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    await usePopup(session, page);
    const { violations, resources } = await useOptions(session);
    expect(resources.filter((resource) => !/^(?:chrome|moz)-extension:/.test(resource))).toEqual([]);
    expect(violations).toEqual([]);
    // The record of requests works: what the page itself asks for is in it, and nothing else of any page is.
    await page.evaluate(() => fetch('/asked-by-the-page'));
    const ofPages = proxy.requests.filter((asked) => asked.startsWith(server.origin) && !asked.endsWith('/favicon.ico'));
    expect(ofPages).toEqual([address, `${server.origin}/asked-by-the-page`]);
    expect(proxy.requests.filter((asked) => !asked.startsWith(server.origin) && !isTheBrowsersOwn(asked))).toEqual([]);
    await page.close();
  });

  it('a page of the extension can reach nothing, not even the machine it runs on', async () => {
    const options = await session.openExtensionPage('options.html');
    const before = proxy.requests.length;
    const reached = await options.evaluate(async (origin) => {
      const outcomes: string[] = [];
      await fetch(`${origin}/fetched`).then(() => outcomes.push('fetch'), () => undefined);
      await new Promise<void>((settled) => {
        const image = new Image();
        image.addEventListener('load', () => { outcomes.push('image'); settled(); });
        image.addEventListener('error', () => settled());
        image.src = `${origin}/pictured`;
      });
      try {
        document.createElement('p').innerHTML = '<b>markup</b>';
        outcomes.push('markup');
      } catch { /* As it should be. */ }
      try {
        // oxlint-disable-next-line no-new-func -- the policy is to forbid it
        outcomes.push(String(new Function('return "code"')()));
      } catch { /* As it should be. */ }
      navigator.sendBeacon(`${origin}/beacon`);
      return outcomes;
    }, server.origin);
    expect(reached).toEqual([]);
    expect(proxy.requests.slice(before).filter((asked) => asked.startsWith(server.origin))).toEqual([]);
    await options.close();
  });
});

/** What the browsers themselves ask for in a fresh profile, extension or none. */
function isTheBrowsersOwn(asked: string): boolean {
  const host = asked.startsWith('CONNECT ') ? asked.slice('CONNECT '.length).split(':')[0] : URL.canParse(asked) ? new URL(asked).hostname : asked;
  return ['google.com', 'googleapis.com', 'gvt1.com', 'mozilla.com', 'mozilla.org', 'mozilla.net', 'firefox.com', 'dummy.test'].some((own) => host === own || host?.endsWith(`.${own}`));
}
