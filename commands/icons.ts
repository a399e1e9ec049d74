import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startPlainBrowser } from './browser/plain.ts';

/** `npm run icons`: draws `components/icon.svg` in every size that browsers and stores ask for, into `public/icon/`. */
const ROOT = resolve(import.meta.dirname, '..');

/** Toolbars of one and of two device pixels (16, 32), lists of extensions (48, 96), stores (128). In px. */
const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile(resolve(ROOT, 'components/icon.svg'), 'utf8');
const browser = await startPlainBrowser('chrome');
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
    await page.screenshot({ path: resolve(ROOT, `public/icon/${size}.png`) as `${string}.png`, omitBackground: true });
  }
  console.log(`public/icon: ${SIZES.join(', ')} px`);
} finally {
  await browser.close();
}
