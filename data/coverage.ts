import type { Fact, Source, Subject } from './schema.ts';

/** How many facts there are of each kind, largest first within a table. */
export interface Coverage {
  readonly facts: number;
  /** Models with at least one figure of what training them cost. */
  readonly modelsWithCost: number;
  readonly sources: number;
  readonly byTopic: ReadonlyMap<string, number>;
  readonly byCertainty: ReadonlyMap<string, number>;
  readonly byBasis: ReadonlyMap<string, number>;
  /** By the year of the as-of date, earliest first. */
  readonly byYear: ReadonlyMap<string, number>;
}

const count = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const largestFirst = (counts: ReadonlyMap<string, number>) => new Map([...counts].toSorted(([, left], [, right]) => right - left));

const byKey = (counts: ReadonlyMap<string, number>) => new Map([...counts].toSorted(([left], [right]) => (left < right ? -1 : 1)));

/** Counts what the record covers. */
export function coverageOf(facts: readonly Fact[], subjects: readonly Subject[], sources: readonly Source[]): Coverage {
  const models = new Set(subjects.filter(({ kind }) => kind === 'model').map(({ id }) => id));
  const costs = facts.filter(
    (fact) => fact.topic === 'training-cost' && 'figure' in fact && fact.figure !== undefined && models.has(fact.subject),
  );
  return {
    facts: facts.length,
    modelsWithCost: new Set(costs.map((fact) => fact.subject)).size,
    sources: sources.length,
    byTopic: largestFirst(count(facts.map(({ topic }) => topic))),
    byCertainty: largestFirst(count(facts.map(({ certainty }) => certainty))),
    byBasis: largestFirst(count(facts.flatMap(({ basis }) => (basis === undefined ? [] : [basis])))),
    byYear: byKey(count(facts.map(({ asOf }) => asOf.slice(0, 'YYYY'.length)))),
  };
}

const table = (title: string, counts: ReadonlyMap<string, number>): string[] => {
  const width = Math.max(...[...counts.keys()].map((key) => key.length));
  return ['', title, ...[...counts].map(([key, value]) => `  ${key.padEnd(width)}  ${String(value).padStart(4)}`)];
};

/** The coverage as lines of text for a terminal. */
export function coverageText(coverage: Coverage): string {
  return [
    `${coverage.facts} facts, ${coverage.modelsWithCost} models with a training cost, ${coverage.sources} sources`,
    ...table('by topic', coverage.byTopic),
    ...table('by certainty', coverage.byCertainty),
    ...table('by basis', coverage.byBasis),
    ...table('by year', coverage.byYear),
  ].join('\n');
}
