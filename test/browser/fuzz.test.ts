import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { type PageCase, pageCase } from '../fuzz/page-case.ts';
import { runsFor } from '../fuzz/runs.ts';
import { inBothBrowsers } from './session.ts';

/** As the harness in the page has it. */
interface Outcome {
  readonly markup: string;
  readonly unread: string;
  readonly painted: readonly string[];
  readonly fresh: readonly string[];
}

/** The harness as one script. */
async function harness(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: resolve(import.meta.dirname, '../fuzz/page-harness.ts'), formats: ['iife'], name: 'harness' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('Vite built nothing');
  return output.output[0].code;
}

inBothBrowsers((stage) => {
  it('after any changes of any page its markup is as it would be without us, and the marks are those of a fresh reading', async () => {
    // The extension itself finds no claim in these pages.
    const page = await stage().session.open(`${stage().server.origin}/no-claim.html`);
    await page.evaluate(await harness());
    await page.bringToFront();
    await fc.assert(
      fc.asyncProperty(pageCase, async (one) => {
        const outcome = await page.evaluate((given) => (Reflect.get(globalThis, 'playCase') as (given: PageCase) => Promise<Outcome>)(JSON.parse(given) as PageCase), JSON.stringify(one));
        expect(outcome.markup).toBe(outcome.unread);
        expect(outcome.painted).toEqual(outcome.fresh);
      }),
      { numRuns: runsFor(0.1) },
    );
    await page.close();
  }, 60 * 60_000);
});
