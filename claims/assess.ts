import { figureOf } from '../data/figure-of.ts';
import type { Fact, Subject } from '../data/schema.ts';
import type { Answer } from './answer.ts';
import { answerBeside, subjectOfFigures } from './answer-figure.ts';
import { answerClaim } from './answer-topic.ts';
import type { Assessment } from './assessment.ts';
import type { Claim } from './claim.ts';
import { hedgeGap } from './hedge-gap.ts';
import { differencesOf } from './like-with-like.ts';
import { Shelves } from './shelves.ts';

/** What claims are held against. */
export interface AssessedRecord {
  readonly facts: readonly Fact[];
  readonly subjects: readonly Subject[];
}

/** Holds claims against the record: one assessment for each, in order. Claims of one group are compared with one another. */
export type Assessor = (claims: readonly Claim[]) => Assessment[];

/** The most facts a card is given for one claim. */
const MOST_FACTS = 6;

/** Prepares the record for {@link Assessor}: facts that others have superseded answer only for what was said before. */
export function createAssessor({ facts, subjects }: AssessedRecord): Assessor {
  const shelves = new Shelves(facts, subjects);
  return (claims) => {
    const alone = claims.map((claim) => ({ claim, answer: answerClaim(claim, shelves) }));
    const told = subjectsTold(alone, shelves);
    const answers = alone.map((one) => besideTold(one, told.get(one.claim.group), shelves));
    const groups = Map.groupBy(answers, ({ claim }) => claim.group);
    return answers.map((one) => assessment(one, (groups.get(one.claim.group) ?? []).filter((other) => other !== one)));
  };
}

/** Whom a group's claims are about, where none of them says so and the figure of one, or those of several together, tell it; by group. */
function subjectsTold(answers: readonly Answered[], shelves: Shelves): ReadonlyMap<string, string> {
  const groups = Map.groupBy(answers.filter(({ claim }) => isNobodys(claim) && claim.figure !== null), ({ claim }) => claim.group);
  return new Map(
    [...groups].flatMap(([group, own]) => {
      const known = own.findLast(({ answer }) => answer.facts.length > 0)?.answer.facts[0];
      const subject = known?.subject ?? subjectOfFigures(own.map(({ claim }) => claim), shelves);
      return subject === null ? [] : [[group, subject] as const];
    }),
  );
}

function isNobodys({ subject }: Claim): boolean {
  return subject.id === null && subject.name === '';
}

function besideTold(one: Answered, subject: string | undefined, shelves: Shelves): Answered {
  if (subject === undefined || !isNobodys(one.claim) || one.answer.facts.length > 0) return one;
  const answer = answerBeside(one.claim, subject, shelves);
  return answer === null ? one : { claim: one.claim, answer };
}

interface Answered {
  readonly claim: Claim;
  readonly answer: Answer;
}

function assessment({ claim, answer }: Answered, others: readonly Answered[]): Assessment {
  const [first] = answer.facts;
  const covered = answer.verdict !== 'not-covered' && first !== undefined;
  return {
    verdict: answer.verdict,
    certainty: covered ? first.certainty : null,
    factIds: answer.facts.slice(0, MOST_FACTS).map((fact) => fact.id),
    about: covered ? first.subject : null,
    hedgeGap: covered && claim.figure !== null ? hedgeGap(claim.hedge, first.certainty) : null,
    beside: covered && claim.topic === 'training-cost' ? besideOf(first, others) : null,
  };
}

/** The first other cost of the group that the record knows, and in what it differs from this one. */
function besideOf(fact: Fact, others: readonly Answered[]): Assessment['beside'] {
  for (const { claim, answer } of others) {
    const [other] = answer.facts;
    if (claim.topic !== 'training-cost' || claim.figure === null || other === undefined || other.subject === fact.subject) continue;
    if (figureOf(other) === null || figureOf(fact) === null) continue;
    return { factId: other.id, differs: differencesOf(fact, other) };
  }
  return null;
}
