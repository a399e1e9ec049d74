import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildFor } from './browser/build.ts';
import { claimsOf } from './browser/page-claims.ts';
import { rest } from './browser/pointer.ts';
import { serveFolder } from './browser/serve.ts';
import { type Session, startSession } from './browser/session.ts';
import { printClaims } from './print-claims.ts';

/**
 * `npm start`: builds the extension and opens a real browser with it on the sample article. Where there is no display the
 * browser runs headless: the claims are printed and screenshots of the marked article and of an open card, light and
 * dark, are written to `.output/demo/`.
 */
const ROOT = resolve(import.meta.dirname, '..');
const ARTICLE = 'sample-article.html';

const visible = process.platform === 'darwin' || process.platform === 'win32' || [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((display) => display !== undefined && display !== '');
const server = await serveFolder(resolve(ROOT, 'test/pages'));
const session = await startSession('chrome', { extension: buildFor('chrome'), visible });
const address = `${server.origin}/${ARTICLE}`;
try {
  const page = await session.open(address);
  printClaims(ARTICLE, await claimsOf(session, address));
  if (visible) await show();
  else await photograph(session, page);
} finally {
  await session.close().catch(() => undefined);
  await server.close();
}

async function show(): Promise<void> {
  console.log('\nRest the pointer on an underlined claim. Close the browser to end.');
  await new Promise<void>((closed) => session.browser.once('disconnected', () => closed()));
}

async function photograph({ browser }: Session, page: Page): Promise<void> {
  const folder = resolve(ROOT, '.output/demo');
  await mkdir(folder, { recursive: true });
  await page.bringToFront();
  for (const theme of ['light', 'dark'] as const) {
    // Without motion a card is there at once, and a picture of it shows it whole.
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.mouse.move(1, 1);
    await page.screenshot({ path: resolve(folder, `article-${theme}.png`), fullPage: true });
    await rest(page, '$5.576');
    await page.screenshot({ path: resolve(folder, `card-${theme}.png`) });
    await page.keyboard.press('Escape');
  }
  console.log(`\n${browser.connected ? 'Screenshots' : 'No screenshots'}: .output/demo/article-light.png, article-dark.png, card-light.png, card-dark.png`);
}
