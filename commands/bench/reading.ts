import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BlockReader } from '../../claims/block-reader.ts';
import type { Detector } from '../../claims/detector.ts';
import { readPassages } from '../evaluation/passage.ts';

const CORPUS = resolve(import.meta.dirname, '../../test/corpus');

/** The texts of a file of `test/corpus`. */
export function passages(file: string): string[] {
  return readPassages(file, readFileSync(resolve(CORPUS, file), 'utf8')).map(({ text }) => text);
}

/** Reads texts as the blocks of one page. */
export function readAll(detector: Detector, texts: readonly string[]): void {
  const reader = new BlockReader(detector, '');
  for (const text of texts) reader.read({ text, headings: [], rowHeader: '', columnHeader: '', row: 0 });
}

/**
 * How fast texts are read, again and again (MB/s, a UTF-16 code unit as a byte).
 * @param wanted - how much is read at least (UTF-16 code units)
 */
export function speedOf(detector: Detector, texts: readonly string[], wanted: number): number {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const rounds = Math.ceil(wanted / length);
  const ms = timed(() => {
    for (let round = 0; round < rounds; round++) readAll(detector, texts);
  });
  return (length * rounds) / 1000 / ms;
}

/** The time that a piece of work was given on a core, the engine's compiling and clearing up beside it counted (ms). */
export function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
