import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** One thing that Mozilla's linter says of a build. */
export interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file: string | undefined;
}

/** What `web-ext lint` says of the build in a folder: errors, warnings and notices. */
export function lintFirefox(folder: string): readonly LintMessage[] {
  const program = resolve(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');
  const report = JSON.parse(lintReport(program, folder)) as Record<'errors' | 'warnings' | 'notices', LintMessage[]>; // As web-ext documents its JSON.
  return [...report.errors, ...report.warnings, ...report.notices].map(({ code, message, file }) => ({ code, message, file }));
}

function lintReport(program: string, folder: string): string {
  try {
    return execFileSync(process.execPath, [program, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'], { encoding: 'utf8' });
  } catch (error) {
    // It ends with 1 where there are errors, and has said them all the same.
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string' && error.stdout.startsWith('{')) return error.stdout;
    throw error;
  }
}
