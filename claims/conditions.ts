import type { Topic } from '../data/topics.ts';
import type { Analysis } from './analysis.ts';
import { LETTER, MARK } from './characters.ts';
import { classNumber, ClassSet } from './classes.ts';
import type { ClaimSubject, Figure } from './claim.ts';
import type { FigureKind, FoundFigure } from './figures.ts';
import type { FoundClaims } from './found-claims.ts';
import { NONE, type Sentence } from './sentence.ts';
import type { SentenceNames } from './sentence-names.ts';
import { HYPHEN, POINTING } from './small-words.ts';
import { countBeginningBefore, itemBefore, lastBeginningBefore } from './spans.ts';
import type { TextBlock } from './text-block.ts';
import type { Scanner } from './tokens.ts';
import type { Condition } from './topics/grammar.ts';

/** Where a rule is tried. */
export interface Surroundings {
  readonly sentence: Sentence;
  readonly analysis: Analysis;
  readonly block: TextBlock;
}

/** What a rule's conditions are judged by. */
export interface Setting extends Surroundings {
  readonly topic: Topic;
  readonly anchor: { readonly first: number; readonly last: number; readonly found: FoundFigure | null };
  readonly names: SentenceNames;
  /** The sentence before, null where it is the block's first. */
  readonly previous: Sentence | null;
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

/** Tells whether a condition holds that is the same for all of a sentence. */
export type SentenceCheck = (around: Surroundings) => boolean;

/** Tells whether a condition holds that does not ask whom the claim is about: to find that out costs more than they do. */
export type Check = (setting: Setting) => boolean;

/** Tells whether a condition holds that asks whom the claim is about. */
export type SubjectCheck = (setting: SubjectSetting) => boolean;

/** How a rule's conditions are checked: those first that hold for a whole sentence, those last that ask whom the claim is about. */
export interface Checks {
  readonly sentenceChecks: readonly SentenceCheck[];
  readonly checks: readonly Check[];
  readonly subjectChecks: readonly SubjectCheck[];
}

/** Parts conditions by what they ask; what they ask changes nothing, so their order does not matter. */
export function checksOf(conditions: readonly Condition[]): Checks {
  const sentenceChecks: SentenceCheck[] = [];
  const checks: Check[] = [];
  const subjectChecks: SubjectCheck[] = [];
  for (const condition of conditions) {
    if (asksSubject(condition)) subjectChecks.push(SUBJECT_CHECKS[condition]);
    else if (asksSentence(condition)) sentenceChecks.push(SENTENCE_CHECKS[condition]);
    else checks.push(CHECKS[condition]);
  }
  return { sentenceChecks, checks, subjectChecks };
}

type SubjectCondition = 'deepseek-subject' | 'named' | 'scored' | 'next-named' | 'model-row';

function asksSubject(condition: Condition): condition is SubjectCondition {
  return condition in SUBJECT_CHECKS;
}

type SentenceCondition =
  | 'ai'
  | 'deepseek'
  | 'deepseek-here'
  | 'model'
  | 'training'
  | 'training-header'
  | 'cost-header'
  | 'nvidia'
  | 'january'
  | 'cell'
  | 'training-before'
  | 'header-name'
  | 'cost-heading'
  | 'aime-header'
  | 'gpqa-header'
  | 'codeforces-header';

function asksSentence(condition: Condition): condition is SentenceCondition {
  return condition in SENTENCE_CHECKS;
}

const TRAINING = ClassSet.of('train', 'train-cost', 'run');
const DEEPSEEK = ClassSet.of('deepseek');
const MODEL_NAME = ClassSet.of('model-name');
const JANUARY = ClassSet.of('january');
const AIME = ClassSet.of('aime');
const GPQA = ClassSet.of('gpqa');
const CODEFORCES = ClassSet.of('codeforces');
const HOLD = ClassSet.of('obtain', 'possess');
const COSTS = ClassSet.of('cost', 'train-cost', 'money');
const COST_TALK = ClassSet.of('cost', 'cost-noun', 'train-cost', 'money');
const COST_NOUN = ClassSet.of('cost-noun');
const TRAINING_COST = ClassSet.of('train-cost');
const CAPEX = ClassSet.of('capex', 'whole');
const SPENDING = ClassSet.of('cost', 'cost-noun', 'train-cost', 'spend');
const DOUBT = ClassSet.of('doubt');
const ONLY_RUN = ClassSet.of('only-run');
const RIVALS = ClassSet.of('rivals', 'peers');
const IS = ClassSet.of('is');

const SUBJECT_CHECKS: Readonly<Record<SubjectCondition, (setting: SubjectSetting) => boolean>> = {
  'deepseek-subject': ({ subject }) => subject?.id?.startsWith('deepseek') === true,
  named: ({ mention }) => mention !== null,
  scored: isScored,
  'next-named': isNextNamed,
  'model-row': isModelRow,
};

const SENTENCE_CHECKS: Readonly<Record<SentenceCondition, SentenceCheck>> = {
  ai: ({ analysis }) => analysis.context.ai,
  deepseek: ({ analysis }) => analysis.context.makers.has('deepseek'),
  'deepseek-here': ({ analysis }) => analysis.classes.meets(DEEPSEEK),
  model: ({ analysis }) => analysis.classes.meets(MODEL_NAME),
  training: ({ analysis }) => TRAINING.meets(analysis.classes) || TRAINING.meets(analysis.headerClasses) || TRAINING.meets(analysis.headingClasses),
  'training-before': ({ analysis }) => TRAINING.meets(analysis.classes),
  'cost-header': ({ analysis }) => COST_TALK.meets(analysis.headerClasses),
  'training-header': ({ analysis }) => TRAINING.meets(analysis.headerClasses),
  nvidia: ({ analysis, sentence }) => analysis.nvidiaFrom <= sentence.last,
  january: ({ analysis }) => analysis.context.makers.has('deepseek') || analysis.classes.meets(JANUARY),
  cell: ({ block }) => block.columnHeader !== '' || block.rowHeader !== '',
  'header-name': ({ analysis }) => analysis.headerSubject !== null,
  'cost-heading': ({ analysis }) => analysis.headingClasses.meets(TRAINING_COST),
  'aime-header': ({ analysis }) => analysis.headerClasses.meets(AIME),
  'gpqa-header': ({ analysis }) => analysis.headerClasses.meets(GPQA),
  'codeforces-header': ({ analysis }) => analysis.headerClasses.meets(CODEFORCES),
};

const CHECKS: Readonly<Record<Exclude<Condition, SubjectCondition | SentenceCondition>, Check>> = {
  'about-deepseek': (setting) => nearestMaker(setting) === 'deepseek',
  claimed: ({ earlier, topic, analysis }) => earlier.hasTopic(topic) || analysis.context.costClaimed,
  'headline-said': ({ earlier }) => earlier.all.some(({ topic, figure }) => (topic === 'training-cost' || topic === 'development-cost') && figure !== null && isHeadlineFigure(figure)),
  'sum-said': ({ earlier, analysis }) => earlier.hasTopic('training-cost') || analysis.context.costClaimed,
  pointing: isPointing,
  doubted: isDoubted,
  narrowed: isNarrowed,
  'nobody-else': ({ names }) => names.areOwnersOnly('deepseek', 'nvidia'),
  'no-sum': ({ names }) => names.figuresOf('money').length === 0,
  'no-other-sum': ({ names }) => names.figuresOf('money').every((found) => isHeadline(found) || isLarge(found)),
  'exact-programme': ({ anchor }) => isExactProgramme(anchor.found),
  'for-deepseek': (setting) => nearestMaker(setting) === 'deepseek' || speaksOnlyOfDeepSeek(setting),
  'beyond-run': ({ anchor }) => anchor.found !== null && anchor.found.figure.low >= BEYOND_RUN,
  headline: ({ anchor }) => isHeadline(anchor.found),
  'no-size': ({ anchor }) => anchor.found !== null && anchor.found.figure.high < LEAST_SIZE,
  'exact-cluster': ({ anchor }) => isExactCluster(anchor.found),
  'exact-headline': ({ anchor }) => isExactHeadline(anchor.found),
  'exact-fall': ({ anchor }) => isExactFall(anchor.found),
  'deepseek-sum': isDeepSeekSum,
  'fall-said': ({ earlier }) => earlier.hasTopic('market-reaction'),
  rating: ({ anchor: { found } }) => found !== null && isRating(found),
  'that-fall': ({ anchor: { found } }) => found !== null && found.figure.low >= THAT_FALL && found.figure.high <= 17,
  'of-that-day': ({ anchor }) => isOfThatDay(anchor.found),
  large: ({ anchor }) => isLarge(anchor.found),
  score: ({ anchor }) => isScore(anchor.found),
  share: ({ anchor }) => isShare(anchor.found),
  'aime-nearest': (setting) => nearestBenchmark(setting) === AIME_NUMBER,
  'gpqa-nearest': (setting) => nearestBenchmark(setting) === GPQA_NUMBER,
  'codeforces-nearest': (setting) => nearestBenchmark(setting) === CODEFORCES_NUMBER,
  'aime-before': (setting) => scoreBefore(setting)?.startsWith('aime') === true,
  'gpqa-before': (setting) => scoreBefore(setting)?.startsWith('gpqa') === true,
  'codeforces-before': (setting) => scoreBefore(setting)?.startsWith('codeforces') === true,
  'about-model': ({ before, analysis: { subjects } }) => before?.id != null && subjects.get(before.id)?.kind === 'model',
  'beyond-price': ({ anchor }) => isBeyondPrice(anchor.found),
  'own-fall': isOwnFall,
  'a-loss': ({ anchor: { found } }) => isLarge(found) && found !== null && found.figure.low <= LARGEST_LOSS,
  'that-loss': ({ anchor: { found } }) => found?.figure.unit === 'USD' && found.figure.low >= 5.8e11 && found.figure.high <= 6e11,
  trillion: ({ anchor: { found } }) => found !== null && found.figure.low >= 9e11 && found.figure.high <= 1.2e12,
  'no-nvidia-here': ({ names }) => !names.namesFirm('nvidia'),
  'behind-colon': ({ anchor, analysis: { tokens } }) => tokens.key((anchor.found?.lead ?? anchor.first) - 1) === ':',
  minus: isNegative,
  asked: isAskedForTraining,
  'asked-machines': isAskedForMachines,
  decimal: ({ anchor }) => isShare(anchor.found) && anchor.found?.figure.step === 0.1,
  'cost-talk': (setting) => speaksOf(setting, COST_TALK),
  'cost-said': (setting) => speaksOf(setting, COSTS),
  'like-before': (setting) => isLikeBefore(setting.anchor.found, lastOfSentence(setting)),
  'not-held': ({ sentence, anchor }) => !isHeld(sentence, anchor.first),
  'no-count': ({ analysis, anchor }) => (lastBeginningBefore(analysis.figures, anchor.first + 1)?.last ?? -1) < anchor.last,
  h800: ({ analysis, anchor }) => lastBeginningBefore(analysis.mentions, anchor.last + 1)?.subject.id === 'h800',
  'not-others': (setting) => [null, 'deepseek', 'openai', 'apple', 'google', 'nvidia', 'high-flyer'].includes(nearestMaker(setting)),
};

/** From where on a sum is more than a training run, a count more than one run's cluster, a fall more than a bad day, hours more than anything but training takes. */
const LARGE: Readonly<Partial<Record<FigureKind, number>>> = { money: 4e8, chips: 5000, percent: 12, 'gpu-hours': 1e5 };

function isLarge(found: FoundFigure | null): boolean {
  return found !== null && found.figure.high >= (LARGE[found.kind] ?? Number.POSITIVE_INFINITY);
}

/** About $6 million for V3 ($5.576 million, however rounded), $294,000 for R1. */
function isHeadline(found: FoundFigure | null): boolean {
  return found !== null && isHeadlineFigure(found.figure);
}

function isHeadlineFigure({ low, high, unit }: Figure): boolean {
  if (unit !== 'USD') return false;
  return (low >= 5e6 && high <= 6e6) || (low >= 2.9e5 && high <= 3e5);
}

/** DeepSeek, where a cost of training that is nobody's by its sentence is one that V3 and R1 are known by, on a page that names it; else null. */
export function headlineOwner({ topic, anchor, analysis: { context, subjects } }: Setting): ClaimSubject | null {
  const owner = topic === 'training-cost' && isHeadline(anchor.found) && context.makers.has('deepseek') ? subjects.get('deepseek') : undefined;
  return owner === undefined ? null : { id: owner.id, name: owner.name };
}

/** The same where DeepSeek is named, or to so many digits that it need not be, or as what a page on AI that names no maker at all calls a cost of training. */
function isDeepSeekSum({ anchor: { found }, analysis: { context }, sentence }: Setting): boolean {
  if (!isHeadline(found)) return false;
  if (context.makers.has('deepseek')) return true;
  return context.ai && (isExactHeadline(found) || ([...context.makers].every((maker) => maker === 'nvidia') && TRAINING.meets(sentence.beginning)));
}

/** The same to so many digits that on a page about AI the sum tells by itself whose it is: "5.576 million", "5.58 million", "294,000". */
function isExactHeadline(found: FoundFigure | null): boolean {
  if (found === null) return false;
  const { low, high } = found.figure;
  return low === high && ((low >= 5.57e6 && low <= 5.58e6) || low === 2.94e5);
}

/** Nvidia's fall of 27 January 2025 was 16.97%; no other of its days has a fall that rounds to 17%. */
const THAT_FALL = 16.9;

/** From how many parameters on a model is a large one: "Llama 405B cost" gives no sum. */
const LEAST_SIZE = 1e9;

/** The chips on which V3 and R1 were trained. */
const CLUSTERS: readonly number[] = [2048, 512];

/** On a page that names DeepSeek, 2,048 or 512 chips are those of its runs. */
function isExactCluster(found: FoundFigure | null): boolean {
  return found !== null && found.figure.low === found.figure.high && CLUSTERS.includes(found.figure.low);
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

/** The totals of two analyses: $1.3 billion for servers and $715 million to run them, later $1.6 billion and $944 million. */
const PROGRAMME_TOTALS: readonly number[] = [7.15e8, 9.44e8, 1.3e9, 1.6e9];

function isExactProgramme(found: FoundFigure | null): boolean {
  return found !== null && found.figure.unit === 'USD' && found.figure.low === found.figure.high && PROGRAMME_TOTALS.includes(found.figure.low);
}

/** How far before a word what points back may stand, in tokens. */
const POINTING_REACH = 5;

/** "SemiAnalysis disputes this", "this is contested": a word points back to what was said before, at the end of the clause right behind the anchor or shortly before it. */
function isPointing({ anchor, analysis: { tokens }, sentence }: Setting): boolean {
  const next = anchor.last + 1;
  if ((tokens.signs(next) & POINTING) !== 0) return next >= sentence.last || tokens.kind(next + 1) === MARK || sentence.begins(next + 1, COST_NOUN);
  for (let index = anchor.first - 1; index >= Math.max(sentence.first, anchor.first - POINTING_REACH) && !sentence.endsClause(index); index--) {
    if ((tokens.signs(index) & POINTING) !== 0) return anchor.first - index <= 2 || sentence.begins(index + 1, IS);
  }
  return false;
}

/** Whether a sentence, or the text before it, speaks of a cost in words of some classes. */
function speaksOf({ earlier, analysis, sentence }: Setting, classes: ClassSet): boolean {
  return analysis.context.costClaimed || earlier.hasTopic('training-cost') || sentence.beginning.meets(classes);
}

/** How far behind a cost the words may stand by which it is doubted or narrowed, in tokens. */
const DOUBT_REACH = 24;

/** How far behind those words whoever they lead to may be named, in tokens. */
const LED_REACH = 8;

/** Words by which a doubt is led to what stands behind it. */
const LEADING = new Set([
  'about', 'on', 'over', 'whether', 'if', 'the', 'that', 'of', 'its', 'their', 'a', 'an', 'us', 'big', 'silicon', 'die', 'den', 'das', 'les', 'la', 'le', 'las', 'los', 'el', 'sur', 'sobre',
]);

/** Words by which whoever doubts is named. */
const BY = new Set(['by', 'von', 'par', 'por']);

/** "The cost is doubted", unlike "the cost casts doubt on theirs". */
function isDoubted(setting: Setting): boolean {
  const { analysis, sentence } = setting;
  const last = lastBehind(DOUBT, setting);
  if (last < 0) return false;
  const { tokens } = analysis;
  return last === sentence.last || !(LEADING.has(tokens.key(last)) || LEADING.has(tokens.key(last + 1)) || (!BY.has(tokens.key(last + 1)) && namesOthers(last, last, setting)));
}

/** "The cost is only a part of the total", unlike "the cost is only a part of what OpenAI spends". */
function isNarrowed(setting: Setting): boolean {
  const last = lastBehind(ONLY_RUN, setting);
  return last >= 0 && !namesOthers(setting.anchor.last, last, setting);
}

/** The last token of the first words of some classes behind an anchor, or -1. */
function lastBehind(classes: ClassSet, { anchor, sentence }: Setting): number {
  for (let index = anchor.last + 1; index <= Math.min(sentence.last, anchor.last + DOUBT_REACH); index++) {
    const last = sentence.lastOfBeginning(index, classes);
    if (last >= 0) return last;
  }
  return NONE;
}

/** Whether somebody else than DeepSeek is spoken of behind a token and at most so far behind another. */
function namesOthers(from: number, last: number, { names, sentence }: Setting): boolean {
  for (let at = countBeginningBefore(names.names, from + 1); at < names.names.length; at++) {
    const mention = names.names[at];
    if (mention === undefined || mention.first - last > LED_REACH) break;
    const { kind, id, maker } = mention.subject;
    if ((kind === 'model' || kind === 'company') && (maker ?? id) !== 'deepseek') return true;
  }
  for (let index = from + 1; index <= Math.min(sentence.last, last + LED_REACH); index++) if (sentence.begins(index, RIVALS)) return true;
  return false;
}

/** Nvidia's loss of that day to so many digits that it tells by itself what it is of: $588.8, $589 or $593 billion, 16.97%. */
function isExactFall(found: FoundFigure | null): boolean {
  if (found === null || found.figure.low !== found.figure.high) return false;
  const { low, unit } = found.figure;
  return unit === 'USD' ? (low >= 5.88e11 && low <= 5.89e11) || low === 5.93e11 : unit === '%' && (low === 16.97 || low === 16.86);
}

/** "NVDA -17%": a hyphen glued to a figure and to nothing before it. */
function isNegative({ anchor: { first }, analysis: { tokens } }: Setting): boolean {
  return (tokens.signs(first - 1) & HYPHEN) !== 0 && tokens.end(first - 1) === tokens.start(first) && tokens.isSpaced(first - 1);
}

/** How far behind the beginning of a sentence an answer may stand, in tokens that are not stepped over. */
const ANSWER_REACH = 2;

/** "What did it cost to train? About $930": the question that a sentence answers whose sum stands at its beginning, or null. */
function questionOf({ anchor, sentence, previous, analysis: { tokens } }: Setting): Sentence | null {
  if (previous === null || tokens.key(previous.last) !== '?') return null;
  let weight = 0;
  for (let index = sentence.first; index < anchor.first; index++) {
    weight += sentence.weight(index);
    if (weight > ANSWER_REACH) return null;
  }
  return previous;
}

function isAskedForTraining(setting: Setting): boolean {
  const question = questionOf(setting);
  return question !== null && TRAINING.meets(question.beginning) && SPENDING.meets(question.beginning);
}

function isAskedForMachines(setting: Setting): boolean {
  return questionOf(setting)?.beginning.meets(CAPEX) === true;
}

/** "The Nasdaq fell 3.1%, the S&P 500 1.5%": whether the subject is named between the last claim of the sentence and the figure. */
function isNextNamed(setting: SubjectSetting): boolean {
  const { mention, anchor, analysis: { tokens } } = setting;
  const last = lastOfSentence(setting);
  return last !== null && mention !== null && mention.last < anchor.first && tokens.start(mention.first) >= last.end;
}

/** From where on a sum beside a model's name is no price of using it, in USD. */
const BEYOND_PRICE = 1e5;

function isBeyondPrice(found: FoundFigure | null): boolean {
  return found !== null && found.figure.low >= BEYOND_PRICE;
}

/** A row of a table that came without its header: "| GPT-4 | $78M | 25,000 A100 |". */
function isModelRow({ block, anchor: { found }, analysis: { headerSubject, subjects } }: SubjectSetting): boolean {
  // Where no row is marked as the head, the first passes for it, though it may be one like the others.
  const hasHeader = block.columnHeader !== '' && !/[$€£¥]\s?\d/.test(block.columnHeader);
  if (block.rowHeader === '' || hasHeader || !isBeyondPrice(found)) return false;
  return headerSubject?.id != null && subjects.get(headerSubject.id)?.kind === 'model';
}

/** Words before what a figure was at first. */
const FIRST_WORDS: ReadonlySet<string> = new Set(['from', 'von', 'desde', '从', '從']);

const SIGNS: ReadonlySet<string> = new Set(['-', '+']);

const INSTEAD = ClassSet.of('instead');

/** How near behind a score its model must be named, in tokens. */
const NAMED_REACH = 3;

/** A score of R1 and its kin or of o1, as reached: a model whose scores others measured otherwise is not on record. */
function isScored({ subject, mention, anchor: { first, last }, sentence, analysis: { tokens } }: SubjectSetting): boolean {
  const id = subject?.id ?? '';
  if (!id.startsWith('deepseek-r1') && !id.startsWith('openai-o1') && id !== 'deepseek' && id !== 'openai') return false;
  // Of two scores the second is the other's, whoever that is: "leads on GPQA (75.7% vs 71.5%)", unless he is named right behind it: "contre 79,2 % pour o1".
  if (sentence.ends(first - 1, INSTEAD) && (mention === null || mention.first <= last || mention.first - last > NAMED_REACH)) return false;
  // "-4.2%" is how far one score is from another.
  const isDifference = SIGNS.has(tokens.key(first - 1)) && tokens.end(first - 1) === tokens.start(first) && tokens.kind(first - 2) !== LETTER;
  // "Ein Wert von 79,8 Prozent" is where it ended, "von 15,6 auf 71,0" began there.
  const word = tokens.key(first - 1);
  return !isDifference && (!FIRST_WORDS.has(word) || (word === 'von' && tokens.key(last + 1) !== 'auf'));
}

/** More than any market loses in a day, in USD: a larger sum is what a firm is worth. */
const LARGEST_LOSS = 2e12;

/** "Broadcom crashed, followed by Microsoft, which fell 2.1%": a fall is Nvidia's, or the market's, only where no other firm is named last before it. */
function isOwnFall({ names, anchor }: Setting): boolean {
  const last = names.names.findLast(({ subject, first }) => first < anchor.first && FALLERS.has(subject.kind) && subject.id !== 'deepseek');
  return last === undefined || last.subject.kind === 'market' || last.subject.id === 'nvidia';
}

/** Kinds of subjects whose shares fall. */
const FALLERS: ReadonlySet<string> = new Set(['company', 'market']);

/** Up to how many times as large or small what is counted once more may be. */
const LIKE = 50;

/** The figure of the last claim of the topic, where the same sentence makes it. */
function lastOfSentence({ earlier, topic, sentence, analysis }: Setting): Figure | null {
  const last = earlier.lastFigure(topic);
  return last !== null && last.start >= analysis.tokens.start(sentence.first) ? last : null;
}

/** "16,000 for Llama 3.1 or 25,000 for GPT-4": a number of the size of the one before, that is no year. */
function isLikeBefore(found: FoundFigure | null, before: Figure | null): boolean {
  if (found === null || before === null) return false;
  const { low, step } = found.figure;
  const isYear = low >= 1950 && low <= 2040 && step === 1;
  return !isYear && low * LIKE >= before.low && low <= before.low * LIKE;
}

/** How far before a count of chips those may be said to be somebody's, in tokens. */
const HELD_REACH = 4;

/** "DeepSeek has closer to 50,000 GPUs": a fleet, be it in a sentence on a run. */
function isHeld(sentence: Sentence, first: number): boolean {
  for (let index = first - 1; index >= Math.max(sentence.first, first - HELD_REACH) && !sentence.endsClause(index); index--) {
    if (sentence.ends(index, HOLD)) return true;
  }
  return false;
}

/** A percentage with one decimal at most. */
function isShare(found: FoundFigure | null): boolean {
  return found !== null && found.figure.low >= 10 && found.figure.high <= 100 && found.figure.step >= 0.1;
}

/** A percentage with one decimal at most, or a rating on Codeforces. */
function isScore(found: FoundFigure | null): boolean {
  if (found === null) return false;
  return isShare(found) || isRating(found);
}

/** A rating on Codeforces, and no year. */
function isRating({ figure: { low, step } }: FoundFigure): boolean {
  return low >= 500 && low <= 4000 && step >= 1 && !(low >= 2015 && low <= 2027);
}

const AIME_NUMBER = classNumber('aime');
const GPQA_NUMBER = classNumber('gpqa');
const CODEFORCES_NUMBER = classNumber('codeforces');
const BENCHMARKS = ClassSet.of('aime', 'gpqa', 'codeforces', 'other-benchmark');

/** How far from a figure its benchmark may be named, in tokens. */
const BENCHMARK_REACH = 28;

/** The class of the benchmark that a figure belongs to: one right behind it ("79.8% on AIME"), else the last one before it, else the next. */
function nearestBenchmark({ sentence, anchor, analysis: { tokens } }: Setting): number {
  const right = benchmarkAfter(sentence, anchor.last, 4, true);
  if (right >= 0) return right;
  if (namesOtherTest(anchor.last, tokens, sentence)) return NONE;
  const before = benchmarkBefore(sentence, anchor.first);
  return before >= 0 ? before : benchmarkAfter(sentence, anchor.last, BENCHMARK_REACH, false);
}

/** "94.3 MATH", "79.6 on EASY": a word all in capitals right behind a score that nothing is known of is the name of another test. */
function namesOtherTest(last: number, tokens: Scanner, sentence: Sentence): boolean {
  const at = tokens.key(last + 1) === 'on' ? last + 2 : last + 1;
  return /^[A-Z]{3,}$/.test(tokens.text.slice(tokens.start(at), tokens.end(at))) && sentence.isStrange(at);
}

function benchmarkBefore(sentence: Sentence, first: number): number {
  for (let index = first - 1; index >= Math.max(sentence.first, first - BENCHMARK_REACH); index--) {
    const number = sentence.classEnding(index, BENCHMARKS);
    if (number >= 0) return number;
  }
  return NONE;
}

function benchmarkAfter(sentence: Sentence, last: number, reach: number, inClause: boolean): number {
  for (let index = last + 1; index <= Math.min(sentence.last, last + reach); index++) {
    const number = sentence.classBeginning(index, BENCHMARKS);
    if (number >= 0) return number;
    if (inClause && sentence.endsClause(index)) return NONE;
  }
  return NONE;
}

/** "R1 scored 79.8% on AIME; o1 scored 79.2%": the aspect of the last score of the sentence right before one that names no benchmark, or null. */
function scoreBefore({ earlier, sentence, previous, analysis: { tokens } }: Setting): string | null {
  if (previous === null || BENCHMARKS.meets(sentence.beginning)) return null;
  const last = earlier.last('benchmark');
  return last === null || last.start < tokens.start(previous.first) ? null : last.aspect;
}

/** How many names back the one is looked for that a sentence does not merely compare with. */
const COMPARED_REACH = 3;

/** The maker of the model or company named nearest before an anchor in its sentence, else after it, else before the sentence. */
function nearestMaker({ analysis, names, anchor, before }: Setting): string | null {
  const own = names.makers;
  const count = countBeginningBefore(own, anchor.last + 1);
  const next = own[count];
  const main = own.slice(Math.max(0, count - COMPARED_REACH), count).findLast((mention) => !names.isCompared(mention));
  const known = before?.id == null ? undefined : analysis.subjects.get(before.id);
  // "DeepSeek is a lab. Unlike OpenAI, ...": what it is only compared with does not take the place of whom the text is about.
  const compared = known === undefined ? itemBefore(own, count) : undefined;
  const mention = main ?? compared ?? (next !== undefined && next.first - anchor.last <= 4 && !(known !== undefined && names.isCompared(next)) ? next : undefined);
  if (mention !== undefined) return mention.subject.maker ?? mention.subject.id;
  if (known !== undefined) return known.maker ?? known.id;
  // Where nobody stands near, a page that names only DeepSeek speaks of it.
  return analysis.context.makers.has('deepseek') && analysis.context.makers.size === 1 ? 'deepseek' : null;
}
