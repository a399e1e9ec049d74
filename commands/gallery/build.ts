import { resolve } from 'node:path';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the gallery of the card's states, and gives the folder it is built into. */
export async function buildGallery(): Promise<string> {
  const outDir = resolve(ROOT, '.output/gallery');
  const messages = generateChromeMessagesText(await parseMessagesFile(resolve(ROOT, 'locales/en.yml')));
  await build({
    configFile: false,
    root: resolve(ROOT, 'test/gallery'),
    base: './',
    logLevel: 'error',
    resolve: { alias: { '#i18n': resolve(ROOT, '.wxt/i18n/index.ts') } },
    define: { __MESSAGES__: messages },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  return outDir;
}
