import { isNearDeepSeek, isOfStranger } from './near-deepseek.ts';
import type { Analysis } from './analysis.ts';
import { classNumber, ClassSet } from './classes.ts';
import type { ClaimSubject, Figure } from './claim.ts';
import { isDoubted, isNarrowed, isPointing } from './doubt-conditions.ts';
import type { FoundFigure } from './figures.ts';
import type { Mention } from './mentions.ts';
import type { Setting, SubjectSetting, Surroundings } from './rule-setting.ts';
import { isScored, nearestBenchmark, scoreBefore } from './score-conditions.ts';
import { BENCHMARKS, NONE, type Sentence } from './sentence.ts';
import type { SentenceNames } from './sentence-names.ts';
import { saysOf } from './sentence-says.ts';
import { HYPHEN } from './small-words.ts';
import { countBeginningBefore, itemBefore, lastBeginningBefore } from './spans.ts';
import { FIGURE_CHECKS, type FigureCondition, isHeadline } from './telling-figures.ts';
import { CAPITAL } from './tokens.ts';
import type { Condition } from './topics/grammar.ts';

/** Tells whether a condition holds that is the same for all of a sentence. */
type SentenceCheck = (around: Surroundings) => boolean;

/** Tells whether a condition holds that does not ask whom the claim is about: to find that out costs more than they do. */
export type Check = (setting: Setting) => boolean;

/** Tells whether a condition holds that asks whom the claim is about. */
export type SubjectCheck = (setting: SubjectSetting) => boolean;

/** How a rule's conditions are checked: those first that hold for a whole sentence, those last that ask whom the claim is about. */
export interface Checks {
  /** Those that hold for a whole sentence, as bits; see {@link SentenceTruths}. */
  readonly ofSentence: number;
  readonly checks: readonly Check[];
  readonly subjectChecks: readonly SubjectCheck[];
}

/** Parts conditions by what they ask; what they ask changes nothing, so their order does not matter. */
export function checksOf(conditions: readonly Condition[]): Checks {
  let ofSentence = 0;
  const checks: Check[] = [];
  const subjectChecks: SubjectCheck[] = [];
  for (const condition of conditions) {
    if (asksSubject(condition)) subjectChecks.push(SUBJECT_CHECKS[condition]);
    else if (asksSentence(condition)) ofSentence |= 1 << SENTENCE_CONDITIONS.indexOf(condition);
    else if (asksFigure(condition)) checks.push(figureCheck(condition));
    else checks.push(CHECKS[condition]);
  }
  return { ofSentence, checks, subjectChecks };
}

function asksFigure(condition: Condition): condition is FigureCondition {
  return condition in FIGURE_CHECKS;
}

function figureCheck(condition: FigureCondition): Check {
  const holds: (found: FoundFigure) => boolean = FIGURE_CHECKS[condition];
  return ({ anchor: { found } }) => found !== null && holds(found);
}

type SubjectCondition = 'own-chip' | 'deepseek-subject' | 'named' | 'scored' | 'next-named' | 'model-row' | 'run-priced' | 'no-fee' | 'no-trifle';

function asksSubject(condition: Condition): condition is SubjectCondition {
  return condition in SUBJECT_CHECKS;
}

/** Conditions that are the same for all of a sentence; each has a bit by its place. */
const SENTENCE_CONDITIONS = [
  'ai',
  'deepseek',
  'deepseek-here',
  'model',
  'training',
  'training-header',
  'cost-header',
  'nvidia',
  'january',
  'cell',
  'training-before',
  'header-name',
  'model-cell',
  'cost-heading',
  'fall-header',
  'stated',
  'aime-header',
  'gpqa-header',
  'codeforces-header',
] as const satisfies readonly Condition[];

type SentenceCondition = (typeof SENTENCE_CONDITIONS)[number];

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
const LOSS = ClassSet.of('fall', 'lose');
const HOLD = ClassSet.of('obtain', 'possess');
const COSTS = ClassSet.of('cost', 'train-cost', 'money');
const PRICES = ClassSet.of('price', 'serve');
/** Words by which a price is one per so many tokens, be it of training. */
const OTHER_SUM = ClassSet.of('other-sum');
const COST_TALK = ClassSet.of('cost', 'cost-noun', 'train-cost', 'money');
const TRAINING_COST = ClassSet.of('train-cost');
const CAPEX = ClassSet.of('capex', 'whole');
const SPENDING = ClassSet.of('cost', 'cost-noun', 'train-cost', 'spend');

/** The code unit of a question mark. */
const QUESTION_MARK = 63;

const SUBJECT_CHECKS: Readonly<Record<SubjectCondition, (setting: SubjectSetting) => boolean>> = {
  'deepseek-subject': ({ subject }) => subject?.id?.startsWith('deepseek') === true,
  'own-chip': ({ subject, anchor, analysis: { mentions } }) => lastBeginningBefore(mentions, anchor.last + 1)?.subject.id === subject?.id,
  named: ({ mention }) => mention !== null,
  scored: isScored,
  'next-named': isNextNamed,
  'model-row': isModelRow,
  'run-priced': isRunPriced,
  'no-trifle': ({ subject, mention, anchor: { found } }) => mention !== null || subject?.id == null || found === null || FIGURE_CHECKS['beyond-fee'](found) || MADE_FOR_LITTLE.has(subject.id),
  'no-fee': ({ subject, anchor: { found } }) => found !== null && (FIGURE_CHECKS['beyond-fee'](found) || (subject?.id != null && MADE_FOR_LITTLE.has(subject.id))),
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
  january: ({ analysis }) => analysis.context.makers.has('deepseek') || analysis.classes.meets(JANUARY) || analysis.figures.some(FIGURE_CHECKS['exact-fall']),
  cell: ({ block }) => block.columnHeader !== '' || block.rowHeader !== '',
  'header-name': ({ analysis }) => analysis.headerSubject !== null && analysis.headerSubject.name !== '',
  'model-cell': ({ analysis }) => isModelCell(analysis),
  'cost-heading': ({ analysis }) => analysis.headingClasses.meets(TRAINING_COST),
  'aime-header': (around) => isUnder(AIME, around),
  'gpqa-header': (around) => isUnder(GPQA, around),
  'codeforces-header': (around) => isUnder(CODEFORCES, around),
  'fall-header': ({ analysis }) => analysis.headerSubject?.id === 'nvidia' && LOSS.meets(analysis.headerClasses),
  stated: ({ analysis: { tokens }, sentence }) => tokens.firstUnit(sentence.last) !== QUESTION_MARK && !saysOf(sentence, tokens, 'expletive'),
};

const SENTENCE_CHECKS_IN_ORDER: readonly SentenceCheck[] = SENTENCE_CONDITIONS.map((condition) => SENTENCE_CHECKS[condition]);

/** Which conditions hold for all of a sentence, each worked out when a rule first asks for it. */
export class SentenceTruths {
  /** The conditions that were worked out, as bits, and those of them that hold. */
  #known = 0;
  #holding = 0;

  /** Whether all of some conditions hold, given as bits. */
  holdAll(asked: number, around: Surroundings): boolean {
    for (let rest = asked & ~this.#known; rest !== 0; rest &= rest - 1) this.#workOut(31 - Math.clz32(rest & -rest), around);
    return (asked & ~this.#holding) === 0;
  }

  #workOut(at: number, around: Surroundings): void {
    this.#known |= 1 << at;
    if (SENTENCE_CHECKS_IN_ORDER[at]?.(around) === true) this.#holding |= 1 << at;
  }
}

const CHECKS: Readonly<Record<Exclude<Condition, SubjectCondition | SentenceCondition | FigureCondition>, Check>> = {
  'about-deepseek': (setting) => nearestMaker(setting) === 'deepseek',
  claimed: ({ earlier, topic, analysis }) => earlier.hasTopic(topic) || analysis.context.costClaimed,
  'headline-said': ({ earlier }) => earlier.all.some(({ topic, figure }) => (topic === 'training-cost' || topic === 'development-cost') && figure !== null && isHeadline(figure)),
  'sum-said': ({ earlier, analysis }) => earlier.hasTopic('training-cost') || analysis.context.costClaimed,
  pointing: isPointing,
  doubted: isDoubted,
  narrowed: isNarrowed,
  'nobody-else': ({ names }) => names.areOwnersOnly(DEEPSEEKS_OWN),
  'no-sum': ({ names }) => names.figuresOf('money').length === 0,
  priced: ({ anchor: { found }, analysis: { headerClasses } }) => (found?.figure.qualifier !== 'vague' || COST_TALK.meets(headerClasses)) && (!PRICES.meets(headerClasses) || (TRAINING.meets(headerClasses) && !OTHER_SUM.meets(headerClasses))),
  'training-near': ({ sentence, previous }) => TRAINING.meets(sentence.beginning) || (previous !== null && TRAINING.meets(previous.beginning)),
  'no-hours': ({ names, earlier, previous, analysis: { tokens } }) =>
    names.figuresOf('gpu-hours').length === 0 && !(previous !== null && (earlier.last('training-compute')?.start ?? -1) >= tokens.start(previous.first)),
  'no-other-sum': ({ names }) => names.figuresOf('money').every((found) => FIGURE_CHECKS.headline(found) || FIGURE_CHECKS.large(found)),
  'near-deepseek': isNearDeepSeek,
  'not-strangers': (setting) => !isOfStranger(setting),
  'for-deepseek': (setting) => isForDeepSeek(setting) || speaksOnlyOfDeepSeek(setting),
  'deepseek-sum': isDeepSeekSum,
  'fall-said': ({ earlier }) => earlier.hasTopic('market-reaction'),
  'aime-nearest': (setting) => nearestBenchmark(setting) === AIME_NUMBER,
  'gpqa-nearest': (setting) => nearestBenchmark(setting) === GPQA_NUMBER,
  'codeforces-nearest': (setting) => nearestBenchmark(setting) === CODEFORCES_NUMBER,
  'aime-before': (setting) => scoreBefore(setting)?.startsWith('aime') === true,
  'gpqa-before': (setting) => scoreBefore(setting)?.startsWith('gpqa') === true,
  'codeforces-before': (setting) => scoreBefore(setting)?.startsWith('codeforces') === true,
  'about-model': ({ before, analysis: { subjects } }) => before?.id != null && subjects.get(before.id)?.kind === 'model',
  'own-fall': isOwnFall,
  'of-one-alone': isAlone,
  'no-nvidia-here': ({ names }) => !names.namesFirm('nvidia'),
  'behind-colon': ({ anchor, analysis: { tokens } }) => tokens.key((anchor.found?.lead ?? anchor.first) - 1) === ':',
  minus: isNegative,
  asked: isAskedForTraining,
  'asked-machines': isAskedForMachines,
  'cost-talk': (setting) => speaksOf(setting, COST_TALK),
  'cost-said': (setting) => speaksOf(setting, COSTS),
  'like-before': (setting) => isLikeBefore(setting.anchor.found, lastOfSentence(setting)),
  'not-held': ({ sentence, anchor }) => !isHeld(sentence, anchor.first),
  'no-count': ({ analysis, anchor }) => (lastBeginningBefore(analysis.figures, anchor.first + 1)?.last ?? -1) < anchor.last,
  h800: ({ analysis, anchor }) => lastBeginningBefore(analysis.mentions, anchor.last + 1)?.subject.id === 'h800',
  'no-h800-here': ({ names }) => names.names.every(({ subject }) => subject.id !== 'h800'),
  'plainly-used': isPlainlyUsed,
  'of-others': ({ sentence, analysis: { tokens } }) => !saysOf(sentence, tokens, 'own-machines'),
  'of-downloads': ({ sentence, analysis: { tokens } }) => saysOf(sentence, tokens, 'downloads'),
  'of-the-company': ({ sentence, analysis: { tokens } }) => saysOf(sentence, tokens, 'the-company'),
  'of-trade': ({ sentence, analysis: { tokens } }) => saysOf(sentence, tokens, 'trade'),
  'cut-down-here': ({ names }) => names.names.some(({ subject: { id, maker } }) => id === 'deepseek' || maker === 'deepseek' || CUT_DOWN.has(id)),
  undenied: ({ sentence }) => !sentence.beginning.meets(DENIAL),
  'beyond-weights': ({ anchor: { last }, analysis: { tokens } }) => !WEIGHTS.has(tokens.key(last)),
  'not-others': (setting) => [null, 'deepseek', 'openai', 'apple', 'google', 'nvidia', 'high-flyer'].includes(nearestMaker(setting)),
};

/** Whether a sum can be what training took: more than prices of using a model are, and less than firms raise, spend in a year or lose, unless a model is named for it. */
function isRunPriced({ subject, mention, anchor: { found }, analysis: { subjects } }: SubjectSetting): boolean {
  if (found === null) return false;
  const known = subject?.id == null ? undefined : subjects.get(subject.id);
  if (!FIGURE_CHECKS['beyond-price'](found)) return known !== undefined && MADE_FOR_LITTLE.has(known.id);
  return found.figure.low < BEYOND_RUNS || found.figure.qualifier === 'vague' || (mention !== null && known?.kind !== 'company');
}

/** More than any run is said to have cost, in USD: such sums are what firms raise, spend in a year or lose. */
const BEYOND_RUNS = 2e9;

/** Models that the record says were trained, or trained once more, for less than a usual price of using one; a test holds them against it. */
export const MADE_FOR_LITTLE: ReadonlySet<string> = new Set(['alpaca', 'gpt-2', 'micro-diffusion', 'nanochat', 's1', 'sky-t1-32b-preview', 'tinyzero', 'vibethinker-1-5b', 'vicuna-13b', 'vicuna-7b']);

/** Whether a header names a test, or a block above that is its name alone, or a heading no other than it, where the sentence itself names none. */
function isUnder(test: ClassSet, { analysis: { classes, headerClasses, headingClasses, context }, sentence }: Surroundings): boolean {
  if (headerClasses.meets(test)) return true;
  if (context.test !== NONE && test.hasNumber(context.test)) return !BENCHMARKS.meets(headerClasses) && !BENCHMARKS.meets(classes);
  return headingClasses.meets(test) && headingClasses.shared(BENCHMARKS) === 1 && !BENCHMARKS.meets(headerClasses) && !BENCHMARKS.meets(sentence.beginning);
}

/** DeepSeek, where a cost of training that is nobody's by its sentence is one that V3 and R1 are known by, on a page that names it; else null. */
export function headlineOwner({ topic, anchor, analysis: { context, subjects } }: Setting): ClaimSubject | null {
  const owner = topic === 'training-cost' && anchor.found !== null && isHeadline(anchor.found.figure) && context.makers.has('deepseek') ? subjects.get('deepseek') : undefined;
  return owner === undefined ? null : { id: owner.id, name: owner.name };
}

/** The same where DeepSeek is named, or to so many digits that it need not be, or as what a page on AI that names no maker at all calls a cost of training. */
function isDeepSeekSum({ anchor: { found }, analysis: { context }, sentence }: Setting): boolean {
  if (found === null || !isHeadline(found.figure)) return false;
  if (context.makers.has('deepseek')) return true;
  return context.ai && (FIGURE_CHECKS['exact-headline'](found) || ([...context.makers].every((maker) => maker === 'nvidia') && TRAINING.meets(sentence.beginning)));
}

/** DeepSeek, the fund that owns it, and who made its chips. */
const DEEPSEEKS_OWN: readonly string[] = ['deepseek', 'high-flyer', 'nvidia'];

/** The nearest maker is DeepSeek, or the fund that owns it in a text on DeepSeek. */
function isForDeepSeek(setting: Setting): boolean {
  const maker = nearestMaker(setting);
  return maker === 'deepseek' || (maker === 'high-flyer' && setting.analysis.context.makers.has('deepseek'));
}

function speaksOnlyOfDeepSeek({ analysis: { context, subjects }, names, before }: Setting): boolean {
  if (!context.makers.has('deepseek')) return false;
  if (names.owners.length > 0) return names.areOwnersOnly(DEEPSEEKS_OWN);
  const known = before?.id == null ? undefined : subjects.get(before.id);
  return known === undefined || (known.maker ?? known.id) === 'deepseek';
}

/** Whether a sentence, or the text before it, speaks of a cost in words of some classes. */
function speaksOf({ earlier, analysis, sentence }: Setting, classes: ClassSet): boolean {
  return analysis.context.costClaimed || earlier.hasTopic('training-cost') || sentence.beginning.meets(classes);
}

/** "NVDA -17%": a hyphen glued to a figure and to nothing before it. */
function isNegative({ anchor: { first }, analysis: { tokens } }: Setting): boolean {
  return (tokens.signs(first - 1) & HYPHEN) !== 0 && tokens.end(first - 1) === tokens.start(first) && tokens.isSpaced(first - 1);
}

/** How far behind the beginning of a sentence an answer may stand, in tokens that are not stepped over. */
const ANSWER_REACH = 2;

/** "What did it cost to train? About $930": the question that a sentence answers whose sum stands at its beginning, or null. */
function questionOf({ anchor, sentence, previous, analysis: { tokens } }: Setting): Sentence | null {
  if (previous === null || tokens.firstUnit(previous.last) !== QUESTION_MARK) return null;
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

/** A row of a table that came without its header, or with one that says no more than "Cost": "| GPT-4 | $78M | 25,000 A100 |". */
function isModelRow({ block, anchor: { found }, analysis }: SubjectSetting): boolean {
  // Where no row is marked as the head, the first passes for it, though it may be one like the others.
  const hasHeader = block.columnHeader !== '' && !/[$€£¥]\s?\d/.test(block.columnHeader) && !COST_TALK.meets(analysis.headerClasses);
  return block.rowHeader !== '' && !hasHeader && found !== null && FIGURE_CHECKS['beyond-price'](found) && isModelCell(analysis);
}

/** Whether a header names a model. */
function isModelCell({ headerSubject, subjects }: Analysis): boolean {
  return headerSubject?.id != null && subjects.get(headerSubject.id)?.kind === 'model';
}

/** "Broadcom crashed, followed by Microsoft, which fell 2.1%": a fall is Nvidia's, or the market's, only where no other firm is named last before it. */
function isOwnFall(setting: Setting): boolean {
  const { names, anchor } = setting;
  if (!isAlone(setting) || isOfSpeed(setting)) return false;
  for (let at = countBeginningBefore(names.names, anchor.first) - 1; at >= 0; at--) {
    const subject = names.names[at]?.subject;
    if (subject !== undefined && FALLERS.has(subject.kind) && subject.id !== 'deepseek') return subject.kind === 'market' || subject.id === 'nvidia';
  }
  return true;
}

const STOCK = ClassSet.of('stock');

/** "Throughput fell 30%": a percentage of how a machine works, in a sentence that speaks of no shares. */
function isOfSpeed({ anchor: { found }, sentence, analysis: { tokens } }: Setting): boolean {
  return found?.kind === 'percent' && !sentence.beginning.meets(STOCK) && saysOf(sentence, tokens, 'how-fast');
}

/** Whether nobody shares a fall, none that nothing is known of has it, and it is said of no other day than that on record. */
function isAlone(setting: Setting): boolean {
  return !isStrangersFall(setting) && !isOfOtherDay(setting) && !isOfSeveral(setting);
}

const OTHER_DAYS: ReadonlySet<string> = new Set(['tuesday', 'wednesday', 'thursday', 'friday', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'martes', 'miércoles', 'jueves', 'viernes']);

const MONTHS: ReadonlySet<string> = new Set(['jan', 'january', 'feb', 'february', 'march', 'april', 'may', 'june', 'july', 'aug', 'august', 'sept', 'september', 'oct', 'october', 'nov', 'november', 'dec', 'december']);

/** How far behind a fall its day may stand, in tokens. */
const DAY_REACH = 4;

/** "Fell 2.93% on Thursday", "lost since February": the fall on record is a Monday's. */
function isOfOtherDay({ sentence, anchor: { last }, names, analysis: { tokens } }: Setting): boolean {
  if (names.namesFirm('deepseek')) return false;
  for (let index = last + 1; index <= Math.min(sentence.last, last + DAY_REACH) && !sentence.endsClause(index); index++) if (OTHER_DAYS.has(tokens.key(index))) return true;
  for (let index = last + 1; index < sentence.last; index++) if (tokens.key(index) === 'since' && MONTHS.has(tokens.key(index + 1))) return true;
  return false;
}

const TOGETHER: ReadonlySet<string> = new Set(['collectively', 'together', 'combined', 'jointly', 'zusammen', 'gemeinsam', 'ensemble', 'conjuntamente']);

/** How far before a loss that word may stand, in tokens. */
const TOGETHER_REACH = 6;

/** "Nvidia and Broadcom collectively lost $800 billion": a loss that several share is none of theirs. */
function isOfSeveral({ sentence, anchor: { first }, analysis: { tokens } }: Setting): boolean {
  for (let index = first - 1; index >= Math.max(sentence.first, first - TOGETHER_REACH); index--) if (TOGETHER.has(tokens.key(index))) return true;
  return false;
}

/** What may stand between a name and its fall, besides words for a share and for a fall. */
const BETWEEN_NAME_AND_FALL: ReadonlySet<string> = new Set(["'", 's', '(', '-', ',', 'which', 'by', 'about', 'around', 'nearly', 'almost', 'over', 'more', 'than']);
const SHARES = ClassSet.of('stock', 'fall', 'lose');
const LISTING = ClassSet.of('and', 'stock');

/** How far before a fall the name of whose it is may stand, in tokens. */
const FALLER_REACH = 8;

/** "While Vistra tumbled 28%", "TSMC (-13%)": a capitalised word that nothing is known of begins a clause, or comes next in a list, and only its fall stands between it and the percentage. */
function isStrangersFall({ anchor, sentence, analysis: { tokens } }: Setting): boolean {
  if (anchor.found?.kind !== 'percent') return false;
  let index = anchor.found.lead - 1;
  const least = Math.max(sentence.first, index - FALLER_REACH);
  while (index > least && (BETWEEN_NAME_AND_FALL.has(tokens.key(index)) || sentence.begins(index, SHARES))) index--;
  const isName = (at: number): boolean => at >= least && ((tokens.looks[at] ?? 0) & CAPITAL) !== 0 && sentence.weight(at) > 0 && sentence.isStrange(at);
  if (!isName(index)) return false;
  // "Alphabet, which fell": it is told of the name, whatever stands before that.
  if (tokens.key(index + 2) === 'which') return true;
  while (isName(index)) index--;
  // "Shares of Nvidia fell 17% and of Broadcom 17.4%".
  if (OF_SHARES.has(tokens.key(index))) index--;
  return index < sentence.first || sentence.endsClause(index) || sentence.ends(index, LISTING);
}

const OF_SHARES: ReadonlySet<string> = new Set(['of', 'at', 'in', 'von', 'de', 'bei']);

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

const WEIGHTS: ReadonlySet<string> = new Set(['weight', 'weights']);

const DENIAL = ClassSet.of('negated', 'instead');

/** Words right before a chip that another is only measured against: "weaker than the H100". */
const MEASURING: ReadonlySet<string> = new Set(['than', 'like', 'as', 'to', 'de', 'als', 'que', 'wie', '比']);

/** What makes it another chip that is only as good as so many of the named one: "H100-equivalents". */
const ONLY_LIKE: ReadonlySet<string> = new Set(['equivalent', 'equivalents', 'class', 'level', 'like']);

/** How near before a chip's name such a word stands, in tokens. */
const MEASURING_REACH = 3;

/** Nvidia's chips that it cut down for China. */
const CUT_DOWN: ReadonlySet<string> = new Set(['a800', 'h800', 'h20']);

/** Verbs by which something was done: "a recipe for pretraining V3 on H200s" does not say that it was. */
const DONE: ReadonlySet<string> = new Set([
  'trained', 'pretrained', 'used', 'ran', 'utilized', 'utilised', 'employed', 'relied', 'built', 'trainiert', 'trainierte', 'trainierten', 'nutzte', 'verwendete',
  'entraîné', 'entraînée', 'utilisé', 'entrenó', 'entrenado', 'entrenada', 'utilizó', 'usó', '训', '訓', '学',
]);

/** "Trained on H100s", but not "trained without H100s" nor "on chips slower than the H100". */
function isPlainlyUsed({ sentence, anchor: { first, last }, analysis: { tokens } }: Setting): boolean {
  let isDone = false;
  for (let index = sentence.first; index <= sentence.last && !isDone; index++) isDone = DONE.has(tokens.key(index));
  if (!isDone || sentence.beginning.meets(DENIAL) || ONLY_LIKE.has(tokens.key(last + 1)) || ONLY_LIKE.has(tokens.key(last + 2))) return false;
  for (let index = first - 1; index >= Math.max(sentence.first, first - MEASURING_REACH); index--) if (MEASURING.has(tokens.key(index))) return false;
  return true;
}

const AIME_NUMBER = classNumber('aime');
const GPQA_NUMBER = classNumber('gpqa');
const CODEFORCES_NUMBER = classNumber('codeforces');

/** How many names back the one is looked for that a sentence does not merely compare with. */
const COMPARED_REACH = 3;

/** The last of the names right before a place in a list with which the sentence does not merely compare. */
function lastNotCompared(own: readonly Mention[], count: number, names: SentenceNames): Mention | undefined {
  for (let at = count - 1; at >= Math.max(0, count - COMPARED_REACH); at--) {
    const mention = own[at];
    if (mention !== undefined && !names.isCompared(mention)) return mention;
  }
  return undefined;
}

/** The maker of the model or company named nearest before an anchor in its sentence, else after it, else before the sentence. */
function nearestMaker({ analysis, names, anchor, before }: Setting): string | null {
  const own = names.makers;
  const count = countBeginningBefore(own, anchor.last + 1);
  const next = own[count];
  const main = lastNotCompared(own, count, names);
  const known = before?.id == null ? undefined : analysis.subjects.get(before.id);
  // "DeepSeek is a lab. Unlike OpenAI, ...": what it is only compared with does not take the place of whom the text is about.
  const compared = known === undefined ? itemBefore(own, count) : undefined;
  const mention = main ?? compared ?? (next !== undefined && next.first - anchor.last <= 4 && !(known !== undefined && names.isCompared(next)) ? next : undefined);
  if (mention !== undefined) return mention.subject.maker ?? mention.subject.id;
  if (known !== undefined) return known.maker ?? known.id;
  // Where nobody stands near, a page that names only DeepSeek speaks of it.
  return analysis.context.makers.has('deepseek') && analysis.context.makers.size === 1 ? 'deepseek' : null;
}
