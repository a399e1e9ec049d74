import type { Fact } from './schema.ts';

const lastDayOf = (date: string): string => {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  const last = day ?? new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
};

/** A date given as a month or a year has come only with its last day. */
const hasCome = (date: string, day: string): boolean => lastDayOf(date) <= day;

/** Whether the fact could be known on `day` (YYYY-MM-DD): its `knownSince`, else its as-of date, had come. */
export function isKnown(fact: Fact, day: string): boolean {
  return hasCome(fact.knownSince ?? fact.asOf, day);
}

/** Whether no other fact had replaced this one by `day` (YYYY-MM-DD). */
export function isCurrent(fact: Fact, day: string): boolean {
  return fact.supersededBy === undefined || !hasCome(fact.supersededBy.from, day);
}

/** What was known on a day (YYYY-MM-DD): the facts that could be known by then and had not been replaced yet, in their order. */
export function asKnownOn(facts: readonly Fact[], day: string): Fact[] {
  return facts.filter((fact) => isKnown(fact, day) && isCurrent(fact, day));
}
