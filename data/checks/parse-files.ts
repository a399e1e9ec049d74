import type * as z from 'zod/mini';
import { factSchema, misconceptionSchema, sourceSchema, subjectSchema } from '../schema.ts';
import type { Fact, Misconception, Source, Subject } from '../schema.ts';
import type { ParsedRecord, Placed } from './parsed-record.ts';
import type { Problem, RecordFile } from './problem.ts';

const at = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const nameOf = (entry: unknown, index: number): string => {
  const id = at(entry, 'id');
  return typeof id === 'string' && id !== '' ? id : `entry ${index + 1}`;
};

const parseJson = ({ file, text }: RecordFile): { value: unknown } | Problem => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { file, id: 'syntax', reason: error instanceof Error ? error.message.replaceAll(/\s+/gu, ' ') : String(error) };
  }
};

const firstDifference = (text: string, canonical: string): string => {
  const expected = canonical.split('\n');
  const line = text.split('\n').findIndex((given, index) => given !== expected[index]);
  return `line ${line === -1 ? expected.length : line + 1}`;
};

interface ParsedFile<Entry> {
  readonly entries: readonly Placed<Entry>[];
  readonly problems: readonly Problem[];
}

const parseEntries = <Entry>(recordFile: RecordFile, schema: z.ZodMiniType<Entry>): ParsedFile<Entry> => {
  const { file, text } = recordFile;
  const json = parseJson(recordFile);
  if (!('value' in json)) return { entries: [], problems: [json] };
  if (!Array.isArray(json.value)) return { entries: [], problems: [{ file, id: 'file', reason: 'must hold one array' }] };

  const entries: Placed<Entry>[] = [];
  const problems: Problem[] = [];
  for (const [index, value] of json.value.entries()) {
    const result = schema.safeParse(value);
    if (result.success) {
      entries.push({ file, entry: result.data });
      continue;
    }
    for (const issue of result.error.issues) {
      const place = issue.path.join('.');
      problems.push({ file, id: nameOf(value, index), reason: place === '' ? issue.message : `${place}: ${issue.message}` });
    }
  }
  if (problems.length > 0) return { entries, problems };

  const canonical = `${JSON.stringify(
    entries.map(({ entry }) => entry),
    null,
    2,
  )}\n`;
  return canonical === text
    ? { entries, problems }
    : {
        entries,
        problems: [
          {
            file,
            id: firstDifference(text, canonical),
            reason: "must be written as JSON.stringify(value, null, 2) writes it, with the schema's order of keys",
          },
        ],
      };
};

/** A record read from its files, and what in the files does not fit the schema or the formatting. */
export interface ParsedFiles {
  readonly record: ParsedRecord;
  readonly problems: readonly Problem[];
}

/**
 * Reads the record's files by their names: `subjects.json`, `sources.json`, `misconceptions.json`, and facts in every
 * file of a folder `facts`. A file of another name, and one of the first three that is missing, is a problem.
 */
export function parseFiles(files: readonly RecordFile[]): ParsedFiles {
  const problems: Problem[] = [];
  const collect = <Entry>(matches: (file: string) => boolean, schema: z.ZodMiniType<Entry>): readonly Placed<Entry>[] =>
    files
      .filter(({ file }) => matches(file))
      .flatMap((recordFile) => {
        const parsed = parseEntries(recordFile, schema);
        problems.push(...parsed.problems);
        return parsed.entries;
      });
  const called = (name: string) => (file: string) => file === name || file.endsWith(`/${name}`);
  const inFacts = (file: string) => /(?:^|\/)facts\/[^/]+\.json$/u.test(file);

  const record: ParsedRecord = {
    subjects: collect<Subject>(called('subjects.json'), subjectSchema),
    sources: collect<Source>(called('sources.json'), sourceSchema),
    facts: collect<Fact>(inFacts, factSchema),
    misconceptions: collect<Misconception>(called('misconceptions.json'), misconceptionSchema),
  };
  const single = ['subjects.json', 'sources.json', 'misconceptions.json'];
  for (const name of single) {
    if (!files.some(({ file }) => called(name)(file) && !inFacts(file))) problems.push({ file: name, id: 'file', reason: 'is missing' });
  }
  for (const { file } of files) {
    if (!inFacts(file) && !single.some((name) => called(name)(file)))
      problems.push({ file, id: 'file', reason: 'is no file of the record' });
  }
  return { record, problems };
}
