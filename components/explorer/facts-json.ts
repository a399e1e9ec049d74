import type { Fact, Source } from '../../data/schema.ts';
import { EPOCH_CREDIT, RECORD_LICENCE, owesEpoch } from './epoch-credit.ts';
import type { RecordIndex } from './record-content.ts';

/** What an export in JSON says of itself. */
export interface JsonHead {
  /** The address of the explorer that shows these facts. */
  readonly address: string;
  /** YYYY-MM-DD */
  readonly exportedOn: string;
}

/**
 * Facts as JSON: as the record has them, with their subject and their sources written out, and `credit` where a fact
 * rests on Epoch AI.
 */
export function factsJson(facts: readonly Fact[], record: RecordIndex, { address, exportedOn }: JsonHead): string {
  const written = facts.map((fact) => writtenOut(fact, record));
  const credits = written.some((fact) => 'credit' in fact) ? [EPOCH_CREDIT] : [];
  return `${JSON.stringify({ title: 'Facts of the Caveat record', exportedOn, address, licence: RECORD_LICENCE, credits, facts: written }, null, 2)}\n`;
}

function writtenOut(fact: Fact, { subjectById, sourceById }: RecordIndex): object {
  const documentOf = (id: string): Source | { readonly id: string } => sourceById.get(id) ?? { id };
  return {
    ...fact,
    subject: subjectById.get(fact.subject) ?? { id: fact.subject },
    sources: fact.sources.map(({ source, where }) => ({ ...documentOf(source), where })),
    ...(fact.certainty === 'contested' && { parties: fact.parties.map((party) => ({ ...party, source: documentOf(party.source) })) }),
    ...(owesEpoch(fact, { sourceById }) && { credit: EPOCH_CREDIT }),
  };
}
