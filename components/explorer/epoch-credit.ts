import type { Fact, Source } from '../../data/schema.ts';
import { type RecordIndex, sourceIdsOf } from './record-content.ts';

/** The credit that Epoch AI's licence asks for, in every export that holds data of theirs. */
export const EPOCH_CREDIT = 'Epoch AI, https://epoch.ai, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); adapted';

/** Under which licence the record itself is given; the estimates it adapts keep theirs. */
export const RECORD_LICENCE = 'The Caveat record, MIT (https://opensource.org/license/mit); what is credited is under the licence of its credit';

/** Whether one of these documents is by Epoch AI, or was read through it: publisher and note of a source say so. */
function restsOnEpoch(sources: readonly Source[]): boolean {
  return sources.some(({ publisher, note }) => `${publisher}\n${note ?? ''}`.includes('Epoch AI'));
}

/** Whether a fact rests on Epoch AI, by its own documents and those of its parties. */
export function owesEpoch(fact: Fact, { sourceById }: Pick<RecordIndex, 'sourceById'>): boolean {
  return restsOnEpoch(sourceIdsOf(fact).flatMap((id) => sourceById.get(id) ?? []));
}

/** The ids of the facts of a record that rest on Epoch AI. */
export function factsOnEpoch(record: RecordIndex): ReadonlySet<string> {
  return new Set(record.facts.filter((fact) => owesEpoch(fact, record)).map(({ id }) => id));
}
