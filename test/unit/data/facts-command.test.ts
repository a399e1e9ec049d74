import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../../commands/facts.ts', import.meta.url));

test('the facts command checks the record and prints its coverage in under 5 s', { timeout: 10_000 }, async () => {
  const started = performance.now();
  const { stdout } = await promisify(execFile)('node', [COMMAND]);
  expect(performance.now() - started).toBeLessThan(5_000);
  for (const title of ['by topic', 'by certainty', 'by basis', 'by year']) expect(stdout).toContain(title);
});
