import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { lintFirefox } from '../../commands/stores/lint-firefox.ts';
import { pack, type Packages } from '../../commands/stores/pack.ts';
import { filesInZip, unzip } from '../../commands/stores/unzip.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What makes the extension; `node_modules` is borrowed, the rest is copied so that no running test's build is overwritten. */
const LEFT_OUT = ['.git', '.output', '.wxt', 'node_modules'];

/** How long two builds and their zips may take before something hangs, in ms. */
const PATIENCE = 300_000;

/** Makes a folder ready to be built in. */
function prepare(folder: string): void {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'], { cwd: folder, stdio: 'ignore' });
}

describe('what the stores get', () => {
  const folders: string[] = [];
  const newFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'caveat-stores-'));
    folders.push(folder);
    return folder;
  };
  let first = '';
  let packed: Packages = {};

  beforeAll(() => {
    first = newFolder();
    cpSync(ROOT, first, { recursive: true, filter: (path) => !LEFT_OUT.some((name) => path === join(ROOT, name)) });
    prepare(first);
    packed = pack(first);
  }, PATIENCE);
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  it('is a zip for Chrome, one for Firefox, and its sources', () => {
    expect(Object.keys(packed).map((file) => file.replace(/\d+\.\d+\.\d+/, 'version'))).toEqual(['caveat-version-chrome.zip', 'caveat-version-firefox.zip', 'caveat-version-sources.zip']);
  });

  it('is the same, byte for byte, when it is packed again from the sources', () => {
    const second = newFolder();
    unzip(join(first, '.output', Object.keys(packed).find((file) => file.endsWith('-sources.zip')) ?? ''), second);
    prepare(second);
    expect(pack(second)).toEqual(packed);
  }, PATIENCE);

  it('holds what the tests have run with', () => {
    for (const name of ['chrome', 'firefox'] as const) {
      const zip = filesInZip(join(first, '.output', Object.keys(packed).find((file) => file.endsWith(`-${name}.zip`)) ?? ''));
      expect([...zip.keys()]).toContain('manifest.json');
      for (const [file, content] of zip) expect(content.equals(readTested(name, file)), file).toBe(true);
    }
  });

  it('passes Mozilla’s linter without an error, a warning or a notice', () => {
    expect(lintFirefox(inject('builds').firefox)).toEqual([]);
  });
});

function readTested(name: 'chrome' | 'firefox', file: string): Buffer {
  return readFileSync(join(inject('builds')[name], file));
}
