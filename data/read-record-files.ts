import { readdir, readFile } from 'node:fs/promises';
import type { RecordFile } from './checks/problem.ts';

const DATA_FOLDER = new URL('./', import.meta.url);

/** Stands beside the record and is no part of it: what was measured (`accuracy.ts`). */
const MEASURED = 'accuracy.json';

/**
 * Reads every JSON file of the record from disk, in the order of their paths. For Node only: the build, the commands and
 * the tests.
 *
 * @returns the files, named as the repository names them (`data/facts/chips.json`). Rejects where a file cannot be read.
 */
export async function readRecordFiles(): Promise<RecordFile[]> {
  const jsonIn = async (folder: string): Promise<string[]> => {
    const names = await readdir(new URL(folder, DATA_FOLDER));
    return names.filter((name) => name.endsWith('.json') && name !== MEASURED).map((name) => `${folder}${name}`);
  };
  const paths = [...(await jsonIn('./')), ...(await jsonIn('./facts/'))].map((path) => path.slice('./'.length)).toSorted();
  return Promise.all(paths.map(async (path) => ({ file: `data/${path}`, text: await readFile(new URL(path, DATA_FOLDER), 'utf8') })));
}
