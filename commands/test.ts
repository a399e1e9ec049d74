import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from './browser/find-browser.ts';

/**
 * `npm test`: types, lint, the record, then unit tests and the built extension in real Chromium and Firefox. Installs the
 * browsers where they are missing. Ends with one plain line: `N passed, N failed`. With `--full` the hostile pages
 * are as large as all that is promised, which takes minutes.
 */
const ROOT = resolve(import.meta.dirname, '..');
const report = join(tmpdir(), `caveat-tests-${process.pid}.json`);

if (process.argv.includes('--full')) process.env.CAVEAT_FULL = '1';

let passed = 0;
let failed = 0;

step('types', 'node_modules/typescript/bin/tsc', ['--noEmit']);
step('lint', 'node_modules/oxlint/bin/oxlint', []);
step('record', 'commands/facts.ts', []);
for (const name of ['chrome', 'firefox'] as const) findBrowser(name, console.log);
runTests();

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function step(name: string, script: string, args: readonly string[]): void {
  console.log(`\n# ${name}`);
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (status === 0) passed++;
  else failed++;
}

function runTests(): void {
  console.log('\n# tests');
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  const counts = readCounts();
  passed += counts.passed;
  // A run that ends without a report, or badly without a failed test, has failed all the same.
  failed += counts.failed > 0 || status === 0 ? counts.failed : 1;
  rmSync(report, { force: true });
}

function readCounts(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
