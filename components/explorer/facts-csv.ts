import { figureOf } from '../../data/figure-of.ts';
import type { Fact, Source } from '../../data/schema.ts';
import { type CsvCell, csvText } from './csv.ts';
import { EPOCH_CREDIT, owesEpoch } from './epoch-credit.ts';
import type { RecordIndex } from './record-content.ts';

/** What stands between the entries of a cell that holds several. */
const BETWEEN = ' | ';

type Column = (fact: Fact, record: RecordIndex) => CsvCell | undefined;

/** Tells spreadsheets that the file is UTF-8: without it Excel reads another encoding and garbles `’` and `–`. */
const BYTE_ORDER_MARK = '\u{feff}';

/** The columns by their names; docs/record-explorer.md says what each holds. */
const COLUMNS: Readonly<Record<string, Column>> = {
  id: (fact) => fact.id,
  statement: (fact) => fact.statement,
  certainty: (fact) => fact.certainty,
  because: (fact) => fact.because,
  subject_id: (fact) => fact.subject,
  subject: (fact, { subjectById }) => subjectById.get(fact.subject)?.name,
  maker: (fact, { subjectById }) => subjectById.get(subjectById.get(fact.subject)?.maker ?? '')?.name,
  released: (fact, { subjectById }) => subjectById.get(fact.subject)?.released,
  also_about: (fact) => fact.alsoAbout?.join(BETWEEN),
  topic: (fact) => fact.topic,
  aspect: (fact) => fact.aspect,
  figure_low: (fact) => figureOf(fact)?.low,
  figure_central: (fact) => figureOf(fact)?.central,
  figure_high: (fact) => figureOf(fact)?.high,
  unit: (fact) => figureOf(fact)?.unit,
  bound: (fact) => figureOf(fact)?.bound,
  dollars_of: (fact) => figureOf(fact)?.dollarsOf,
  scope: (fact) => fact.scope,
  basis: (fact) => fact.basis,
  counts: (fact) => fact.counts?.join(BETWEEN),
  leaves_out: (fact) => fact.leavesOut?.join(BETWEEN),
  often_said: (fact) => fact.oftenSaid,
  unclear: (fact) => fact.unclear,
  method: (fact) => (fact.certainty === 'estimated' ? fact.method : undefined),
  speaker: (fact) => (fact.certainty === 'opinion' ? fact.speaker : undefined),
  parties: (fact) =>
    fact.certainty === 'contested' ? fact.parties.map(({ name, position }) => `${name}: ${position}`).join(BETWEEN) : undefined,
  missing: (fact) => (fact.certainty === 'unknown' ? fact.missing : undefined),
  who_could_tell: (fact) => (fact.certainty === 'unknown' ? fact.whoCouldTell : undefined),
  as_of: (fact) => fact.asOf,
  known_since: (fact) => fact.knownSince,
  superseded_by: (fact) => fact.supersededBy?.fact,
  superseded_from: (fact) => fact.supersededBy?.from,
  sources: (fact, { sourceById }) =>
    fact.sources.map(({ source, where }) => citationText(sourceById.get(source), source, where)).join(BETWEEN),
  credit: (fact, record) => (owesEpoch(fact, record) ? EPOCH_CREDIT : undefined),
};

/** Facts as CSV in UTF-8, marked as such, with a header row, one row a fact; an empty cell is something the fact does not say. */
export function factsCsv(facts: readonly Fact[], record: RecordIndex): string {
  const columns = Object.values(COLUMNS);
  return BYTE_ORDER_MARK + csvText([Object.keys(COLUMNS), ...facts.map((fact) => columns.map((column) => column(fact, record) ?? ''))]);
}

function citationText(source: Source | undefined, id: string, where: string): string {
  if (source === undefined) return `${id}, ${where}`;
  const { title, publisher, date, url } = source;
  return [title, publisher, date, where, ...(url === undefined ? [] : [url])].join(', ');
}
