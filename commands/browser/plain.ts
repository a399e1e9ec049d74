import { type Browser, launch } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find-browser.ts';

/** Starts a browser without the extension and without motion, for pages of our own. */
export function startPlainBrowser(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name, console.error);
  if (name === 'firefox') return launch({ browser: 'firefox', executablePath, extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } });
  const asRoot = process.getuid?.() === 0;
  return launch({ executablePath, pipe: true, args: ['--force-prefers-reduced-motion', ...(asRoot ? ['--no-sandbox', '--disable-gpu'] : [])] });
}
