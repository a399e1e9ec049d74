import type { Fact, Source } from './schema.ts';
import { factById, sourceById, subjectById } from './record.ts';

/** Facts with the sources they cite and the names of those they are about: what a card is made of. */
export interface FactSheet {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** Names of subjects by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** The sheet of these facts, in order; unknown ids are left out. */
export function factSheet(ids: readonly string[]): FactSheet {
  const facts = ids.flatMap((id) => factById.get(id) ?? []);
  const sourceIds = new Set(facts.flatMap(citedBy));
  const subjectIds = new Set(facts.flatMap((fact) => [fact.subject, ...(fact.alsoAbout ?? [])]));
  return {
    facts,
    sources: [...sourceIds].flatMap((id) => sourceById.get(id) ?? []),
    names: Object.fromEntries([...subjectIds].map((id) => [id, subjectById.get(id)?.name ?? id])),
  };
}

function citedBy(fact: Fact): string[] {
  const parties = fact.certainty === 'contested' ? fact.parties.map((party) => party.source) : [];
  return [...fact.sources.map((citation) => citation.source), ...parties];
}
