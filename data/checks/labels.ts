import type { Fact, Source } from '../schema.ts';
import type { ParsedRecord } from './parsed-record.ts';
import type { Problem } from './problem.ts';

const isBorneOut = (fact: Fact, sourceById: ReadonlyMap<string, Source>): boolean => {
  const sources = fact.sources.flatMap(({ source }) => sourceById.get(source) ?? []);
  return sources.some(({ kind }) => kind === 'primary') || new Set(sources.map(({ publisher }) => publisher)).size > 1;
};

/** An established fact cites a primary document or documents of two publishers, as its label's meaning has it. */
export function checkLabels(record: ParsedRecord): Problem[] {
  const sourceById = new Map(record.sources.map(({ entry }) => [entry.id, entry]));
  return record.facts
    .filter(({ entry }) => entry.certainty === 'established' && !isBorneOut(entry, sourceById))
    .map(({ file, entry }) => ({ file, id: entry.id, reason: 'sources: an established fact needs a primary document or two publishers' }));
}
