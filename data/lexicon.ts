import type { Subject } from './schema.ts';
import subjectEntries from './subjects.json' with { type: 'json' };

/** What of a subject may enter a page's script: how it is named and to whom it belongs. */
export type LexiconEntry = Pick<Subject, 'id' | 'kind' | 'name' | 'maker' | 'base' | 'aliases' | 'inContext'>;

/** The build has held the file against its schema (check-record.ts), which the types of imported JSON cannot show. */
const subjects = subjectEntries as readonly Subject[];

/** The names by which text can speak of every subject. */
export const lexicon: readonly LexiconEntry[] = subjects.map(({ released: _released, family: _family, ...names }) => names);
