import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run fuzz -- --cases N`: random pages and changes in real Chromium and Firefox, random storage, random messages; N cases in all (100,000 where
 * nothing is said). `npm test` tries some ten thousand. Where one fails, its smallest form is printed with a seed that leads back to it.
 */
const ROOT = resolve(import.meta.dirname, '..');
const PROPERTIES = ['test/browser/fuzz.test.ts', 'test/unit/settings/any-storage.test.ts', 'test/unit/messaging/any-message.test.ts'];

const { values } = parseArgs({ options: { cases: { type: 'string', default: '100000' } } });
const cases = Number(values.cases);
if (!Number.isInteger(cases) || cases < 1) throw new Error(`--cases takes a whole number above 0, not "${values.cases}"`);

const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...PROPERTIES], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, CAVEAT_FUZZ_CASES: String(cases) },
});
process.exitCode = status ?? 1;
