import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { BrowserName } from './find-browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * The environment of a build: what is tested is what is shipped. A test runner's `NODE_ENV` would make Vite compile JSX for debugging, with the
 * path of each file in it.
 */
export const BUILD_ENVIRONMENT: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' };

/** Builds the extension for a browser, as `npm run build` does, and gives the folder it is built into. */
export function buildFor(name: BrowserName): string {
  execFileSync(process.execPath, [resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--browser', name], { cwd: ROOT, env: BUILD_ENVIRONMENT, stdio: ['ignore', 'ignore', 'inherit'] });
  return resolve(ROOT, `.output/${name}-mv3`);
}
