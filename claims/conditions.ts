import type { Topic } from '../data/topics.ts';
import type { Analysis } from './analysis.ts';
import { ClassSet } from './classes.ts';
import type { ClaimSubject } from './claim.ts';
import type { FigureKind, FoundFigure } from './figures.ts';
import type { FoundClaims } from './found-claims.ts';
import type { Sentence } from './sentence.ts';
import type { SentenceNames } from './sentence-names.ts';
import { countBeginningBefore } from './spans.ts';
import type { TextBlock } from './text-block.ts';
import type { Condition } from './topics/grammar.ts';

/** What a rule's conditions are judged by. */
export interface Setting {
  readonly topic: Topic;
  readonly anchor: { readonly first: number; readonly last: number; readonly found: FoundFigure | null };
  readonly sentence: Sentence;
  readonly names: SentenceNames;
  readonly analysis: Analysis;
  readonly block: TextBlock;
  /** Whom the text was about before the sentence. */
  readonly before: ClaimSubject | null;
  /** Claims found earlier in the block. */
  readonly earlier: FoundClaims;
}

/** The same once it is known whom the claim would be about. */
export interface SubjectSetting extends Setting {
  readonly subject: ClaimSubject | null;
  /** Where the sentence names the subject, or null. */
  readonly mention: { readonly first: number; readonly last: number } | null;
}

/** Tells whether a condition holds that does not ask whom the claim is about: to find that out costs more than they do. */
export type Check = (setting: Setting) => boolean;

/** Tells whether a condition holds that asks whom the claim is about. */
export type SubjectCheck = (setting: SubjectSetting) => boolean;

/** How a rule's conditions are checked: those first that do not ask whom the claim is about. */
export function checksOf(conditions: readonly Condition[]): { checks: readonly Check[]; subjectChecks: readonly SubjectCheck[] } {
  const checks: Check[] = [];
  const subjectChecks: SubjectCheck[] = [];
  for (const condition of conditions) {
    if (asksSubject(condition)) subjectChecks.push(SUBJECT_CHECKS[condition]);
    else checks.push(CHECKS[condition]);
  }
  return { checks, subjectChecks };
}

type SubjectCondition = 'deepseek-subject' | 'named' | 'known';

function asksSubject(condition: Condition): condition is SubjectCondition {
  return condition in SUBJECT_CHECKS;
}

const TRAINING = ClassSet.of('train', 'train-cost', 'run');
const DEEPSEEK = ClassSet.of('deepseek');
const MODEL_NAME = ClassSet.of('model-name');
const JANUARY = ClassSet.of('january');
const AIME = ClassSet.of('aime');
const GPQA = ClassSet.of('gpqa');
const CODEFORCES = ClassSet.of('codeforces');
const COSTS = ClassSet.of('cost', 'cost-noun', 'train-cost', 'money');

const SUBJECT_CHECKS: Readonly<Record<SubjectCondition, (setting: SubjectSetting) => boolean>> = {
  'deepseek-subject': ({ subject }) => subject?.id?.startsWith('deepseek') === true,
  named: ({ mention }) => mention !== null,
  known: ({ subject }) => subject?.id != null,
};

const CHECKS: Readonly<Record<Exclude<Condition, SubjectCondition>, (setting: Setting) => boolean>> = {
  ai: ({ analysis }) => analysis.context.ai,
  deepseek: ({ analysis }) => analysis.context.makers.has('deepseek'),
  'deepseek-here': ({ analysis }) => analysis.classes.meets(DEEPSEEK),
  'about-deepseek': (setting) => nearestMaker(setting) === 'deepseek',
  model: ({ analysis }) => analysis.classes.meets(MODEL_NAME),
  training: ({ analysis }) => TRAINING.meets(analysis.classes) || TRAINING.meets(analysis.headerClasses) || TRAINING.meets(analysis.headingClasses),
  'training-before': ({ analysis }) => TRAINING.meets(analysis.classes),
  'training-header': ({ analysis }) => TRAINING.meets(analysis.headerClasses),
  claimed: ({ earlier, topic, analysis }) => earlier.hasTopic(topic) || analysis.context.costClaimed,
  nvidia: ({ analysis, sentence }) => analysis.nvidiaFrom <= sentence.last,
  january: ({ analysis }) => analysis.context.makers.has('deepseek') || analysis.classes.meets(JANUARY),
  cell: ({ block }) => block.columnHeader !== '' || block.rowHeader !== '',
  'header-name': ({ analysis }) => analysis.headerSubject !== null,
  'aime-header': ({ analysis }) => analysis.headerClasses.meets(AIME),
  'gpqa-header': ({ analysis }) => analysis.headerClasses.meets(GPQA),
  'codeforces-header': ({ analysis }) => analysis.headerClasses.meets(CODEFORCES),
  'for-deepseek': (setting) => nearestMaker(setting) === 'deepseek' || speaksOnlyOfDeepSeek(setting),
  'beyond-run': ({ anchor }) => anchor.found !== null && anchor.found.figure.low >= BEYOND_RUN,
  headline: ({ anchor }) => isHeadline(anchor.found),
  'deepseek-sum': ({ anchor, analysis }) => isHeadline(anchor.found) && (analysis.context.makers.has('deepseek') || (analysis.context.ai && isExactHeadline(anchor.found))),
  'of-that-day': ({ anchor }) => isOfThatDay(anchor.found),
  large: ({ anchor }) => isLarge(anchor.found),
  score: ({ anchor }) => isScore(anchor.found),
  'aime-nearest': (setting) => nearestBenchmark(setting) === 'aime',
  'gpqa-nearest': (setting) => nearestBenchmark(setting) === 'gpqa',
  'codeforces-nearest': (setting) => nearestBenchmark(setting) === 'codeforces',
  'cost-talk': ({ earlier, analysis, sentence }) =>
    analysis.context.costClaimed || earlier.hasTopic('training-cost') || sentence.beginning.meets(COSTS),
  'no-count': ({ analysis, anchor }) => (analysis.figures[countBeginningBefore(analysis.figures, anchor.first + 1) - 1]?.last ?? -1) < anchor.last,
  h800: ({ analysis, anchor }) => analysis.mentions[countBeginningBefore(analysis.mentions, anchor.last + 1) - 1]?.subject.id === 'h800',
  'not-others': (setting) => [null, 'deepseek', 'openai', 'apple', 'google', 'nvidia'].includes(nearestMaker(setting)),
};

/** From where on a sum is more than a training run, a count more than one run's cluster, a fall more than a bad day, hours more than anything but training takes. */
const LARGE: Readonly<Partial<Record<FigureKind, number>>> = { money: 4e8, chips: 5000, percent: 12, 'gpu-hours': 1e5 };

function isLarge(found: FoundFigure | null): boolean {
  return found !== null && found.figure.high >= (LARGE[found.kind] ?? Number.POSITIVE_INFINITY);
}

/** About $6 million for V3 ($5.576 million, however rounded), $294,000 for R1. */
function isHeadline(found: FoundFigure | null): boolean {
  if (found === null || found.figure.unit !== 'USD') return false;
  const { low, high } = found.figure;
  return (low >= 5e6 && high <= 6e6) || (low >= 2.9e5 && high <= 3e5);
}

/** The same to so many digits that on a page about AI the sum tells by itself whose it is: "5.576 million", "5.58 million", "294,000". */
function isExactHeadline(found: FoundFigure | null): boolean {
  if (found === null) return false;
  const { low, high } = found.figure;
  return low === high && ((low >= 5.57e6 && low <= 5.58e6) || low === 2.94e5);
}

/** Nvidia's fall of 17% and $589 billion, US shares' of about $1 trillion, with room for rounding. */
function isOfThatDay(found: FoundFigure | null): boolean {
  if (found === null) return false;
  const { low, high } = found.figure;
  return found.kind === 'percent' ? low >= 16 && high <= 19 : low >= 4.5e11 && high <= 1.5e12;
}

/** More than DeepSeek's V3, R1 and their experiments are said to have cost, in USD; less than anything they are said to leave out. */
const BEYOND_RUN = 2e7;

function speaksOnlyOfDeepSeek({ analysis: { context, subjects }, names, before }: Setting): boolean {
  if (!context.makers.has('deepseek')) return false;
  if (names.owners.size > 0) return names.areOwnersOnly('deepseek', 'nvidia');
  const known = before?.id == null ? undefined : subjects.get(before.id);
  return known === undefined || (known.maker ?? known.id) === 'deepseek';
}

/** A percentage with one decimal at most, or a rating on Codeforces. */
function isScore(found: FoundFigure | null): boolean {
  if (found === null) return false;
  const { low, step } = found.figure;
  return (low >= 10 && low <= 100 && step >= 0.1) || (low >= 500 && low <= 4000 && step >= 1);
}

const BENCHMARKS = ClassSet.of('aime', 'gpqa', 'codeforces', 'other-benchmark');

/** How far from a figure its benchmark may be named, in tokens. */
const BENCHMARK_REACH = 14;

/** The benchmark that a figure belongs to: one right behind it ("79.8% on AIME"), else the last one before it, else the next. */
function nearestBenchmark({ sentence, anchor }: Setting): string | null {
  return benchmarkAfter(sentence, anchor.last, 4, true) ?? benchmarkBefore(sentence, anchor.first) ?? benchmarkAfter(sentence, anchor.last, BENCHMARK_REACH, false);
}

function benchmarkBefore(sentence: Sentence, first: number): string | null {
  for (let index = first - 1; index >= Math.max(sentence.first, first - BENCHMARK_REACH); index--) {
    const term = sentence.endingIn(index, BENCHMARKS);
    if (term !== null) return term.class;
  }
  return null;
}

function benchmarkAfter(sentence: Sentence, last: number, reach: number, inClause: boolean): string | null {
  for (let index = last + 1; index <= Math.min(sentence.last, last + reach); index++) {
    const term = sentence.beginningIn(index, BENCHMARKS);
    if (term !== null) return term.class;
    if (inClause && sentence.endsClause(index)) return null;
  }
  return null;
}

/** How many names back the one is looked for that a sentence does not merely compare with. */
const COMPARED_REACH = 3;

/** The maker of the model or company named nearest before an anchor in its sentence, else after it, else before the sentence. */
function nearestMaker({ analysis, names, anchor, before }: Setting): string | null {
  const own = names.makers;
  const count = countBeginningBefore(own, anchor.last + 1);
  const next = own[count];
  const main = own.slice(Math.max(0, count - COMPARED_REACH), count).findLast((mention) => !names.isCompared(mention));
  const mention = main ?? own[count - 1] ?? (next !== undefined && next.first - anchor.last <= 4 ? next : undefined);
  if (mention !== undefined) return mention.subject.maker ?? mention.subject.id;
  const known = before?.id == null ? undefined : analysis.subjects.get(before.id);
  if (known !== undefined) return known.maker ?? known.id;
  // Where nobody stands near, a page that names only DeepSeek speaks of it.
  return analysis.context.makers.has('deepseek') && analysis.context.makers.size === 1 ? 'deepseek' : null;
}
