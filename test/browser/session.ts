import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { BrowserName } from '../../commands/browser/find-browser.ts';
import { askTab, type TabSummary } from '../../commands/browser/page-claims.ts';
import { type LocalServer, serve, type Served, serveFile } from '../../commands/browser/serve.ts';
import { type Session, startSession } from '../../commands/browser/session.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folders of the built extensions. */
    readonly builds: Readonly<Record<BrowserName, string>>;
  }
}

/** What a suite in a real browser works with. */
export interface Stage {
  readonly name: BrowserName;
  readonly session: Session;
  readonly server: LocalServer;
  /** Opens a file of `test/pages` and waits until all of it has been read. */
  readonly open: (file: string) => Promise<Page>;
  /** Waits until what a page's tab says of itself passes. */
  readonly until: (page: Page, passes: (summary: TabSummary) => boolean) => Promise<TabSummary>;
}

const PAGES = resolve(import.meta.dirname, '../pages');

/** Headers that some pages are served with. */
const HEADERS: Readonly<Record<string, Record<string, string>>> = {
  'strict-csp.html': { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'" },
};

/** Runs a suite in both browsers, each with the built extension and a server of `test/pages`. */
export function inBothBrowsers(suite: (stage: () => Stage) => void, extra: (path: string) => Served | null = () => null): void {
  describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
    let stage: Stage | null = null;
    let profile = '';
    beforeAll(async () => {
      profile = await mkdtemp(join(tmpdir(), 'caveat-profile-'));
      const server = await serve(async (path) => extra(path) ?? servePage(path));
      const session = await startSession(name, { extension: inject('builds')[name], profile });
      stage = createStage(name, session, server);
      // What is found and shown is judged apart from how much of it is underlined.
      await session.inExtension("await browser.storage.sync.set({ density: 'all' });");
    });
    afterAll(async () => {
      await stage?.session.close();
      await stage?.server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });
    suite(() => {
      if (stage === null) throw new Error('The browser is not started yet');
      return stage;
    });
  });
}

async function servePage(path: string): Promise<Served | null> {
  const file = path.slice(1);
  const served = await serveFile(join(PAGES, file));
  return served === null ? null : { ...served, headers: HEADERS[file] ?? {} };
}

function createStage(name: BrowserName, session: Session, server: LocalServer): Stage {
  const until = async (page: Page, passes: (summary: TabSummary) => boolean): Promise<TabSummary> => {
    let summary: TabSummary = { settled: false, claims: [] };
    for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
      summary = await askTab(session, page.url());
      if (passes(summary)) return summary;
      await new Promise((done) => setTimeout(done, 30));
    }
    throw new Error(`The page did not come to it: ${JSON.stringify(summary)}`);
  };
  return {
    name,
    session,
    server,
    until,
    open: async (file) => {
      const page = await session.open(`${server.origin}/${file}`);
      await until(page, (summary) => summary.settled);
      await page.bringToFront();
      return page;
    },
  };
}

/** The words that are underlined in a document, in the order of the page, as its highlight registry has them. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].filter((highlight) => highlight.priority < 6).flatMap((highlight) => [...highlight]);
    const texts = ranges.map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const content = live.cloneContents();
      for (const note of content.querySelectorAll('sup')) note.remove();
      for (const lineBreak of content.querySelectorAll('br')) lineBreak.replaceWith(' ');
      return { range, text: (content.textContent ?? '').replace(/\s+/g, ' ').trim() };
    });
    texts.sort((a, b) => {
      const [first, second] = [a.range.startContainer, b.range.startContainer];
      if (first === second) return a.range.startOffset - b.range.startOffset;
      return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    return texts.map((one) => one.text);
  });
}
