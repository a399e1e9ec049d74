import { resolve } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { lexicon } from '../../data/lexicon.ts';
import { type BrowserName, findBrowser } from '../browser/find-browser.ts';
import { serve } from '../browser/serve.ts';
import { pageWords } from '../build/page-words.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Makes a page's clock fine: without isolation from other origins browsers round it to 100 µs and more. */
export const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** Nothing that a page refers to is loaded: its scripts and pictures are not what is measured. */
const NOTHING_ELSE = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** A browser without the extension, in which the page side of the benchmark runs as a script of the page. */
export interface BareBrowser {
  readonly name: BrowserName;
  /** Runs one of the functions in `test/bench/page.ts` on a page freshly loaded, and gives what it returns. */
  readonly run: (html: string, call: string) => Promise<unknown>;
  /** The tab that pages are loaded into. */
  readonly tab: Page;
  readonly close: () => Promise<void>;
}

/** The page side of the benchmark as one script, with the words that the extension's scripts carry, packed as they are there. */
export async function bundleForPages(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: pageWords(lexicon),
    build: { write: false, lib: { entry: resolve(ROOT, 'test/bench/page.ts'), formats: ['iife'], name: 'caveatBench' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('The benchmark was not bundled');
  return output.output[0].code;
}

/** Starts a browser without the extension. `script` is run on each page before it is measured. */
export async function startBareBrowser(name: BrowserName, script: string): Promise<BareBrowser> {
  let html = '';
  const server = await serve(async () => ({ body: html, type: 'text/html; charset=utf-8', headers: { ...ISOLATED, ...NOTHING_ELSE } }));
  const browser = await launch({
    browser: name,
    executablePath: findBrowser(name, console.error),
    defaultViewport: { width: 1100, height: 800 },
    ...(name === 'chrome' ? { pipe: true, args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [] } : {}),
  });
  const tab: Page = await browser.newPage();
  return {
    name,
    tab,
    run: async (source, call) => {
      html = source;
      await tab.goto(`${server.origin}/page.html`, { waitUntil: 'load' });
      await tab.evaluate(script);
      return tab.evaluate(`bench.${call}`);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
