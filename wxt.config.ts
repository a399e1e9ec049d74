import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import * as z from 'zod/mini';
import { messageFiles } from './commands/build/message-files.ts';
import { PAGE_POLICY } from './commands/build/page-policy.ts';
import { pageWords } from './commands/build/page-words.ts';
import { fitForPages } from './commands/build/fit-for-pages.ts';
import { toldToManifest } from './commands/build/told-to-manifest.ts';
import { checkRecord } from './data/check-record.ts';
import { problemLine } from './data/checks/problem.ts';
import { LANGUAGES } from './data/choices.ts';
import { readRecordFiles } from './data/read-record-files.ts';

export default defineConfig({
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  hooks: {
    'build:before': async () => {
      z.config(z.locales.en());
      const problems = checkRecord(await readRecordFiles(), new Date().toISOString().slice(0, 10));
      if (problems.length === 0) return;
      throw new Error(`The record does not fit:\n${problems.map(problemLine).join('\n')}`);
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(...LANGUAGES.filter((language) => language !== 'auto').map((language) => `messages/${language}.js`));
    },
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await messageFiles()));
    },
  },
  vite: async () => ({
    // Not before the record has been checked: a file that does not fit fails with its own reason.
    define: pageWords((await import('./data/lexicon.ts')).lexicon),
    // Its polyfill would carry a fetch into pages of an extension that promises to make no request.
    // What the build writes beside the pages is taken as it is.
    build: { modulePreload: false, rolldownOptions: { external: /^\/messages\// } },
    plugins: [fitForPages(), toldToManifest()],
    resolve: {
      // docs/adr/0001-quiet-content-scripts.md: WXT's own context announces content scripts to the page.
      alias: { 'wxt/utils/content-script-context': fileURLToPath(new URL('page/script-context.ts', import.meta.url)) },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['<all_urls>'],
    // The development server's own scripts and socket need WXT's wider one.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    // Firefox for Android has none, and passes over them.
    commands: {
      'next-claim': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previous__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'caveat@caveat',
              // 146 draws text-decoration in ::highlight(); 149 opens the popup without a gesture.
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '149.0' },
          },
        }
      : {
          minimum_chrome_version: '123',
          content_scripts: [{ matches: ['<all_urls>'], all_frames: true, match_origin_as_fallback: true, run_at: 'document_start', js: ['first.js'] }],
        }),
  }),
});
