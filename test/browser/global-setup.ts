import type { TestProject } from 'vitest/node';
import { buildFor } from '../../commands/browser/build.ts';
import { findBrowser } from '../../commands/browser/find-browser.ts';

/** Builds the extension for both browsers, once, and sees to it that both are there. */
export default function setUp(project: TestProject): void {
  for (const name of ['chrome', 'firefox'] as const) findBrowser(name, console.error);
  project.provide('builds', { chrome: buildFor('chrome'), firefox: buildFor('firefox') });
}
