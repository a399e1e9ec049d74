import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);

/** Lints one line of code as if it stood in a room, and gives what the linter says. */
async function lint(folder: string, room: string, line: string): Promise<string> {
  await mkdir(join(folder, room), { recursive: true });
  const file = join(folder, room, 'sample.ts');
  await writeFile(file, line);
  const { stdout } = await run(process.execPath, [resolve(ROOT, 'node_modules/oxlint/bin/oxlint'), '-c', join(folder, '.oxlintrc.json'), file], { cwd: folder }).catch(
    (failed: { stdout: string }) => failed,
  );
  return stdout;
}

describe('the arrows between rooms', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(ROOT, 'node_modules', '.arrows-'));
    const { readFile } = await import('node:fs/promises');
    const config = JSON.parse(await readFile(join(ROOT, '.oxlintrc.json'), 'utf8')) as { ignorePatterns?: unknown };
    delete config.ignorePatterns;
    await writeFile(join(folder, '.oxlintrc.json'), JSON.stringify(config));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['data', "import '../claims/detector.ts';", 'data/ is the record'],
    ['claims', "import '../page/dwell.ts';", 'claims/ knows language'],
    ['claims', "import { browser } from 'wxt/browser';\nbrowser.runtime.reload();", 'claims/ knows language'],
    ['page', "import '../claims/detector.ts';", 'page/ turns DOM'],
    ['page', "import '../data/record.ts';", 'page/ turns DOM'],
    ['components', "import '../settings/store.ts';", 'components/ get props'],
    ['components', "import { browser } from 'wxt/browser';\nbrowser.runtime.reload();", 'components/ get props'],
    ['settings', "import '../messaging/protocol.ts';", 'settings/ import from data'],
    ['messaging', "import '../page/dwell.ts';", 'messaging/ carries'],
    ['entrypoints', "import '../commands/bench.ts';", 'commands/ run in Node'],
  ])('%s may not have: %s', async (room, line, reason) => {
    expect(await lint(folder, room, line)).toContain(reason);
  });

  it.each([
    ['claims', "import '../data/lexicon.ts';"],
    ['components', "import '../data/topics.ts';"],
    ['entrypoints', "import '../page/dwell.ts';"],
  ])('%s may have: %s', async (room, line) => {
    expect(await lint(folder, room, line)).not.toContain('no-restricted-imports');
  });
});
