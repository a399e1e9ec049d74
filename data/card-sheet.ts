import { FAMILIAR_COSTS } from './familiar-costs.ts';
import { type FactSheet, factSheet } from './fact-sheet.ts';
import { CHOSEN_ANSWERS, type Question, QUESTIONS, TOPIC_OF_QUESTION } from './questions.ts';
import { factById, facts, factsOf } from './record.ts';
import type { Fact } from './schema.ts';

/** What a card asks of the record. */
export interface CardRequest {
  /** The facts that answer the claim, the closest first. */
  readonly factIds: readonly string[];
  /** The fact that answers another cost set beside this one, null where there is none. */
  readonly besideId: string | null;
  /** The subject to give an overview of, null where the claim says more than a name. */
  readonly overviewOf: string | null;
}

/** A question and the fact that answers it. */
export interface AnsweredQuestion {
  readonly question: Question;
  readonly fact: Fact;
}

/** All of the record that a card shows; sources and names are those of every fact in it. */
export interface CardSheet extends FactSheet {
  /** The fact that answers the other cost. */
  readonly beside: Fact | null;
  /** What the facts have replaced, and what has replaced them, oldest first. */
  readonly history: readonly Fact[];
  /** Up to three costs that readers know, where the first fact is a cost in dollars; none of its own subject. */
  readonly familiar: readonly Fact[];
  /** What readers ask most, where an overview was asked for. */
  readonly questions: readonly AnsweredQuestion[];
}

/** How many familiar costs stand beside a card's own. */
const MOST_FAMILIAR = 3;

/** What each fact has replaced. */
const replacedBy: ReadonlyMap<string, readonly Fact[]> = Map.groupBy(
  facts.filter((fact) => fact.supersededBy !== undefined),
  (fact) => fact.supersededBy?.fact ?? '',
);

/** The sheet of a card; ids that the record does not know are left out. */
export function cardSheet({ factIds, besideId, overviewOf }: CardRequest): CardSheet {
  const answers = known(factIds);
  const beside = besideId === null ? null : (factById.get(besideId) ?? null);
  const history = historyOf(answers);
  const familiar = familiarTo(answers, beside);
  const questions = overviewOf === null ? [] : answeredQuestions(overviewOf).filter(({ fact }) => fact !== answers[0]);
  const all = [...answers, ...(beside === null ? [] : [beside]), ...history, ...familiar, ...questions.map(({ fact }) => fact)];
  return { ...factSheet([...new Set(all.map((fact) => fact.id))]), facts: answers, beside, history, familiar, questions };
}

function known(ids: readonly string[]): Fact[] {
  return ids.flatMap((id) => factById.get(id) ?? []);
}

function historyOf(answers: readonly Fact[]): Fact[] {
  const found = new Set<Fact>();
  for (const fact of answers) {
    for (const before of earlier(fact)) found.add(before);
    for (let next = fact.supersededBy; next !== undefined; ) {
      const later = factById.get(next.fact);
      if (later === undefined || found.has(later)) break;
      found.add(later);
      next = later.supersededBy;
    }
  }
  return [...found].toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

function earlier(fact: Fact): Fact[] {
  return (replacedBy.get(fact.id) ?? []).flatMap((before) => [...earlier(before), before]);
}

function familiarTo(answers: readonly Fact[], beside: Fact | null): Fact[] {
  const [first] = answers;
  if (first?.topic !== 'training-cost') return [];
  const taken = new Set([first.subject, beside?.subject]);
  return known(FAMILIAR_COSTS)
    .filter((fact) => !taken.has(fact.subject))
    .slice(0, MOST_FAMILIAR);
}

/** The questions about a subject that the record answers, each by one fact that still holds; opinions answer none. */
function answeredQuestions(subject: string): AnsweredQuestion[] {
  const chosen = CHOSEN_ANSWERS[subject];
  const own = factsOf(subject).filter((fact) => fact.subject === subject && fact.supersededBy === undefined && fact.certainty !== 'opinion');
  return QUESTIONS.flatMap((question) => {
    const topic = TOPIC_OF_QUESTION[question];
    const id = chosen?.[question];
    const fact = chosen === undefined ? own.find((each) => each.topic === topic) : id === undefined ? undefined : factById.get(id);
    return fact === undefined ? [] : [{ question, fact }];
  });
}
