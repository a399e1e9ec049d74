import { figureOf } from '../data/figure-of.ts';
import type { Certainty } from '../data/certainty.ts';
import type { Fact } from '../data/schema.ts';
import type { Verdict } from '../data/verdicts.ts';
import { ahead, answer, type Answer, byAspect, current, isStated, type Match, matches, NOT_COVERED } from './answer.ts';
import { answerFigure, isOtherChip } from './answer-figure.ts';
import type { Claim, Figure } from './claim.ts';
import type { Shelves } from './shelves.ts';
import { CHIP_USED, ON_SALE, OTHER_CHIP } from './topics/chips.ts';
import { WITHIN_THE_DAY } from './topics/market-reaction.ts';
import { ALL_PARTS, CLOSED, WITHHELD } from './topics/openness.ts';

/** Answers a claim of any topic from the record. */
export function answerClaim(claim: Claim, shelves: Shelves): Answer {
  const judged = opinionsOn(claim, shelves);
  if (judged.length > 0) return answer('no-figure', judged);
  switch (claim.topic) {
    case 'training-cost':
    case 'training-compute':
    case 'benchmark':
      return answerFigure(claim, claim.topic, shelves);
    case 'development-cost':
      return answerDevelopment(claim, shelves);
    case 'market-reaction':
      return answerMarket(claim, shelves);
    case 'chips':
      return answerChips(claim, shelves);
    case 'app-rank':
      return answer('agrees', byAspect(current(shelves.of('deepseek', 'app-rank')), claim.aspect));
    case 'openness':
      return answerOpenness(claim, shelves);
    case 'release':
      return answerRelease(claim, shelves);
    case 'about':
      return answerMention(claim, shelves);
  }
}

/** When a model came out comes before what else is known of it, a later edition of its paper or itself after it. */
function answerRelease({ subject: { id } }: Claim, shelves: Shelves): Answer {
  const releases = current(shelves.of(id, 'release')).toSorted((a, b) => Number(a.aspect !== undefined) - Number(b.aspect !== undefined));
  return answer('no-figure', [...releases, ...byAspect(current(shelves.of(id, 'about')), 'overview')]);
}

/** What the record holds of somebody's judgement on just what a claim says; a judgement is neither borne out nor contradicted. */
function opinionsOn({ topic, aspect, subject }: Claim, shelves: Shelves): Fact[] {
  if (aspect === null) return [];
  return current(shelves.of(subject.id, topic)).filter((fact) => fact.certainty === 'opinion' && fact.aspect === aspect);
}

function answerMention({ subject }: Claim, shelves: Shelves): Answer {
  const own = current(shelves.of(subject.id, 'about'));
  return answer('no-figure', byAspect(own.length > 0 ? own : current(shelves.of('deepseek', 'about')), 'overview'));
}

/** Aspects of facts that tell what of a model was not published. */
const KEPT_BACK: ReadonlySet<string | undefined> = new Set(['overall', 'training-code', 'training-data']);

function answerOpenness({ subject, aspect }: Claim, shelves: Shelves): Answer {
  const own = current(shelves.of(subject.id ?? 'deepseek', 'openness'));
  const facts = own.length > 0 ? own : current(shelves.of('deepseek', 'openness'));
  // No model on record has its training data and training code published: open in all its parts none is.
  if (aspect === ALL_PARTS) return answer('other-scope', byAspect(facts, 'overall'));
  if (aspect === CLOSED) return answer('outside-range', byAspect(facts, 'overall'));
  return answer('agrees', aspect === WITHHELD ? ahead(facts.filter((fact) => KEPT_BACK.has(fact.aspect)), facts) : byAspect(facts, aspect));
}

/** What a whole programme cost is asked of the company, not of one of its models. */
function answerDevelopment(claim: Claim, shelves: Shelves): Answer {
  const company = shelves.makerOf(claim.subject.id) ?? 'deepseek';
  const facts = current(shelves.of(company, 'development-cost'));
  const leftOut = byAspect(facts, 'what-the-figure-leaves-out');
  const { figure } = claim;
  if (figure === null) return answer('agrees', leftOut);
  const [own] = matches(figure, facts);
  if (own !== undefined) return { verdict: matchVerdict(own), facts: ahead([own.fact], facts) };
  const [headline] = matches(figure, current(shelves.of(company, 'training-cost')).filter(isStated));
  if (headline !== undefined) return answer(headline.closeness === 'rounds' ? 'rounds' : 'agrees', ahead([...leftOut.slice(0, 1), headline.fact], leftOut));
  return answer('undisclosed', facts.toSorted((a, b) => Number(b.certainty === 'unknown') - Number(a.certainty === 'unknown')));
}

/** How a figure stands to one that it meets: what is contested it neither bears out nor contradicts. */
function matchVerdict({ fact, closeness }: Match): Verdict {
  if (fact.certainty === 'contested') return 'undisclosed';
  return closeness === 'rounds' ? 'rounds' : 'agrees';
}

function answerMarket(claim: Claim, shelves: Shelves): Answer {
  // An index that the record does not know, by the name of one that it does.
  if (claim.subject.id === null && claim.subject.name !== '') return NOT_COVERED;
  const facts = byAspect(current(shelves.of(claim.subject.id ?? 'nvidia', 'market-reaction')), claim.aspect);
  if (claim.figure === null) return answer('agrees', facts);
  const [own] = matches(claim.figure, facts);
  if (own === undefined) return isOtherDays(claim.figure, facts.filter((fact) => fact.aspect === claim.aspect && isOf(fact, claim))) ? NOT_COVERED : answer('outside-range', facts);
  if (!isOf(own.fact, claim)) return answer('other-subject', ahead([own.fact], facts));
  // What a share had lost at the close it had lost at some hour.
  const isOther = claim.aspect !== null && claim.aspect !== WITHIN_THE_DAY && own.fact.aspect !== claim.aspect;
  const verdict = isOther ? 'other-scope' : own.closeness === 'rounds' ? 'rounds' : 'agrees';
  return { verdict, facts: ahead([own.fact], facts) };
}

/** Whether a fact is of a claim's own subject, and not told of it beside another: the trillion that US shares lost is not Nvidia's. */
function isOf(fact: Fact, { subject }: Claim): boolean {
  return fact.subject === (subject.id ?? 'nvidia');
}

/** Whether a fall is so much smaller than the largest on record that it is another day's: "Nvidia's shares fell 3.12% on Friday". */
function isOtherDays(figure: Figure, facts: readonly Fact[]): boolean {
  return facts.map(figureOf).some((own) => own?.unit === figure.unit && figure.high * SMALLER < own.low);
}

/** How many times smaller than that day's a fall is another day's. */
const SMALLER = 2;

/** Aspects of chips that the record settles; how many chips DeepSeek has and how it came by them it does not. */
const SETTLED: ReadonlySet<string> = new Set(['export-status', 'performance', CHIP_USED, 'links']);

function answerChips(claim: Claim, shelves: Shelves): Answer {
  const all = shelves.of(claim.subject.id ?? 'deepseek', 'chips');
  const facts = byAspect(current(all), claim.aspect === ON_SALE ? 'export-status' : claim.aspect);
  if (claim.aspect === OTHER_CHIP) return answerOtherChip(claim, byAspect(facts, CHIP_USED));
  if (claim.aspect === ON_SALE && facts[0]?.certainty === 'established') return answer('outdated', facts);
  const own = claim.figure === null ? [] : matches(claim.figure, facts);
  const best = own.find(({ fact }) => certaintyVerdict(fact.certainty) === 'undisclosed' || !isOtherChip(claim, fact, shelves));
  if (best !== undefined) return { verdict: certaintyVerdict(best.fact.certainty), facts: ahead([best.fact], facts) };
  const isSettled = claim.aspect !== null && SETTLED.has(claim.aspect) && facts[0]?.aspect === claim.aspect;
  return answer(isSettled ? certaintyVerdict(facts[0]?.certainty) : 'undisclosed', facts);
}

/** Of a model whose chips are on record another chip is outside it; what else DeepSeek trained on, and with what, the record does not settle. */
function answerOtherChip({ subject }: Claim, facts: readonly Fact[]): Answer {
  const [used] = facts;
  return answer(used?.aspect === CHIP_USED && used.subject === subject.id ? 'outside-range' : 'undisclosed', facts);
}

function certaintyVerdict(certainty: Certainty | undefined): Verdict {
  return certainty === 'unknown' || certainty === 'contested' ? 'undisclosed' : 'agrees';
}
