import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Gives all property tests of a run one seed. */
const SEED = 'test/fuzz/seed.ts';

/** How long a test in Node may take (ms): those of properties read thousands of texts, on cores that browsers use too. */
const UNIT_TIMEOUT = 60_000;

/** How long a test in a real browser may take (ms): two shared cores can be slow to start one. */
const BROWSER_TIMEOUT = 60_000;

export default defineConfig(async () => ({
  test: {
    projects: [
      {
        plugins: await WxtVitest(),
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], environment: 'node', setupFiles: SEED, testTimeout: UNIT_TIMEOUT },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          setupFiles: SEED,
          globalSetup: 'test/browser/global-setup.ts',
          // Each file has browsers and profiles of its own; two at a time share two cores best, as most of a test is waiting.
          maxWorkers: 2,
          testTimeout: BROWSER_TIMEOUT,
          hookTimeout: BROWSER_TIMEOUT,
        },
      },
    ],
  },
}));
