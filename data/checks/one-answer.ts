import { isCurrent } from '../as-known-on.ts';
import type { Fact } from '../schema.ts';
import type { ParsedRecord } from './parsed-record.ts';
import type { Problem } from './problem.ts';

const questionOf = ({ subject, topic, aspect, scope, basis }: Fact): string =>
  [subject, topic, aspect, scope, basis].map((part) => part ?? '-').join(' / ');

/** No two facts that hold on `today` (YYYY-MM-DD) share subject, topic, aspect, scope and basis. */
export function checkOneAnswer(record: ParsedRecord, today: string): Problem[] {
  const holders = new Map<string, string>();
  return record.facts.flatMap(({ file, entry }) => {
    if (!isCurrent(entry, today)) return [];
    const question = questionOf(entry);
    const holder = holders.get(question);
    if (holder !== undefined) return [{ file, id: entry.id, reason: `${holder} answers the same question already: ${question}` }];
    holders.set(question, entry.id);
    return [];
  });
}
