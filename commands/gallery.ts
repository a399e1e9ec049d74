import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browser/find-browser.ts';
import { serveFolder } from './browser/serve.ts';
import { startPlainBrowser } from './browser/plain.ts';
import { buildGallery } from './gallery/build.ts';

/**
 * `npm run gallery`: builds a page with every state of the card and serves it until it is stopped. `-- --screens DIR` takes
 * pictures of it instead: both browsers, both themes, wide and at 320 px (which is 400 % on a screen of 1280 px), from
 * right to left, with everything unfolded, and in each language.
 */
const { values } = parseArgs({ options: { screens: { type: 'string' } } });

const LOOKS = [
  { name: 'light', query: 'theme=light', width: 1320 },
  { name: 'dark', query: 'theme=dark', width: 1320 },
  { name: 'light-320', query: 'theme=light&side=sheet', width: 320 },
  { name: 'dark-320', query: 'theme=dark&side=sheet', width: 320 },
  { name: 'rtl', query: 'theme=light&dir=rtl', width: 1320 },
  { name: 'open', query: 'theme=light&open', width: 1320 },
  ...['de', 'fr', 'es', 'ja', 'zh-CN'].map((language) => ({ name: language, query: `theme=light&language=${language}`, width: 1320 })),
] as const;

const server = await serveFolder(await buildGallery());
if (values.screens === undefined) console.log(`${server.origin}/index.html`);
else {
  const folder = resolve(values.screens);
  await mkdir(folder, { recursive: true });
  for (const name of ['chrome', 'firefox'] as const) await photograph(name, folder);
  await server.close();
}

async function photograph(name: BrowserName, folder: string): Promise<void> {
  const browser = await startPlainBrowser(name);
  try {
    const page = await browser.newPage();
    for (const look of LOOKS) {
      await page.setViewport({ width: look.width, height: 900 });
      await page.goto(`${server.origin}/index.html?${look.query}`, { waitUntil: 'load' });
      await page.waitForSelector('html[data-ready]');
      await page.screenshot({ path: resolve(folder, `gallery-${name}-${look.name}.png`), fullPage: true });
    }
  } finally {
    await browser.close();
  }
}
