import { figureOf } from '../data/figure-of.ts';
import type { Fact, RecordFigure } from '../data/schema.ts';
import type { Topic } from '../data/topics.ts';
import type { Verdict } from '../data/verdicts.ts';
import { ahead, answer, type Answer, current, isStated, type Match, matches, NOT_COVERED } from './answer.ts';
import type { Claim, Figure } from './claim.ts';
import type { Shelves } from './shelves.ts';
import { RATE } from './topics/training-compute.ts';
import { REPRODUCTION } from './topics/training-cost.ts';

/**
 * Answers a claim whose topic is a figure: a cost, its compute, a score. In this order: what a source states of the
 * subject, of a member of its family or of a model of the company's; what is stated of another model of the same maker;
 * an estimate or a derived figure of the subject; what the record held before.
 */
export function answerFigure(claim: Claim, topic: Topic, shelves: Shelves): Answer {
  const { figure, subject } = claim;
  if (subject.id === null) return figure === null ? NOT_COVERED : byFigure(claim, figure, topic, shelves);
  const own = shelves.of(subject.id, topic).filter((fact) => aspectFits(fact, claim));
  const facts = current(own);
  if (figure === null) return answer('no-figure', facts);
  const parts = shelves.partsOf(subject.id).flatMap((id) => factsOnlyOf(id, topic, claim, shelves));
  const close = matches(figure, [...facts, ...parts]).filter(
    (match) => !isChanceStage(match, claim) && (match.fact.subject === subject.id || answersForWhole(match, figure, shelves.makerOf(subject.id) === subject.id, subject.id)),
  );
  const stated = close.filter((match) => isStated(match.fact) && match.closeness !== 'in-range');
  // "Large models cost tens of millions": what holds of one holds of some.
  const isLoose = shelves.isField(subject.id) && !isPoint(figure);
  const [best] = stated;
  if (best !== undefined) {
    return { verdict: isLoose ? 'undisclosed' : scopeVerdict(claim, best, facts, shelves), facts: ahead(stated.map((match) => match.fact), facts) };
  }
  const others = othersWith(figure, subject.id, topic, claim, shelves);
  if (others[0] !== undefined) return { verdict: others[0].certainty === 'contested' ? 'undisclosed' : 'other-subject', facts: [...others, ...facts] };
  const met = close.filter((match) => !isInWideRange(match));
  const near = [...met, ...close].find((match) => match.fact.basis !== 'derived' || met.length > 0);
  if (near !== undefined && !((isInWideRange(near) || isLooselyMet(near, figure)) && hasStated(facts, subject.id, figure))) {
    return { verdict: !isLoose && isWellInside(near, figure) ? scopeVerdict(claim, near, facts, shelves) : 'undisclosed', facts: ahead([near.fact], facts) };
  }
  const ends = endsOf(figure, facts);
  if (ends !== null) return { verdict: 'rounds', facts: ahead(ends, facts) };
  const fleet = fleetOf(claim, figure, shelves);
  if (fleet.length > 0) return { verdict: 'undisclosed', facts: [...fleet, ...facts] };
  const outdated = matches(figure, own.filter((fact) => fact.supersededBy !== undefined));
  if (outdated.length > 0) return { verdict: 'outdated', facts: ahead(outdated.map((match) => match.fact), facts) };
  // "We fine-tuned Llama 3 8B for $20": what a stage of a model's took somebody says nothing of the model's own run.
  if (claim.scope === 'stage' && !facts.some((fact) => fact.subject === subject.id && fact.scope === 'stage')) return NOT_COVERED;
  return answer(claim.aspect !== REPRODUCTION && claim.aspect !== RATE && !shelves.isField(subject.id) && isKnown(figure, subject.id, facts, shelves) ? 'outside-range' : 'undisclosed', nearestFirst(figure, facts));
}

/** "$30 million to $190 million, depending on how one counts": facts that give the two ends of a range, null where either is not on record. */
function endsOf(figure: Figure, facts: readonly Fact[]): Fact[] | null {
  if (figure.low === figure.high || figure.qualifier === 'vague') return null;
  const [low, high] = [figure.low, figure.high].map((end) => matches({ ...figure, low: end, high: end, qualifier: 'about' }, facts).find(({ closeness }) => closeness !== 'in-range')?.fact);
  return low === undefined || high === undefined ? null : [low, high];
}

/** "SemiAnalysis puts DeepSeek's hardware at $1.6 billion, with 50,000 chips": facts in dispute that a firm has just so many chips, which are no run's. */
function fleetOf({ topic, subject: { id } }: Claim, figure: Figure, shelves: Shelves): Fact[] {
  if (topic !== 'training-compute' || id === null || shelves.makerOf(id) !== id) return [];
  return matches(figure, current(shelves.of(id, 'chips')).filter(({ certainty }) => certainty === 'contested')).map(({ fact }) => fact);
}

/** Whether a figure lies only somewhere in the interval that an estimate leaves open around its middle. */
function isInWideRange({ fact, closeness }: Match): boolean {
  return closeness === 'in-range' && figureOf(fact)?.central !== undefined;
}

/** Whether a figure of one digit only rounds to what an estimate says: "$5 million" is no better borne out by 5.39 than by 5.576. */
function isLooselyMet({ fact, closeness }: Match, figure: Figure): boolean {
  const own = figureOf(fact);
  const middle = own?.central ?? own?.low ?? figure.low;
  return closeness === 'rounds' && digitsOf(figure) < TELLING_DIGITS_OF_MAKER && Math.abs(figure.low - middle) > middle * CLOSE_ROUNDING;
}

/** Up to this share a rounded figure of one digit still tells what it is rounded from: "$40 million" for 40.6. */
const CLOSE_ROUNDING = 0.05;

/** Whether a source states a figure of this unit of a subject: then no estimate's interval bears out another. */
function hasStated(facts: readonly Fact[], subject: string, { unit }: Figure): boolean {
  return facts.some((fact) => fact.subject === subject && isStated(fact) && figureOf(fact)?.unit === unit);
}

/** Whether a figure that meets an estimate is near its middle: a 90% interval from 12 to 160 million bears out neither end. */
function isWellInside(match: Match, { low, high }: Figure): boolean {
  const central = figureOf(match.fact)?.central;
  return !isInWideRange(match) || central === undefined || (high >= central / NEAR_MIDDLE && low <= central * NEAR_MIDDLE);
}

/** How many times an estimate's middle, or what part of it, a figure may be that it bears out. */
const NEAR_MIDDLE = 1.25;

function isPoint({ low, high, qualifier }: Figure): boolean {
  return low === high && qualifier !== 'vague' && qualifier !== 'over' && qualifier !== 'under';
}

/**
 * Whether the record knows a figure of this unit for the subject, so that another one not far below is outside it; a stage
 * of another model's says nothing of it, nor does a rate ("hours for each trillion tokens") of a total.
 */
function isKnown(figure: Figure, subject: string, facts: readonly Fact[], shelves: Shelves): boolean {
  return facts.some((fact) => {
    const own = figureOf(fact);
    // What somebody else took to train its like is told beside it, and is not its own.
    const isOwn = fact.subject === subject || (fact.scope !== 'stage' && shelves.makerOf(fact.subject) === shelves.makerOf(subject));
    // What others make of it, or the press tells, contradicts nothing: at another price, or counted otherwise, it is another sum.
    return own !== null && isSameUnit(figure, own) && isOwn && isStated(fact) && !OTHERS_WORD.has(fact.basis) && !isRate(fact) && figure.high * FAR >= (own.central ?? own.low);
  });
}

/** Bases of what others say of a model than its maker. */
const OTHERS_WORD: ReadonlySet<Fact['basis']> = new Set<Fact['basis']>(['press', 'rental-estimate', 'amortised-estimate', 'purchase-estimate']);

/** A figure so many times smaller than all on record is not theirs put wrong but another thing's: a "$30 R1" is somebody's repeat of a part. */
const FAR = 30;

/** A share of players that one is ahead of is written as a percentage: "96.3% on Codeforces". */
function isSameUnit({ unit }: Figure, own: RecordFigure): boolean {
  return unit === own.unit || (unit === '%' && own.unit === 'percentile');
}

function isRate({ aspect }: Fact): boolean {
  return aspect?.includes('-per-') === true;
}

/** Facts that a source states first, among them those nearest to a figure. */
function nearestFirst(figure: Figure, facts: readonly Fact[]): Fact[] {
  const distance = (fact: Fact): number => {
    const own = figureOf(fact);
    return own === null || own.unit !== figure.unit ? Number.POSITIVE_INFINITY : Math.abs(Math.log((own.central ?? own.low) / figure.low));
  };
  return facts.toSorted((a, b) => Number(isStated(b)) - Number(isStated(a)) || compareNumbers(distance(a), distance(b)));
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * Whether one model's figure answers for its maker or its family. An estimate does only where a family's name is given
 * just its figure ("Gemini cost $191 million"): what it thinks possible for the one is not what the others cost. Nor is
 * "under $1 billion" theirs for one that took half of it.
 */
function answersForWhole({ fact, closeness }: Match, figure: Figure, isFirm: boolean, subject: string | null): boolean {
  const own = figureOf(fact);
  // "The hundreds of millions that OpenAI spends" are not what one of its models cost; DeepSeek has few of which so much is told.
  if (isFirm && figure.qualifier === 'vague' && subject !== 'deepseek') return false;
  if (own === null || (isBound(figure) && Math.abs(figure.low - own.low) > own.low * LOOSEST_PART)) return false;
  return isStated(fact) || (!isFirm && closeness !== 'in-range' && digitsOf(figure) >= TELLING_DIGITS_OF_MAKER);
}

/** How far from one model's figure a bound may lie to be about it, as a share: "more than $5 million" for 5.576. */
const LOOSEST_PART = 0.25;

/** Facts of which a model is itself the subject. */
function factsOnlyOf(id: string, topic: Topic, claim: Claim, shelves: Shelves): Fact[] {
  return current(shelves.of(id, topic)).filter((fact) => fact.subject === id && aspectFits(fact, claim));
}

/** Facts of the same maker's other models that state just this figure. */
function othersWith(figure: Figure, id: string, topic: Topic, claim: Claim, shelves: Shelves): Fact[] {
  // "Hundreds of millions" are nobody's in particular, nor are "1 to 2 million".
  if (figure.qualifier === 'vague' || figure.high > figure.low * TELLING_RANGE) return [];
  const facts = shelves.siblingsOf(id).flatMap((sibling) => factsOnlyOf(sibling, topic, claim, shelves).filter((fact) => isStated(fact) && !OTHERS_WORD.has(fact.basis)));
  // "More than 16,000" does not make another model's 25,000 of it.
  return matches({ ...figure, qualifier: isBound(figure) ? 'about' : figure.qualifier }, facts).flatMap((match) => (match.closeness === 'in-range' || isChanceStage(match, claim) || isOthersStage(match.fact, figure) ? [] : [match.fact]));
}

/** Up to this ratio of its ends a range tells whose figure it is: "5 to 6 million". */
const TELLING_RANGE = 1.25;

/** Whether a round sum meets what one stage cost by chance: "$5 million" for a model is not the 5.328 million of its pre-training. */
function isChanceStage({ fact, closeness }: Match, { scope, figure }: Claim): boolean {
  return fact.scope === 'stage' && scope !== 'stage' && closeness === 'rounds' && figure !== null && digitsOf(figure) < TELLING_DIGITS_OF_MAKER;
}

/** Whether a round sum is another model's stage by chance: "$10,000" is not what post-training V3 cost. */
function isOthersStage({ scope }: Fact, figure: Figure): boolean {
  return scope === 'stage' && digitsOf(figure) < TELLING_DIGITS_OF_MAKER;
}

function isBound({ qualifier }: Figure): boolean {
  return qualifier === 'over' || qualifier === 'under';
}

/** How many digits a figure must show to tell by itself what it is of: "2.788M GPU-hours" does, "$6 million" does not, nor do 2,048 chips: that is a size in which clusters come. */
const TELLING_DIGITS = 3;

/** From where on they tell it: 152 hours may be anybody's, be it to three digits, and so may 147,000; "$294,000" is R1's. */
const LEAST_TELLING = 1000;
const LEAST_TELLING_HOURS = 1e6;

function isTelling(figure: Figure): boolean {
  if (figure.unit === 'chips' || digitsOf(figure) < TELLING_DIGITS) return false;
  return figure.low >= (figure.unit === 'GPU-hours' && digitsOf(figure) === TELLING_DIGITS ? LEAST_TELLING_HOURS : LEAST_TELLING);
}

/** How many are enough where the text names the maker: "the $5.6 million" beside DeepSeek's name. */
const TELLING_DIGITS_OF_MAKER = 2;

/** Answers a claim that names nobody, where only one subject on record has just this figure. */
function byFigure(claim: Claim, figure: Figure, topic: Topic, shelves: Shelves): Answer {
  if (claim.subject.name !== '') return NOT_COVERED;
  // Nobody's "about 314,000 hours" is not another model's 300,600.
  const exact: Figure = figure.qualifier === 'about' ? { ...figure, qualifier: 'exact' } : figure;
  const facts = statedOn(topic, shelves).filter((fact) => aspectFits(fact, claim));
  const close = matches(exact, facts).filter((match) => match.closeness !== 'in-range');
  const ofMakers = close.filter(({ fact }) => isOfNamedMaker(shelves.makerOf(fact.subject), claim));
  const [best] = digitsOf(figure) >= TELLING_DIGITS_OF_MAKER && ofMakers.length > 0 ? ofMakers : isTelling(figure) ? close : [];
  if (best === undefined) return NOT_COVERED;
  const isOnly = (ofMakers.length > 0 ? ofMakers : close).every(({ fact }) => fact.subject === best.fact.subject);
  if (!isOnly) return NOT_COVERED;
  const known = current(shelves.of(best.fact.subject, topic));
  return { verdict: scopeVerdict(claim, best, known, shelves), facts: ahead([best.fact], known) };
}

/** Whether a text names a model's maker near the figure. A power of two is what clusters come in, and so by that only DeepSeek's, which is told of so often. */
function isOfNamedMaker(maker: string | null, { makers, figure }: Claim): boolean {
  if (maker === null || !makers.includes(maker)) return false;
  return maker === 'deepseek' || figure?.unit !== 'chips' || !Number.isInteger(Math.log2(figure.low));
}

/**
 * Answers a claim that names nobody and stands beside one whose figure told whom it is about: "2.78 million GPU-hours and
 * some $5.6 million in all". Null where the record knows no such figure of that subject.
 */
export function answerBeside(claim: Claim, subject: string, shelves: Shelves): Answer | null {
  if (claim.figure === null || !isOfTraining(claim)) return null;
  const facts = current(shelves.of(subject, claim.topic));
  const [best] = matches(claim.figure, facts.filter(isStated)).filter((match) => match.closeness !== 'in-range');
  return best === undefined ? null : { verdict: scopeVerdict(claim, best, facts, shelves), facts: ahead([best.fact], facts) };
}

/**
 * The one subject of which the record states the figures of most of these claims, which name nobody: "119,000 hours" and
 * "5,000 hours" may each be another's, together they are V3's. Null where fewer than two of them meet, or two subjects tie.
 */
export function subjectOfFigures(claims: readonly Claim[], shelves: Shelves): string | null {
  if (claims.length < 2) return null;
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const { figure, topic } = claim;
    if (figure === null || figure.unit === 'chips' || digitsOf(figure) === 0 || !isOfTraining(claim)) continue;
    const close = matches(figure, statedOn(topic, shelves)).filter(({ closeness }) => closeness === 'agrees');
    for (const subject of new Set(close.map(({ fact }) => fact.subject))) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first === undefined || first[1] < 2 || first[1] === second?.[1] ? null : first[0];
}

/** Whether a claim is of what training cost or took: such figures belong together, so that one tells whose another is. */
function isOfTraining({ topic }: Claim): boolean {
  return topic === 'training-cost' || topic === 'training-compute';
}

/** All facts of a topic whose figures their sources state as such. */
function statedOn(topic: Topic, shelves: Shelves): Fact[] {
  return current(shelves.on(topic)).filter(isStated);
}

function digitsOf({ low, high, step, qualifier }: Figure): number {
  return qualifier === 'vague' || low !== high || low <= 0 ? 0 : Math.floor(Math.log10(low / step) + 1e-9) + 1;
}

/** A benchmark's fact answers only for that benchmark; costs and hours differ by stage, not by aspect. */
function aspectFits(fact: Fact, claim: Claim): boolean {
  if (claim.topic !== 'benchmark' || claim.aspect === null) return true;
  return fact.aspect === claim.aspect || fact.aspect?.startsWith(`${claim.aspect}-`) === true;
}

/**
 * Whether a figure that fits is right in its scope: one run's cost is another scope's where the sentence says that it counts
 * everything, what machines cost to buy where it speaks of no purchase, and a stage's where it speaks of no stage and could be
 * taken for the whole run. So many of another chip than the record's are not what it counts.
 * @param known - all that the record holds of the claim's subject
 */
function scopeVerdict(claim: Claim, { fact, closeness }: Match, known: readonly Fact[], shelves: Shelves): Verdict {
  // What its own maker disowns is neither borne out nor contradicted.
  if (fact.certainty === 'contested') return 'undisclosed';
  if (isOtherChip(claim, fact, shelves)) return 'outside-range';
  // "2.788 million GPU-hours in total" are those of all stages of a run, as a rule.
  const isWide = claim.topic === 'training-cost' && (claim.scope === 'research' || claim.scope === 'all-runs' || claim.scope === 'programme');
  if (isWide && (fact.scope === 'final-run' || fact.scope === 'stage')) return 'other-scope';
  if (fact.scope === 'hardware-purchase' && claim.scope !== 'hardware-purchase') return 'other-scope';
  if (fact.scope === 'stage' && claim.scope !== 'stage' && passesForWhole(fact, known)) return 'other-scope';
  return closeness === 'rounds' ? 'rounds' : 'agrees';
}

/** Whether a claim counts another chip than a fact does, by what each names. */
export function isOtherChip({ chip }: Claim, fact: Fact, shelves: Shelves): boolean {
  const chips = shelves.chipsOf(fact);
  return chip !== null && chips.length > 0 && !chips.includes(chip);
}

/** Whether a stage took most of a run that the record knows, as pre-training does: of 5,000 hours nobody thinks that they are all. */
function passesForWhole(stage: Fact, known: readonly Fact[]): boolean {
  const own = figureOf(stage);
  return known.some((fact) => {
    const whole = figureOf(fact);
    return fact.subject === stage.subject && fact.scope === 'final-run' && isStated(fact) && own !== null && whole?.unit === own.unit && own.high * 2 > whole.low;
  });
}
