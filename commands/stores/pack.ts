import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUILD_ENVIRONMENT } from '../browser/build.ts';

/** What `npm run zip` leaves for the stores: by file name, the SHA-256 of each zip. */
export type Packages = Readonly<Record<string, string>>;

/** Packs the project in a folder as `npm run zip` does. */
export function pack(root: string): Packages {
  for (const browser of ['chrome', 'firefox']) {
    execFileSync(process.execPath, [resolve(root, 'node_modules/wxt/bin/wxt.mjs'), 'zip', '--browser', browser], { cwd: root, env: BUILD_ENVIRONMENT, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return packagesIn(join(root, '.output'));
}

/** The zips in a folder. */
export function packagesIn(folder: string): Packages {
  const zips = readdirSync(folder).filter((file) => file.endsWith('.zip'));
  return Object.fromEntries(zips.toSorted().map((file) => [file, createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')]));
}
