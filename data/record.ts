import about from './facts/about.json' with { type: 'json' };
import appRank from './facts/app-rank.json' with { type: 'json' };
import benchmark from './facts/benchmark.json' with { type: 'json' };
import chips from './facts/chips.json' with { type: 'json' };
import developmentCost from './facts/development-cost.json' with { type: 'json' };
import marketReaction from './facts/market-reaction.json' with { type: 'json' };
import openness from './facts/openness.json' with { type: 'json' };
import opinions from './facts/opinions.json' with { type: 'json' };
import release from './facts/release.json' with { type: 'json' };
import trainingCompute from './facts/training-compute.json' with { type: 'json' };
import trainingCost from './facts/training-cost.json' with { type: 'json' };
import trainingCostEpoch from './facts/training-cost-epoch.json' with { type: 'json' };
import misconceptionEntries from './misconceptions.json' with { type: 'json' };
import type { Fact, Misconception, Source, Subject } from './schema.ts';
import sourceEntries from './sources.json' with { type: 'json' };
import subjectEntries from './subjects.json' with { type: 'json' };

/** The build has held every file against its schema (check-record.ts), which the types of imported JSON cannot show. */
const checked = <Entry>(entries: readonly unknown[]) => entries as readonly Entry[];

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** Every fact of the record, those that others have superseded included. */
export const facts: readonly Fact[] = [
  about,
  appRank,
  benchmark,
  chips,
  developmentCost,
  marketReaction,
  openness,
  opinions,
  release,
  trainingCompute,
  trainingCost,
  trainingCostEpoch,
].flatMap((entries) => checked<Fact>(entries));

/** Every company, model, chip, market and field that the record knows. */
export const subjects: readonly Subject[] = checked<Subject>(subjectEntries);

/** Every document that a fact cites. */
export const sources: readonly Source[] = checked<Source>(sourceEntries);

/** Common errors and the facts that answer them. */
export const misconceptions: readonly Misconception[] = checked<Misconception>(misconceptionEntries);

/** The facts by their ids. */
export const factById: ReadonlyMap<string, Fact> = byId(facts);

/** The sources by their ids. */
export const sourceById: ReadonlyMap<string, Source> = byId(sources);

/** The subjects by their ids. */
export const subjectById: ReadonlyMap<string, Subject> = byId(subjects);

const factsBySubject: ReadonlyMap<string, readonly Fact[]> = Map.groupBy(
  facts.flatMap((fact) => [fact.subject, ...(fact.alsoAbout ?? [])].map((subject) => ({ subject, fact }))),
  ({ subject }) => subject,
)
  .entries()
  .reduce(
    (map, [subject, entries]) =>
      map.set(
        subject,
        entries.map(({ fact }) => fact),
      ),
    new Map<string, readonly Fact[]>(),
  );

/** The facts that answer for a subject, as their own subject or as one they are also about; none where it is unknown. */
export function factsOf(subjectId: string): readonly Fact[] {
  return factsBySubject.get(subjectId) ?? [];
}
