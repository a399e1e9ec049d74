import { mkdir, writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { checkRecord } from '../data/check-record.ts';
import { problemLine } from '../data/checks/problem.ts';
import { coverageOf, coverageText } from '../data/coverage.ts';
import { jsonSchemas } from '../data/json-schemas.ts';
import { readRecordFiles } from '../data/read-record-files.ts';

const SCHEMA_FOLDER = new URL('../data/schema/', import.meta.url);

const writeSchemas = async () => {
  await mkdir(SCHEMA_FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas())) await writeFile(new URL(name, SCHEMA_FOLDER), text);
};

const report = async (): Promise<void> => {
  const problems = checkRecord(await readRecordFiles(), new Date().toISOString().slice(0, 'YYYY-MM-DD'.length));
  if (problems.length > 0) {
    for (const problem of problems) console.error(problemLine(problem));
    process.exitCode = 1;
    return;
  }
  const { facts, sources, subjects } = await import('../data/record.ts');
  console.log(coverageText(coverageOf(facts, subjects, sources)));
};

z.config(z.locales.en());
if (process.argv.includes('--schema')) await writeSchemas();
await report();
