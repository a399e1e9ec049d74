import type { Fact, Misconception, Source, Subject } from '../schema.ts';
import type { Problem } from './problem.ts';

/** An entry of the record and the file it stands in. */
export interface Placed<Entry> {
  readonly file: string;
  readonly entry: Entry;
}

/** The whole record as entries that each fit their schema, in the order of the files. */
export interface ParsedRecord {
  readonly subjects: readonly Placed<Subject>[];
  readonly sources: readonly Placed<Source>[];
  readonly facts: readonly Placed<Fact>[];
  readonly misconceptions: readonly Placed<Misconception>[];
}

/** One problem of an entry for each reason. */
export function problemsOf({ file, entry }: Placed<{ readonly id: string }>, reasons: readonly string[]): Problem[] {
  return reasons.map((reason) => ({ file, id: entry.id, reason }));
}
