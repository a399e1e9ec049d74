import type { Fact, Source, Subject } from '../../data/schema.ts';

/** The record as the explorer gets it. */
export interface RecordContent {
  /** Every fact, those that others have superseded included. */
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly subjects: readonly Subject[];
}

/** The record with its entries at hand by their ids. */
export interface RecordIndex extends RecordContent {
  readonly factById: ReadonlyMap<string, Fact>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly subjectById: ReadonlyMap<string, Subject>;
}

/** Puts the entries of a record at hand by their ids. */
export function indexRecord(record: RecordContent): RecordIndex {
  return {
    ...record,
    factById: byId(record.facts),
    sourceById: byId(record.sources),
    subjectById: byId(record.subjects),
  };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The ids of all subjects a fact answers for, its own first. */
export function subjectIdsOf(fact: Fact): readonly string[] {
  return [fact.subject, ...(fact.alsoAbout ?? [])];
}

/** The ids of all documents a fact rests on, those of disagreeing parties included, each once. */
export function sourceIdsOf(fact: Fact): readonly string[] {
  const parties = fact.certainty === 'contested' ? fact.parties.map((party) => party.source) : [];
  return [...new Set([...fact.sources.map((citation) => citation.source), ...parties])];
}
