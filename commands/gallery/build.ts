import { readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the gallery of the card's states, and gives the folder it is built into. */
export async function buildGallery(): Promise<string> {
  const outDir = resolve(ROOT, '.output/gallery');
  await build({
    configFile: false,
    root: resolve(ROOT, 'test/gallery'),
    base: './',
    logLevel: 'error',
    resolve: { alias: { '#i18n': resolve(ROOT, '.wxt/i18n/index.ts') } },
    define: { __MESSAGES__: await messages() },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  return outDir;
}

/** The messages of each language (BCP 47) as browsers read them, as source text. */
async function messages(): Promise<string> {
  const files = (await readdir(resolve(ROOT, 'locales'))).filter((file) => file.endsWith('.yml'));
  const entries = files.map(async (file) => {
    const texts = generateChromeMessagesText(await parseMessagesFile(resolve(ROOT, 'locales', file)));
    return `${JSON.stringify(basename(file, '.yml').replace('_', '-'))}: ${texts}`;
  });
  return `{ ${(await Promise.all(entries)).join(', ')} }`;
}
