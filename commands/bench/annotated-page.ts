import type { Page } from 'puppeteer-core';
import { buildFor } from '../browser/build.ts';
import type { BrowserName } from '../browser/find-browser.ts';
import { type LocalServer, serve } from '../browser/serve.ts';
import { type Session, startSession } from '../browser/session.ts';
import { ISOLATED } from './bare-browser.ts';

/** A browser with the built extension, in which pages are opened untouched and annotated when told to. */
export interface AnnotatedBrowser {
  readonly name: BrowserName;
  readonly session: Session;
  /** Opens a page that the extension leaves alone for now. */
  readonly open: (html: string) => Promise<Page>;
  /** Lets the extension at a page; resolves when it was told, not when it is done. */
  readonly annotate: (page: Page) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a browser with the built extension. */
export async function startAnnotatedBrowser(name: BrowserName): Promise<AnnotatedBrowser> {
  let html = '';
  let opened = 0;
  const server: LocalServer = await serve(async () => ({ body: html, type: 'text/html; charset=utf-8', headers: ISOLATED }));
  const session = await startSession(name, { extension: buildFor(name) });
  const sitesOff = (hosts: readonly string[]): Promise<void> => session.inExtension(`await browser.storage.sync.set({ sitesOff: ${JSON.stringify(hosts)} });`);
  return {
    name,
    session,
    open: async (source) => {
      html = source;
      await sitesOff(['127.0.0.1']);
      const page = await session.open(`${server.origin}/${opened++}.html`);
      await page.bringToFront();
      return page;
    },
    annotate: async (page) => {
      await sitesOff([]);
      await session.inExtension(`
        const [tab] = (await browser.tabs.query({})).filter((one) => one.url === ${JSON.stringify(page.url())});
        await browser.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: ['/content-scripts/gate.js'] });
      `);
    },
    close: async () => {
      await session.close();
      await server.close();
    },
  };
}
