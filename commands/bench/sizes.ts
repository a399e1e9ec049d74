import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildFor } from '../browser/build.ts';
import { atMost, type Row, row } from './row.ts';

/** The sizes of the scripts that enter pages. */
export async function measureSizes(): Promise<Row[]> {
  const folder = buildFor('chrome');
  const size = (file: string): number[] => [statSync(join(folder, 'content-scripts', file)).size / 1000];
  return [
    row({ name: 'gate script', browser: '', unit: 'kB', budget: atMost(8) }, size('gate.js')),
    row({ name: 'annotator script, its words and names included', browser: '', unit: 'kB', budget: null }, size('annotator.js')),
  ];
}
