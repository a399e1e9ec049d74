import type { Certainty } from '../data/certainty.ts';
import type { Fact, RecordFigure, Subject } from '../data/schema.ts';
import type { Topic } from '../data/topics.ts';
import type { Assessment } from './assessment.ts';
import type { Claim, Figure } from './claim.ts';
import { type Closeness, compareFigures } from './compare.ts';
import type { Verdict } from '../data/verdicts.ts';

/** What claims are held against. */
export interface AssessedRecord {
  readonly facts: readonly Fact[];
  readonly subjects: readonly Subject[];
}

/** Holds one claim against the record. */
export type Assessor = (claim: Claim) => Assessment;

/** The most facts a card is given for one claim. */
const MOST_FACTS = 6;

/** Prepares the record for {@link Assessor}: facts that others have superseded answer only for what was said before. */
export function createAssessor({ facts, subjects }: AssessedRecord): Assessor {
  const shelves = new Shelves(facts, subjects);
  return (claim) => {
    const answer = answerFor(claim, shelves);
    const [first] = answer.facts;
    return {
      verdict: answer.verdict,
      certainty: answer.verdict === 'not-covered' ? null : (first?.certainty ?? null),
      factIds: answer.facts.slice(0, MOST_FACTS).map((fact) => fact.id),
    };
  };
}

interface Answer {
  readonly verdict: Verdict;
  /** The closest first; none where the record does not cover the claim. */
  readonly facts: readonly Fact[];
}

const NOT_COVERED: Answer = { verdict: 'not-covered', facts: [] };

/** Facts by subject and topic. */
class Shelves {
  readonly #bySubject = new Map<string, Fact[]>();
  readonly #siblings = new Map<string, string[]>();
  readonly #makerOf = new Map<string, string>();

  constructor(facts: readonly Fact[], subjects: readonly Subject[]) {
    for (const fact of facts) {
      for (const subject of [fact.subject, ...(fact.alsoAbout ?? [])]) this.#put(subject, fact);
    }
    for (const subject of subjects) {
      if (subject.maker === undefined) continue;
      this.#makerOf.set(subject.id, subject.maker);
      this.#siblings.set(subject.maker, [...(this.#siblings.get(subject.maker) ?? []), subject.id]);
    }
  }

  #put(subject: string, fact: Fact): void {
    const facts = this.#bySubject.get(subject) ?? [];
    facts.push(fact);
    this.#bySubject.set(subject, facts);
  }

  /** The facts of a subject on a topic, those it is the first subject of before the others. */
  of(subject: string | null, ...topics: Topic[]): Fact[] {
    const own = (subject === null ? undefined : this.#bySubject.get(subject)) ?? [];
    return own.filter((fact) => topics.includes(fact.topic)).toSorted((a, b) => Number(b.subject === subject) - Number(a.subject === subject));
  }

  /** The other models of a subject's maker. */
  siblingsOf(subject: string): string[] {
    const maker = this.#makerOf.get(subject);
    return maker === undefined ? [] : (this.#siblings.get(maker) ?? []).filter((id) => id !== subject);
  }

  makerOf(subject: string | null): string | null {
    return subject === null ? null : (this.#makerOf.get(subject) ?? null);
  }
}

function answerFor(claim: Claim, shelves: Shelves): Answer {
  switch (claim.topic) {
    case 'training-cost':
      return answerFigure(claim, shelves, ['training-cost']);
    case 'training-compute':
      return answerFigure(claim, shelves, ['training-compute']);
    case 'benchmark':
      return answerFigure(claim, shelves, ['benchmark']);
    case 'development-cost':
      return answerDevelopment(claim, shelves);
    case 'market-reaction':
      return answerMarket(claim, shelves);
    case 'chips':
      return answerChips(claim, shelves);
    case 'app-rank':
      return plain('agrees', current(shelves.of('deepseek', 'app-rank')));
    case 'openness':
      return plain('agrees', byAspect(current(shelves.of(claim.subject.id ?? 'deepseek', 'openness')), claim.aspect));
    case 'release':
      return plain('no-figure', current(shelves.of(claim.subject.id, 'release', 'about')));
    case 'about':
      return answerMention(claim, shelves);
  }
}

function plain(verdict: Verdict, facts: readonly Fact[]): Answer {
  return facts.length === 0 ? NOT_COVERED : { verdict, facts };
}

function answerMention(claim: Claim, shelves: Shelves): Answer {
  const own = current(shelves.of(claim.subject.id, 'about'));
  const company = current(shelves.of('deepseek', 'about'));
  return plain('no-figure', byAspect(own.length > 0 ? own : company, 'overview'));
}

/** Facts of an aspect first, the rest behind them in their order. */
function byAspect(facts: readonly Fact[], aspect: string | null): Fact[] {
  return facts.toSorted((a, b) => Number(b.aspect === aspect) - Number(a.aspect === aspect));
}

function current(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => fact.supersededBy === undefined);
}

function figureOf(fact: Fact): RecordFigure | null {
  return 'figure' in fact ? (fact.figure ?? null) : null;
}

interface Match {
  readonly fact: Fact;
  readonly closeness: NonNullable<Closeness>;
}

const ORDER: readonly NonNullable<Closeness>[] = ['agrees', 'rounds', 'in-range'];

/** The facts whose figures a page's figure meets, the closest first. */
function matches(figure: Figure, facts: readonly Fact[]): Match[] {
  return facts
    .flatMap((fact) => {
      const own = figureOf(fact);
      const closeness = own === null ? null : compareFigures(figure, own);
      return closeness === null ? [] : [{ fact, closeness }];
    })
    .toSorted((a, b) => ORDER.indexOf(a.closeness) - ORDER.indexOf(b.closeness));
}

/** Whether a figure is one that its source states as such, so that others may quote it: no estimate, nothing derived. */
function isStated(fact: Fact): boolean {
  return fact.certainty !== 'estimated' && fact.basis !== 'derived';
}

function answerFigure(claim: Claim, shelves: Shelves, topics: Topic[]): Answer {
  const { id } = claim.subject;
  const all = shelves.of(id, ...topics).filter((fact) => aspectFits(fact, claim));
  const facts = current(all);
  const { figure } = claim;
  if (figure === null) return facts.length === 0 ? NOT_COVERED : { verdict: 'no-figure', facts };
  const own = matches(figure, facts);
  const stated = own.filter((match) => isStated(match.fact) && match.closeness !== 'in-range');
  const rest = (first: readonly Fact[]): Fact[] => [...first, ...facts.filter((fact) => !first.includes(fact))];
  const [best] = stated;
  if (best !== undefined) return { verdict: scopeVerdict(claim, best), facts: rest(stated.map((match) => match.fact)) };
  const others = id === null ? [] : othersWith(figure, id, shelves, topics, claim);
  if (others.length > 0) return { verdict: 'other-subject', facts: [...others, ...facts] };
  const [near] = own.filter((match) => match.fact.basis !== 'derived');
  if (near !== undefined) return { verdict: scopeVerdict(claim, near), facts: rest([near.fact]) };
  const outdated = matches(figure, all.filter((fact) => fact.supersededBy !== undefined));
  if (outdated.length > 0) return { verdict: 'outdated', facts: rest(outdated.map((match) => match.fact)) };
  if (facts.length === 0) return NOT_COVERED;
  return facts.some((fact) => figureOf(fact)?.unit === figure.unit) ? { verdict: 'outside-range', facts: statedFirst(facts) } : { verdict: 'undisclosed', facts };
}

function statedFirst(facts: readonly Fact[]): Fact[] {
  return facts.toSorted((a, b) => Number(isStated(b)) - Number(isStated(a)));
}

/** Facts of the same maker's other models that state just this figure. */
function othersWith(figure: Figure, id: string, shelves: Shelves, topics: Topic[], claim: Claim): Fact[] {
  return shelves
    .siblingsOf(id)
    .flatMap((sibling) => matches(figure, current(shelves.of(sibling, ...topics)).filter((fact) => fact.subject === sibling && isStated(fact) && aspectFits(fact, claim))))
    .filter((match) => match.closeness !== 'in-range')
    .map((match) => match.fact);
}

/** A benchmark's fact answers only for that benchmark; costs and hours differ by stage, not by aspect. */
function aspectFits(fact: Fact, claim: Claim): boolean {
  if (claim.topic !== 'benchmark' || claim.aspect === null) return true;
  return fact.aspect === claim.aspect || fact.aspect?.startsWith(`${claim.aspect}-`) === true;
}

/** A figure that is right for one run is another scope's where the sentence says that it counts everything. */
function scopeVerdict(claim: Claim, { fact, closeness }: Match): Verdict {
  const isNarrow = fact.scope === 'final-run' || fact.scope === 'stage';
  const isWide = claim.scope === 'research' || claim.scope === 'all-runs' || claim.scope === 'programme';
  if (isNarrow && isWide) return 'other-scope';
  return closeness === 'rounds' ? 'rounds' : 'agrees';
}

function answerDevelopment(claim: Claim, shelves: Shelves): Answer {
  const id = shelves.makerOf(claim.subject.id) === 'deepseek' || claim.subject.id === null ? 'deepseek' : claim.subject.id;
  const facts = current(shelves.of(id, 'development-cost'));
  const scopeFact = byAspect(facts, 'what-the-figure-leaves-out');
  if (claim.figure === null) return plain('agrees', scopeFact);
  const [own] = matches(claim.figure, facts);
  if (own !== undefined) return { verdict: own.closeness === 'rounds' ? 'rounds' : 'agrees', facts: [own.fact, ...facts.filter((fact) => fact !== own.fact)] };
  const [headline] = matches(claim.figure, current(shelves.of('deepseek', 'training-cost')).filter(isStated));
  if (headline !== undefined) return plain(headline.closeness === 'rounds' ? 'rounds' : 'agrees', [...scopeFact.slice(0, 1), headline.fact, ...scopeFact.slice(1)]);
  return plain('undisclosed', facts.toSorted((a, b) => Number(b.certainty === 'unknown') - Number(a.certainty === 'unknown')));
}

function answerMarket(claim: Claim, shelves: Shelves): Answer {
  const subject = claim.subject.id ?? 'nvidia';
  const facts = byAspect(current(shelves.of(subject, 'market-reaction')), claim.aspect);
  if (claim.figure === null) return plain('agrees', facts);
  const [own] = matches(claim.figure, facts);
  if (own === undefined) return plain('outside-range', facts);
  const isOther = claim.aspect !== null && own.fact.aspect !== claim.aspect;
  const verdict = isOther ? 'other-scope' : own.closeness === 'rounds' ? 'rounds' : 'agrees';
  return { verdict, facts: [own.fact, ...facts.filter((fact) => fact !== own.fact)] };
}

/** Aspects of chips that the record settles; how many chips DeepSeek has and how it came by them it does not. */
const SETTLED = new Set(['export-status', 'performance', 'used-by-deepseek', 'links']);

function answerChips(claim: Claim, shelves: Shelves): Answer {
  const facts = byAspect(current(shelves.of(claim.subject.id ?? 'deepseek', 'chips')), claim.aspect);
  if (facts.length === 0) return NOT_COVERED;
  if (claim.figure !== null) {
    const [own] = matches(claim.figure, facts);
    if (own !== undefined) return { verdict: certaintyVerdict(own.fact.certainty), facts: [own.fact, ...facts.filter((fact) => fact !== own.fact)] };
  }
  const isSettled = claim.aspect !== null && SETTLED.has(claim.aspect) && facts[0]?.aspect === claim.aspect;
  return { verdict: isSettled ? certaintyVerdict(facts[0]?.certainty) : 'undisclosed', facts };
}

function certaintyVerdict(certainty: Certainty | undefined): Verdict {
  return certainty === 'unknown' || certainty === 'contested' ? 'undisclosed' : 'agrees';
}
