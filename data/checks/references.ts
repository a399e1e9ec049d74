import type { Fact } from '../schema.ts';
import type { ParsedRecord } from './parsed-record.ts';
import type { Problem } from './problem.ts';

const sourcesOf = (fact: Fact): string[] => [
  ...fact.sources.map(({ source }) => source),
  ...(fact.certainty === 'contested' ? fact.parties.map(({ source }) => source) : []),
];

const subjectsOf = (fact: Fact): string[] => [fact.subject, ...(fact.alsoAbout ?? [])];

const factsNamedBy = (fact: Fact): string[] => [
  ...(fact.supersededBy === undefined ? [] : [fact.supersededBy.fact]),
  ...(fact.arithmetic ?? []).flatMap((step) =>
    step.values.flatMap((value) => ('fact' in value && value.fact !== undefined ? [value.fact] : [])),
  ),
];

const idsOf = (entries: readonly { readonly entry: { readonly id: string } }[]) => new Set(entries.map(({ entry }) => entry.id));

const missing = (file: string, id: string, kind: string, named: readonly string[], known: ReadonlySet<string>): Problem[] =>
  named.filter((name) => !known.has(name)).map((name) => ({ file, id, reason: `names the ${kind} ${name}, which is not in the record` }));

const supersession = (record: ParsedRecord): Problem[] => {
  const byId = new Map(record.facts.map(({ entry }) => [entry.id, entry]));
  return record.facts.flatMap(({ file, entry }) => {
    const later = entry.supersededBy === undefined ? undefined : byId.get(entry.supersededBy.fact);
    if (later === undefined) return [];
    if (later.id === entry.id) return [{ file, id: entry.id, reason: 'is superseded by itself' }];
    if (later.topic !== entry.topic || !subjectsOf(later).includes(entry.subject)) {
      return [{ file, id: entry.id, reason: `is superseded by ${later.id}, which has another subject or topic` }];
    }
    const from = entry.supersededBy?.from ?? '';
    return (later.knownSince ?? later.asOf) <= from
      ? []
      : [{ file, id: entry.id, reason: `is superseded from ${from} by ${later.id}, which could not be known then` }];
  });
};

/** Every reference has its target, and every source and every subject is used by a fact or is a family. */
export function checkReferences(record: ParsedRecord): Problem[] {
  const subjects = idsOf(record.subjects);
  const sources = idsOf(record.sources);
  const facts = idsOf(record.facts);
  const usedSubjects = new Set([...record.facts.flatMap(({ entry }) => subjectsOf(entry)), ...record.subjects.flatMap(({ entry }) => entry.family ?? [])]);
  const usedSources = new Set(record.facts.flatMap(({ entry }) => sourcesOf(entry)));
  return [
    ...record.facts.flatMap(({ file, entry }) => [
      ...missing(file, entry.id, 'subject', subjectsOf(entry), subjects),
      ...missing(file, entry.id, 'source', sourcesOf(entry), sources),
      ...missing(file, entry.id, 'fact', factsNamedBy(entry), facts),
    ]),
    ...record.subjects.flatMap(({ file, entry }) =>
      missing(
        file,
        entry.id,
        'subject',
        [entry.maker, entry.family, entry.base].filter((id) => id !== undefined),
        subjects,
      ),
    ),
    ...record.misconceptions.flatMap(({ file, entry }) => missing(file, entry.id, 'fact', entry.answeredBy, facts)),
    ...record.subjects
      .filter(({ entry }) => !usedSubjects.has(entry.id))
      .map(({ file, entry }) => ({ file, id: entry.id, reason: 'no fact is about this subject, and none belongs to it' })),
    ...record.sources
      .filter(({ entry }) => !usedSources.has(entry.id))
      .map(({ file, entry }) => ({ file, id: entry.id, reason: 'no fact cites this source' })),
    ...supersession(record),
  ];
}
