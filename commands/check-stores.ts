import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { lintFirefox } from './stores/lint-firefox.ts';
import { pack, packagesIn } from './stores/pack.ts';
import { unzip } from './stores/unzip.ts';

/**
 * `npm run check:stores`: what a reviewer of a store does. Packs the extension, lints the Firefox build, unpacks the sources into an empty
 * folder, runs `npm ci && npm run zip` there and compares the zips byte for byte. Ends with 1 where something differs.
 */
const ROOT = resolve(import.meta.dirname, '..');

const packed = pack(ROOT);
console.log(Object.entries(packed).map(([file, hash]) => `${hash}  ${file}`).join('\n'));
const messages = lintFirefox(resolve(ROOT, '.output/firefox-mv3'));
console.log(messages.length === 0 ? '\nweb-ext lint: no errors, no warnings, no notices' : messages.map(({ code, message, file }) => `${code} ${file ?? ''}: ${message}`).join('\n'));

const folder = mkdtempSync(join(tmpdir(), 'caveat-sources-'));
try {
  unzip(sourcesAmong(Object.keys(packed)), folder);
  console.log('\nnpm ci && npm run zip in the unpacked sources');
  npm('ci', '--no-audit', '--no-fund');
  npm('run', 'zip');
  const again = packagesIn(join(folder, '.output'));
  const differing = Object.entries(packed).filter(([file, hash]) => again[file] !== hash);
  for (const [file] of differing) console.log(`${file} differs`);
  if (differing.length === 0) console.log('The sources give the same bytes.');
  process.exitCode = differing.length === 0 && messages.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function sourcesAmong(files: readonly string[]): string {
  const sources = files.find((file) => file.endsWith('-sources.zip'));
  if (sources === undefined) throw new Error('npm run zip left no sources');
  return resolve(ROOT, '.output', sources);
}

function npm(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stderr}`);
}
