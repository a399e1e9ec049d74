import type { Fact } from '../../data/schema.ts';
import type { CostPoint } from './cost-points.ts';
import type { ExplorerState, View } from './explorer-address.ts';
import type { FactSearch } from './fact-search.ts';
import { type ChoiceCounts, familyOf, selectFacts } from './fact-selection.ts';
import { type Sort, sortFacts } from './fact-sort.ts';
import type { RecordIndex } from './record-content.ts';

/** What the explorer shows for a state. */
export interface Explored {
  /** The facts of the view, in order: all that were chosen, or those of them that can be plotted. */
  readonly facts: readonly Fact[];
  /** The facts of a plot or a table as points, in the same order; none in a list. */
  readonly points: readonly CostPoint[];
  /** How many facts each view holds. */
  readonly inView: Readonly<Record<View, number>>;
  /** What other choices would leave of the view. */
  readonly counts: ChoiceCounts;
  readonly sort: Sort;
}

/** What the explorer looks things up in. */
export interface ExplorerLookups {
  readonly record: RecordIndex;
  readonly search: FactSearch;
  /** The training costs of the record by the ids of their facts. */
  readonly points: ReadonlyMap<string, CostPoint>;
}

/**
 * Looks up what a state of the explorer shows. Plot and table hold training costs alone, whatever the topic.
 * @param language - BCP 47
 */
export function explore({ record, search, points }: ExplorerLookups, state: ExplorerState, language: string): Explored {
  const found = search(state.words);
  const selection = { ...state, found, subjects: state.subject === null ? null : familyOf(state.subject, record.subjects) };
  const all = selectFacts(record.facts, selection);
  const costs = selectFacts(record.facts.filter(({ id }) => points.has(id)), { ...selection, topic: null });
  const sort = state.sort ?? (found === null ? 'date' : 'relevance');
  const nameOf = (id: string): string => record.subjectById.get(id)?.name ?? id;
  const isList = state.view === 'facts';
  const dateOf = (fact: Fact): string => (isList ? fact.asOf : (points.get(fact.id)?.date ?? fact.asOf));
  const shown = isList ? all : costs;
  const facts = sortFacts(shown.facts, sort, { found, nameOf, dateOf, language });
  return {
    facts,
    points: isList ? [] : facts.flatMap(({ id }) => points.get(id) ?? []),
    inView: { facts: all.facts.length, plot: costs.facts.length, table: costs.facts.length },
    counts: shown.counts,
    sort,
  };
}
