import { asKnownOn } from '../../data/as-known-on.ts';
import type { Basis } from '../../data/bases.ts';
import type { Certainty } from '../../data/certainty.ts';
import type { Fact, Subject } from '../../data/schema.ts';
import type { Topic } from '../../data/topics.ts';
import { subjectIdsOf } from './record-content.ts';

/** Which facts a reader wants. */
export interface Selection {
  /** The ids of facts that the typed words are in, null where none are typed. */
  readonly found: readonly string[] | null;
  /** The ids of subjects of which a fact must be about one, null for any. */
  readonly subjects: ReadonlySet<string> | null;
  /** YYYY-MM-DD; null for all that was ever known. */
  readonly knownOn: string | null;
  readonly topic: Topic | null;
  /** Empty for any. */
  readonly certainties: readonly Certainty[];
  /** Empty for any. */
  readonly bases: readonly Basis[];
}

/** How many facts each choice of a filter would leave, all other filters held as they are; a choice without a fact is left out. */
export interface ChoiceCounts {
  readonly topics: ReadonlyMap<Topic, number>;
  readonly certainties: ReadonlyMap<Certainty, number>;
  readonly bases: ReadonlyMap<Basis, number>;
}

/** The facts of a selection, in their order, and what other choices would give. */
export interface Selected {
  readonly facts: readonly Fact[];
  readonly counts: ChoiceCounts;
}

/** Selects facts. */
export function selectFacts(facts: readonly Fact[], selection: Selection): Selected {
  const { knownOn, found, subjects } = selection;
  const sought = found === null ? null : new Set(found);
  const base = (knownOn === null ? facts : asKnownOn(facts, knownOn)).filter(
    (fact) => (sought === null || sought.has(fact.id)) && (subjects === null || subjectIdsOf(fact).some((id) => subjects.has(id))),
  );
  const verdicts = base.map((fact) => ({ fact, ...fits(fact, selection) }));
  return {
    facts: verdicts.filter(({ topic, certainty, basis }) => topic && certainty && basis).map(({ fact }) => fact),
    counts: {
      topics: countBy(verdicts.flatMap(({ fact, certainty, basis }) => (certainty && basis ? [fact.topic] : []))),
      certainties: countBy(verdicts.flatMap(({ fact, topic, basis }) => (topic && basis ? [fact.certainty] : []))),
      bases: countBy(verdicts.flatMap(({ fact, topic, certainty }) => (topic && certainty && fact.basis !== undefined ? [fact.basis] : []))),
    },
  };
}

function fits({ topic, certainty, basis }: Fact, selection: Selection) {
  const { certainties, bases } = selection;
  return {
    topic: selection.topic === null || selection.topic === topic,
    certainty: certainties.length === 0 || certainties.includes(certainty),
    basis: bases.length === 0 || (basis !== undefined && bases.includes(basis)),
  };
}

function countBy<Choice>(choices: readonly Choice[]): Map<Choice, number> {
  const counts = new Map<Choice, number>();
  for (const choice of choices) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return counts;
}

/** A subject's id and those of all that it stands for: a company for its models and chips, a family of models for its members. */
export function familyOf(subjectId: string, subjects: readonly Subject[]): ReadonlySet<string> {
  const members = subjects.filter(({ maker, family }) => maker === subjectId || family === subjectId);
  return new Set([subjectId, ...members.flatMap(({ id }) => [...familyOf(id, subjects)])]);
}
