import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { BrowserName } from './find-browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the extension for a browser, as `npm run build` does, and gives the folder it is built into. */
export function buildFor(name: BrowserName): string {
  execFileSync(process.execPath, [resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--browser', name], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  return resolve(ROOT, `.output/${name}-mv3`);
}
