import type { ParsedRecord } from './parsed-record.ts';
import type { Problem } from './problem.ts';

/** A source without an address says why in its note. */
export function checkAddresses(record: ParsedRecord): Problem[] {
  return record.sources
    .filter(({ entry }) => entry.url === undefined && entry.note === undefined)
    .map(({ file, entry }) => ({ file, id: entry.id, reason: 'note: a source without an address must say why' }));
}
