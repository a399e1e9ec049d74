import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sources of all HTML files in a folder; throws where there is none. */
export function htmlFilesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.x?html?$/.test(name));
  if (names.length === 0) throw new Error(`${folder}: there is no HTML file`);
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}
