import type { ParsedRecord, Placed } from './parsed-record.ts';
import type { Problem } from './problem.ts';

type WithId = Placed<{ readonly id: string }>;

const uniqueAndSorted = (entries: readonly WithId[]): Problem[] => {
  const problems: Problem[] = [];
  const firstFile = new Map<string, string>();
  const lastId = new Map<string, string>();
  for (const { file, entry } of entries) {
    const seen = firstFile.get(entry.id);
    if (seen !== undefined) problems.push({ file, id: entry.id, reason: `the id stands in ${seen} already` });
    else firstFile.set(entry.id, file);
    const before = lastId.get(file);
    if (before !== undefined && before > entry.id)
      problems.push({ file, id: entry.id, reason: `must stand before ${before}: entries are sorted by id` });
    lastId.set(file, entry.id);
  }
  return problems;
};

/** The id that a subject's name gives: lower-case, everything but letters and digits turned into single hyphens. */
export function idOfName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/** Ids are unique over all files of a kind, sorted within each file, and a subject's id follows from its name. */
export function checkIds(record: ParsedRecord): Problem[] {
  const misnamed = record.subjects
    .filter(({ entry }) => entry.id !== idOfName(entry.name))
    .map(({ file, entry }) => ({ file, id: entry.id, reason: `the name "${entry.name}" gives the id ${idOfName(entry.name)}` }));
  return [
    ...uniqueAndSorted(record.subjects),
    ...uniqueAndSorted(record.sources),
    ...uniqueAndSorted(record.facts),
    ...uniqueAndSorted(record.misconceptions),
    ...misnamed,
  ];
}
