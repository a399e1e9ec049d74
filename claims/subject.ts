import { DIGIT, IDEOGRAPH } from './characters.ts';
import { BY } from './by-words.ts';
import { chipMeant } from './chip-meant.ts';
import { ClassSet } from './classes.ts';
import type { ClaimSubject } from './claim.ts';
import { comparedOwner, costOwner } from './cost-owner.ts';
import { genericSubject } from './generic-subject.ts';
import type { KnownSubject } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentence.ts';
import { isChosen, type NameList, type SentenceNames } from './sentence-names.ts';
import { CLOSING, COMMA, OPENING, POSSESSIVE } from './small-words.ts';
import { countBeginningBefore, countEndingBefore, firstAfter, lastBefore, lastBeginningBefore, type Span, spansWithin } from './spans.ts';
import { isOfNone } from './model-at-large.ts';
import { isDoing, strangerOwner } from './stranger-owner.ts';
import { FIGURE_CHECKS } from './telling-figures.ts';
import type { Scanner } from './tokens.ts';
import { subjectNamed } from './subject-names.ts';
import { sizedModel } from './sized-model.ts';
import type { SubjectChoice } from './topics/grammar.ts';
import type { UnknownName } from './unknown-name.ts';

/** What the subject of a claim is chosen from. */
export interface SubjectSearch {
  readonly tokens: Scanner;
  /** All mentions of the block, in order. */
  readonly mentions: readonly Mention[];
  readonly sentence: Sentence;
  readonly names: SentenceNames;
  /** What the anchor counts, or the class of its word. */
  readonly kind: string;
  /** The claim as its frame matched it. */
  readonly span: Span;
  /** The anchor inside it, most often a figure. */
  readonly anchor: Span;
  /** Whom the text was about before this sentence: earlier sentences, headers, headings. */
  readonly before: ClaimSubject | null;
  /** Whom a claim of its topic can be about. */
  readonly choice: SubjectChoice;
  readonly subjects: ReadonlyMap<string, KnownSubject>;
}

/** Whom a claim is about, and where the sentence itself names it; null where the sentence does not. */
export interface FoundSubject {
  readonly subject: ClaimSubject | null;
  readonly mention: Span | null;
  /** Whether the claim's sum is nobody's, only set against another: "instead of hundreds of millions". */
  readonly isForeign?: boolean;
}

/** The subject of a mention: the record's, or as written where the name goes on beyond what the record knows. */
export function subjectOf(mention: Mention, tokens: Scanner): ClaimSubject {
  if (!mention.isOther) return { id: mention.subject.id, name: mention.subject.name };
  return { id: null, name: tokens.text.slice(tokens.start(mention.first), tokens.end(mention.last)) };
}

/**
 * Whom a claim is about: "this model" and makers or models in general where nobody stands nearer to the figure; else by
 * the nearest grammatical tie: the owner of the figure ("GPT-4's $100 million"), the object of
 * training ("spent $5 million to train V3"), a model inside the claim, one that a relative clause ties to it, the last one
 * before it that the sentence does not merely compare with, one right after it ("$5.6 million for the V3 base model"), a
 * model by a name the record does not know, a company, and whom the text was about before.
 */
export function findSubject(search: SubjectSearch): FoundSubject {
  const { tokens, choice, names } = search;
  const own = names.candidates(choice);
  const said = saidSubject(search);
  if (said !== null) return { subject: said, mention: null };
  const payer = choice.only === undefined && choice.nearest !== true ? spentBy(own.others, search) : null;
  if (payer !== null) return { subject: subjectOf(payer, tokens), mention: payer };
  const chosen = choice.nearest === true ? nearestTo(own.all, search) : modelOf(own.all, own.models, search);
  if (chosen !== null) return strangerBetween(chosen, search) ?? strangerBefore(chosen, search) ?? spenderBetween(chosen, own.others, search) ?? { subject: baseOf(chosen.subject, search) ?? stoodFor(chosen, search) ?? meant(chosen, search), mention: chosen };
  const unknown = choice.only === undefined ? names.strangers.near(search.anchor, search.span) : null;
  if (unknown !== null) return stranger(unknown);
  const firm = choice.nearest === true ? null : choice.standsFor === true ? own.others.mainBefore(search.anchor.first) : (spender(own.others, search) ?? companyOf(own.others, search));
  if (firm === null && isSetAgainst(search)) return { subject: null, mention: null, isForeign: true };
  if (firm !== null && (choice.standsFor === true || !(isAboutModel(firm, search) || isOwnModelMeant(firm, search)))) return { subject: stoodFor(firm, search) ?? subjectOf(firm, tokens), mention: firm };
  // Where the text was about nobody before, nothing can be taken for his.
  if (firm === null && search.before?.id != null && choice.only === undefined && COUNTED.has(search.kind)) {
    if (isOfNone(search)) return { subject: null, mention: null };
    const owner = strangerOwner(search);
    if (owner !== null) return stranger({ name: tokens.text.slice(tokens.start(owner.first), tokens.end(owner.last)), ...owner });
  }
  return { subject: carried(search) ?? (firm === null ? null : subjectOf(firm, tokens)), mention: null };
}

/** What a firm spends or uses to train a model. */
const COUNTED: ReadonlySet<string> = new Set(['money', 'amount', 'chips', 'gpu-hours']);

/** "This model", where it is one that a claim of the topic can be about, and makers or models in general. */
function saidSubject(search: SubjectSearch): ClaimSubject | null {
  const { choice, subjects } = search;
  if (choice.kinds !== undefined) return null;
  const same = sameModel(search);
  const known = same?.id == null ? undefined : subjects.get(same.id);
  if (choice.only !== undefined) return known !== undefined && isChosen(known, choice) ? same : null;
  return same ?? genericSubject(search);
}

/** The model of a mention: the one of its family whose size stands beside the figure, and V3 where "the V3 base model" is spoken of. */
function meant(mention: Mention, search: SubjectSearch): ClaimSubject {
  const { tokens, subjects } = search;
  if (mention.isOther || mention.subject.kind !== 'model') return subjectOf(mention, tokens);
  const isSpokenOf = mention.subject.name.endsWith(BASE_ENDING) && tokens.text.startsWith('base', tokens.start(mention.last));
  return asSubject(isSpokenOf ? wholeOf(mention.subject, subjects) : (sizedModel(mention.subject, search) ?? mention.subject));
}

/** A claim's subject that the record does not know, by its name as written. */
function stranger(mention: UnknownName): FoundSubject {
  return { subject: { id: null, name: mention.name }, mention };
}

const SAME = ClassSet.of('same');

/** How far before a figure "this model" may stand, in tokens. */
const SAME_REACH = 60;

/** "OpenAI spends billions, while this model cost $6 million": the model that the text was about, where nothing is named between the two. */
function sameModel({ anchor, sentence, names, before, subjects }: SubjectSearch): ClaimSubject | null {
  if (!sentence.beginning.meets(SAME) || before?.id == null || subjects.get(before.id)?.kind !== 'model') return null;
  const named = lastBefore(names.names, anchor.first)?.last ?? -1;
  for (let index = anchor.first - 1; index >= Math.max(sentence.first, named, anchor.first - SAME_REACH); index--) {
    if (sentence.ends(index, SAME)) return before;
  }
  return null;
}

/** "$6 million for the base model of R1", "the base model's $6 million": the model that another is built on, where a sum leads to it; not where it comes "on top of the base model". */
function baseOf(model: KnownSubject | undefined, { anchor, kind, span, sentence, subjects }: SubjectSearch): ClaimSubject | null {
  const base = model?.base === undefined ? undefined : subjects.get(model.base);
  if (base === undefined || kind !== 'money') return null;
  for (let index = anchor.first - 1; index >= anchor.first - BASE_OWNS; index--) if (sentence.ends(index, BASE_MODEL)) return asSubject(wholeOf(base, subjects));
  for (let index = anchor.last + 1; index <= Math.max(span.last, anchor.last + BASE_REACH); index++) {
    if (sentence.begins(index, BASE_MODEL)) return asSubject(wholeOf(base, subjects));
    if (sentence.begins(index, FOUNDATION) || (index > span.last && sentence.endsClause(index))) return null;
  }
  return null;
}

/** The model of which another is the base version: what training V3-Base cost is V3's. */
function wholeOf(base: KnownSubject, subjects: SubjectSearch['subjects']): KnownSubject {
  return (base.name.endsWith(BASE_ENDING) ? subjectNamed(base.name.slice(0, -BASE_ENDING.length), subjects) : undefined) ?? base;
}

const BASE_ENDING = '-Base';

function asSubject({ id, name }: KnownSubject): ClaimSubject {
  return { id, name };
}

const BASE_MODEL = ClassSet.of('base-model');

const FOUNDATION = ClassSet.of('foundation');

/** How near before a sum its base model stands that owns it, in tokens, the sign of ownership included. */
const BASE_OWNS = 3;

/** How far behind a sum its base model may be spoken of, in tokens. */
const BASE_REACH = 6;

/** A model that the record does not know, between the one that was chosen and the figure: named with its size, or shortly before the figure in a clause of its own. */
function strangerBetween(chosen: Mention, search: SubjectSearch): FoundSubject | null {
  if (search.choice.nearest === true || chosen.last >= search.anchor.first) return null;
  const unknown = search.names.strangers.near(search.anchor, search.span);
  if (unknown === null || unknown.first <= chosen.last || unknown.last >= search.anchor.first) return null;
  const { sentence, tokens, anchor } = search;
  const isOwnClause = /\d/.test(unknown.name) && endsClauseWithin(chosen.last + 1, unknown.first, sentence) && isClose(sentence, tokens, unknown.last, anchor.first, STRANGER_REACH);
  return isOwnClause || /\d[BM]\b/.test(unknown.name) ? stranger(unknown) : null;
}

/** "Dolly 1.0 was trained for $30 with the data of Alpaca": a model that the record does not know shortly before the figure, where the one that was chosen comes behind it. */
function strangerBefore(chosen: Mention, { anchor, names, choice, sentence, tokens }: SubjectSearch): FoundSubject | null {
  if (choice.nearest === true || chosen.first <= anchor.last) return null;
  const unknown = names.strangers.before(anchor.first, anchor.first);
  return unknown !== null && isClose(sentence, tokens, unknown.last, anchor.first, STRANGER_REACH) ? stranger(unknown) : null;
}

/** How near before a figure it must stand, in tokens. */
const STRANGER_REACH = 5;

/**
 * "R1 cost $6 million and OpenAI spends billions", "less than OpenAI, which spends billions": another's maker who spends right before the
 * sum, or is named in a clause of its own that goes on to it, and not the model named before.
 */
function spenderBetween(chosen: Mention, others: NameList, search: SubjectSearch): FoundSubject | null {
  const { anchor, sentence, tokens, choice } = search;
  const firm = others.before(anchor.first);
  if (choice.only !== undefined || firm === undefined || chosen.last >= firm.first || firm.subject.id === chosen.subject.maker) return null;
  const isOwnClause =
    endsClauseWithin(chosen.last + 1, firm.first, sentence) && !endsClauseWithin(firm.last + 1, anchor.first, sentence) && !search.names.isCompared(firm) && !hasPronounWithin(firm.last + 1, anchor.first, tokens);
  const spends = (isSpending(firm, sentence) || TOPIC_PARTICLES.has(tokens.key(firm.last + 1)) || isSpendingBehind(chosen, firm, search)) && isClose(sentence, tokens, firm.last, anchor.first, SPENDER_REACH);
  return spends || isOwnClause || relative(others, search) === firm ? { subject: subjectOf(firm, tokens), mention: firm } : null;
}

/** "At Meta they note that it was trained for $5.6 million": whether words go back to what was spoken of. */
function hasPronounWithin(from: number, to: number, tokens: Scanner): boolean {
  for (let index = from; index < to; index++) if (OBJECTS.has(tokens.key(index))) return true;
  return false;
}

/** How near before a sum its spender must stand, in tokens. */
const SPENDER_REACH = 6;

function modelOf(all: NameList, models: NameList, search: SubjectSearch): Mention | null {
  // A sentence that names no model ties none to the figure.
  if (models.names.length === 0) return owner(all, search) ?? calledLater(search);
  return (
    respective(models, search) ??
    owner(all, search) ??
    costOwner(models, search) ??
    bracketed(models, search) ??
    inBracketsBehind(models, search) ??
    objectOf(models, search) ??
    spentOn(models, search) ??
    equated(models, search) ??
    comparedOwner(models, search) ??
    inside(models, search) ??
    linked(models, search) ??
    (isSetAgainst(search) ? null : (relative(models, search) ?? preceding(models, search))) ??
    following(models, search) ??
    calledLater(search)
  );
}

const RESPECTIVELY = ClassSet.of('respectively');

/** "GPT-4 and Gemini cost $78 million and $191 million respectively": as many models as figures, one to one. */
function respective({ names: models }: NameList, { anchor, sentence, kind, names }: SubjectSearch): Mention | null {
  if (!sentence.beginning.meets(RESPECTIVELY)) return null;
  const own = names.figuresOf(kind);
  const at = countBeginningBefore(own, anchor.first);
  // The list of the models stands before the first of the figures.
  const listed = countEndingBefore(models, own[0]?.first ?? 0);
  return own.length > 1 && listed >= own.length && own[at]?.first === anchor.first ? (models[listed - own.length + at] ?? null) : null;
}

/** "GPT-4's $100 million", "DeepSeek R1 的 $294,000": nothing but a sign of ownership between name and figure. */
function owner(names: NameList, search: SubjectSearch): Mention | null {
  const { anchor, tokens, sentence } = search;
  const last = names.before(anchor.first);
  if (last === undefined) return null;
  let owned = false;
  for (let index = last.last + 1; index < anchor.first; index++) {
    if ((tokens.signs(index) & POSSESSIVE) !== 0) owned = true;
    else if (sentence.endsClause(index) || sentence.weight(index) > 0) return null;
  }
  return owned ? (modelOfOwner(last, search) ?? last) : null;
}

/** "OpenAI's $100 million for GPT-4": the company's model that a little word behind the figure leads to. */
function modelOfOwner({ subject }: Mention, { anchor, sentence, names, choice }: SubjectSearch): Mention | null {
  if (subject.kind !== 'company' || !sentence.begins(anchor.last + 1, LINKING)) return null;
  const next = firstAfter(names.candidates(choice).models.names, anchor.last);
  return next?.subject.maker === subject.id && next.first - anchor.last <= LED_REACH ? next : null;
}

/** "GPT-4 ($78 million)": the figure stands in brackets right behind the name. */
function bracketed(models: NameList, { anchor, tokens }: SubjectSearch): Mention | null {
  const last = models.before(anchor.first);
  if (last === undefined || anchor.first - last.last > 4) return null;
  return (tokens.signs(last.last + 1) & OPENING) === 0 ? null : last;
}

/** "$78 million (GPT-4)": the name stands alone in brackets right behind the figure. */
function inBracketsBehind({ names: models }: NameList, { anchor, tokens }: SubjectSearch): Mention | null {
  if ((tokens.signs(anchor.last + 1) & OPENING) === 0) return null;
  const next = firstAfter(models, anchor.last);
  return next !== undefined && next.first === anchor.last + 2 && (tokens.signs(next.last + 1) & CLOSING) !== 0 ? next : null;
}

/** "to train V3", "$5.6 million on training V3": the model that a word of making at the claim's end takes as its object. */
function objectOf({ names: models }: NameList, search: SubjectSearch): Mention | null {
  const { span, anchor, sentence, tokens } = search;
  if (sentence.ends(span.last, MAKING)) return nextModel(models, search, span.last, 6);
  // "$300 (0.1% of that) to fine-tune it into Vicuna".
  const closing = (tokens.signs(anchor.last + 1) & OPENING) === 0 ? -1 : sentence.closingAfter(anchor.last + 1);
  const last = closing > anchor.last + LONGEST_BRACKETS ? anchor.last : Math.max(anchor.last, closing);
  // 用550万美元和两个月时间，训练出了V3: Chinese sets off what was spent by a comma.
  const isChinese = tokens.kind(anchor.last) === IDEOGRAPH;
  const reach = isChinese ? MADE_REACH_OF_IDEOGRAPHS : MADE_REACH;
  for (let index = last + 1; index <= last + reach; index++) {
    if (sentence.endsClause(index) && !(isChinese && (tokens.signs(index) & COMMA) !== 0)) break;
    const made = sentence.lastOfBeginning(index, MAKING);
    if (made >= 0) return nextModel(models, search, made, isChinese ? OBJECT_REACH_OF_IDEOGRAPHS : 6);
  }
  return null;
}

/** How near behind a figure a word of making may stand, in tokens: "the 30.8 million hours that Meta took to train Llama". */
const MADE_REACH = 5;

/** The same where a token is a character. */
const MADE_REACH_OF_IDEOGRAPHS = 12;

/** How far behind the word of making its object may stand there, in words: 训练出了对标OpenAI顶级模型的开源大模型V3. */
const OBJECT_REACH_OF_IDEOGRAPHS = 10;

/** How long brackets behind a sum may be that are passed over, in tokens. */
const LONGEST_BRACKETS = 16;

const MAKING = ClassSet.of('train', 'build', 'train-cost', 'run');

/** How far behind a sum the verb of its relative clause may stand, in tokens: "the $100 million that OpenAI has reportedly spent". */
const SPENT_REACH = 5;

/** "A fraction of the $100 million OpenAI spent on GPT-4": the model that a relative clause right behind a sum says it was spent on. */
function spentOn({ names: models }: NameList, { anchor, sentence, kind, tokens }: SubjectSearch): Mention | null {
  if (!isSum(kind)) return null;
  for (let index = anchor.last + 1; index <= anchor.last + SPENT_REACH && !sentence.endsClause(index); index++) {
    const spent = sentence.lastOfBeginning(index, SPEND);
    if (spent < 0) continue;
    const model = firstAfter(models, spent);
    return model !== undefined && isClose(sentence, tokens, spent, model.first, ON_REACH) && !hasFigureWithin(spent + 1, model.first, sentence) ? model : null;
  }
  return null;
}

/** How far behind that verb the model may stand, in tokens. */
const ON_REACH = 4;

const IS = ClassSet.of('is');

/** "$5.576 million was V3's final run": the model that a sum is said to be of. */
function equated({ names: models }: NameList, { anchor, sentence }: SubjectSearch): Mention | null {
  if (!sentence.begins(anchor.last + 1, IS)) return null;
  const after = firstAfter(models, anchor.last + 1);
  return after !== undefined && after.first - anchor.last <= 4 && sentence.weight(anchor.last + 1) > 0 && isOwner(after, sentence) ? after : null;
}

/** Whether a run or a cost is said to be a name's: "V3's final run". */
function isOwner({ last }: Mention, sentence: Sentence): boolean {
  for (let index = last + 1; index <= last + 4; index++) if (sentence.begins(index, RUN)) return true;
  return false;
}

const RUN = ClassSet.of('run', 'train-cost');

/** "$5.6 million for the V3 base model": the model that a preposition right behind the claim leads to. */
function linked({ names: models }: NameList, search: SubjectSearch): Mention | null {
  const { span, anchor, sentence, tokens } = search;
  // "Above the 79.2% of o1": whose it is, whatever it is compared with.
  const owner = tokens.key(anchor.last + 1) === 'of' ? firstAfter(models, anchor.last + 1) : undefined;
  if (owner !== undefined && isClose(sentence, tokens, anchor.last + 1, owner.first, OF_REACH)) return owner;
  // "Less than the $100 million cost of OpenAI's GPT-4".
  const cost = sentence.lastOfBeginning(anchor.last + 1, COST_NOUN);
  if (cost >= span.last && sentence.begins(cost + 1, LINKING)) return nextModel(models, search, cost, LED_BY_COST);
  if (sentence.begins(span.last + 1, LINKING)) {
    // "79,8 %, contre 79,2 % pour o1": what is set against the other figure is this one, and the name tells whose it is.
    const led = sentence.ends(anchor.first - 1, INSTEAD) ? firstAfter(models, span.last) : undefined;
    if (led !== undefined && led.first - span.last <= 2) return led;
    return nextModel(models, search, span.last, 6);
  }
  // "The 2,000 chips publicly claimed for the V3 run".
  for (let index = span.last + 1; index <= span.last + 3 && !sentence.endsClause(index); index++) {
    if (sentence.ends(index, OWN_CLAIM) && sentence.begins(index + 1, LINKING)) return nextModel(models, search, index, 6);
  }
  return null;
}

const LINKING = ClassSet.of('to', 'means');

const COST_NOUN = ClassSet.of('cost', 'cost-noun', 'train-cost');

/** How near behind a cost its model stands that a preposition leads to, in tokens. */
const LED_BY_COST = 4;

/** How near behind a figure whose it is stands behind "of", in tokens that are not stepped over: "the 79.2% of OpenAI's o1". */
const OF_REACH = 2;

/** The next model behind a token in its clause, at most so many tokens on, with which the sentence does not merely compare. */
function nextModel(models: readonly Mention[], search: SubjectSearch, last: number, most: number): Mention | null {
  const { sentence, names, tokens } = search;
  let reach = most;
  for (let at = countBeginningBefore(models, last + 1); at < models.length; at++) {
    const after = models[at];
    if (after === undefined || !isClose(sentence, tokens, last, after.first, reach) || hasFigureWithin(last + 1, after.first, sentence) || hasOwnFigure(after, tokens, sentence) || isOfOwnClause(last, after, tokens)) return null;
    const made = models[at + 1];
    // "The phase that turned V3 into R1".
    if (made !== undefined && made.first - after.last <= INTO_REACH && tokens.key(after.last + 1) === 'into') return made;
    if (!names.isCompared(after) && !isRivalled(after, search)) return after;
    // "训练出性能匹敌GPT-4的V3": the name that is meant comes behind the one that it is measured against.
    reach += PAST_COMPARED;
  }
  return null;
}

/** "71.5% on GPQA Diamond where o1 got 75.7%": whether a name begins a clause of its own, without a comma before it. */
function isOfOwnClause(from: number, { first }: Mention, tokens: Scanner): boolean {
  for (let index = from + 1; index < first; index++) if (CONJUNCTIONS.has(tokens.key(index))) return true;
  return false;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['where', 'while', 'whereas', 'wo', 'während', 'wohingegen', 'où', 'tandis', 'alors', 'donde', 'mientras']);

/** How near behind a model the one stands that is made of it, in tokens: "V3 into DeepSeek's R1". */
const INTO_REACH = 5;

/** "75.7 to R1's 71.5": whether a name owns the figure behind it. */
function hasOwnFigure({ last }: Mention, tokens: Scanner, sentence: Sentence): boolean {
  return (tokens.signs(last + 1) & POSSESSIVE) !== 0 && hasFigureWithin(last + 2, last + OWN_REACH + 1, sentence);
}

/** "V3 cost $6 million to train, against $100 million for GPT-4": whether a figure stands between, to which the name behind it belongs. */
function hasFigureWithin(from: number, to: number, sentence: Sentence): boolean {
  for (let index = from; index < to; index++) if (sentence.figureAt(index) > 0) return true;
  return false;
}

/** How near behind a name its own figure stands, in tokens, the sign of ownership included. */
const OWN_REACH = 3;

/** How much further on the next name may stand for each that was passed because it is only compared with, in tokens. */
const PAST_COMPARED = 10;

const AND = ClassSet.of('and');

/** Whether at most so many tokens stand between two, and none ends a clause. */
function isClose(sentence: Sentence, tokens: Scanner, from: number, to: number, most: number): boolean {
  let weight = 0;
  for (let index = from + 1; index < to; index++) {
    if (sentence.endsClause(index) || (sentence.begins(index, AND) && !isInName(index, tokens))) return false;
    weight += sentence.weight(index);
    if (weight > most) return false;
  }
  return true;
}

/** "GPT-4o": a letter glued to a digit is no word, whatever it means in Spanish. */
function isInName(index: number, tokens: Scanner): boolean {
  return !tokens.isSpaced(index) && tokens.kind(index - 1) === DIGIT;
}

function inside({ names: models }: NameList, { span, anchor, names }: SubjectSearch): Mention | null {
  const within = spansWithin(models, span);
  if (within.length === 0) return null;
  // One alone is chosen, compared with or not.
  if (within.length === 1) return nearest(within, anchor);
  return nearest(within.filter((mention) => !names.isCompared(mention)), anchor) ?? nearest(within, anchor);
}

const INSTEAD = ClassSet.of('instead');
const OWN_CLAIM = ClassSet.of('own-claim');
const COMPARED_WITH = ClassSet.of('compared');

/**
 * Whether another's sum is only set against the claim's: "for $6 million instead of hundreds of millions". What somebody
 * paid in another year is not another's: "compared to $43,000 in 2019"; nor is what he said: "rather than the initial $6 million".
 */
function isSetAgainst({ anchor, sentence, tokens, kind, choice }: SubjectSearch): boolean {
  if (!isSum(kind) || choice.only !== undefined) return false;
  // Japanese compares behind what it compares with: "1億ドル以上と比較して".
  if (sentence.begins(anchor.last + 1, COMPARED_WITH)) return true;
  if (!sentence.ending.meets(INSTEAD)) return false;
  let weight = 0;
  for (let index = anchor.first - 1; index >= sentence.first && weight <= 2; index--) {
    if (sentence.ends(index, OWN_CLAIM)) return false;
    if (sentence.ends(index, INSTEAD)) return !isDated(anchor.last, tokens);
    if (sentence.endsClause(index)) return false;
    weight += sentence.weight(index);
  }
  return false;
}

/** Whether what a claim counts is money, be it without its currency. */
function isSum(kind: string): boolean {
  return kind === 'money' || kind === 'amount';
}

/** Whether a year follows within three tokens. */
function isDated(last: number, tokens: Scanner): boolean {
  for (let index = last + 1; index < last + 4; index++) if (tokens.kind(index) === DIGIT && /^(?:19|20)\d\d$/.test(tokens.key(index))) return true;
  return false;
}

const RELATIVE = ClassSet.of('relative');

/** How long a relative clause may have gone on before the claim, in tokens. */
const RELATIVE_REACH = 16;

const MODEL = ClassSet.of('model');

/** "like Llama 3, which used 30.8M GPU-hours": what a relative clause says, it says of the name before it. */
function relative(models: NameList, { span, sentence, tokens, names }: SubjectSearch): Mention | null {
  const last = models.before(span.first);
  if (last === undefined || span.first - last.last > RELATIVE_REACH) return null;
  for (let index = last.last + 1; index < span.first; index++) {
    // "Matching o1 at a fraction of the cost": what is merely compared with has no price by "at".
    if (sentence.begins(index, RELATIVE)) return tokens.key(index) === 'at' && names.isCompared(last) ? null : last;
    if (!sentence.endsClause(index) && !sentence.begins(index, MODEL)) return null;
  }
  return null;
}

function preceding(models: NameList, search: SubjectSearch): Mention | null {
  const main = models.mainBefore(search.span.first);
  if (main !== null) {
    // "S1, which fine-tuned a model at hand (Qwen2.5), cost $20": what stands in brackets is said in passing.
    let other: Mention | null = main;
    for (let steps = 0; other !== null && isAside(other, search); steps++) other = steps < MOST_ASIDES ? models.mainBefore(other.first) : null;
    return firstOfList(other ?? main, models, search);
  }
  // Where nothing else is named, even what the sentence compares with may be meant, but not what it says in passing.
  const only = models.names[0];
  if (only === undefined || search.before !== null || only.last >= search.span.first) return null;
  const isOne = models.names.every(({ subject, last }) => last >= search.span.first || subject.id === only.subject.id);
  return isOne && !isAside(only, search) && !isRivalled(only, search) ? only : null;
}

/** How many names in brackets are passed over on the way back to one that is not. */
const MOST_ASIDES = 4;

/** "A rival to o1", "an o1 rival": another than the one that is named. */
function isRivalled({ first, last }: Mention, { tokens }: SubjectSearch): boolean {
  if (RIVALS_BEHIND.has(tokens.key(last + 1))) return true;
  for (let index = first - 1; index >= first - RIVAL_REACH; index--) if (RIVAL_WORDS.has(tokens.key(index)) && RIVAL_LINKS.has(tokens.key(index + 1))) return true;
  return false;
}

const RIVAL_WORDS: ReadonlySet<string> = new Set(['rival', 'competitor', 'alternative', 'clone', 'replica', 'rivale', 'rivalen', 'konkurrent', 'konkurrenten', 'concurrent', 'concurrente', 'competidor', 'competidora', 'alternativa']);

const RIVALS_BEHIND: ReadonlySet<string> = new Set(['competitor', 'rival', 'challenger', 'killer', 'contender', 'alternative']);

const RIVAL_LINKS: ReadonlySet<string> = new Set(['to', 'of', 'für', 'zu', 'von', 'à', 'de', 'a']);

/** How near before a name such a word stands, in tokens: "a rival to OpenAI's o1". */
const RIVAL_REACH = 5;

/** "V3 and R1 were trained for $6 million": the first of two names that stand for both. */
function firstOfList(last: Mention, models: NameList, { sentence, names }: SubjectSearch): Mention {
  const earlier = models.before(last.first);
  const isList = earlier !== undefined && earlier.last === last.first - 2 && sentence.ends(last.first - 1, AND);
  return isList && !isVariant(earlier.subject, last.subject) && !names.isCompared(earlier) ? earlier : last;
}

/** Whether a model is a variant of another by its name, as R1-Zero is of R1. */
export function isVariant(one: KnownSubject, other: KnownSubject): boolean {
  return one.name.length > other.name.length && one.name.startsWith(other.name);
}

/** Whether a name stands between dashes, or in brackets that close before the claim. */
function isAside({ first, last }: Span, { sentence, span, tokens }: SubjectSearch): boolean {
  if (dashWithin(last + 1, span.first, tokens) && dashWithin(Math.max(sentence.first, first - ASIDE_REACH), first, tokens)) return true;
  const closing = sentence.closingAfter(last);
  if (closing < 0 || closing >= span.first) return false;
  const opening = sentence.openingAfter(last);
  return opening < 0 || opening > closing;
}

/** How far before a name the dash may stand that begins an aside, in tokens. */
const ASIDE_REACH = 8;

/** The code unit of a dash. */
const DASH = 0x2014;

function dashWithin(from: number, to: number, tokens: Scanner): boolean {
  for (let index = from; index < Math.min(to, from + ASIDE_REACH); index++) if (tokens.firstUnit(index) === DASH) return true;
  return false;
}

/** A model that is named only behind the claim: "At a cost of $5.6 million, they trained V3." */
function following({ names: models }: NameList, search: SubjectSearch): Mention | null {
  // Who spent it stands before it already: "DeepSeek said its expenses were $6 million, with its R1 rivalling o1."
  const isSpendersKnown = search.before !== null || search.names.candidates(search.choice).others.mainBefore(search.span.first) !== null;
  if (isSpendersKnown) return nextModel(models, search, search.span.last, 7);
  const after = firstAfter(models, search.span.last);
  return after === undefined || search.names.isCompared(after) ? null : after;
}

/** How far behind a claim's sentence the name of what it speaks of may follow, in tokens. */
const NAMING_REACH = 14;

/** "They trained a model for under $50. The model, known as s1, ...": the name that is given right afterwards. */
function calledLater({ span, sentence, mentions, choice }: SubjectSearch): Mention | null {
  if (mentions.length === 0) return null;
  const at = sentence.callingAfter(span.last);
  const called = at < 0 || at > sentence.last + NAMING_REACH ? -1 : sentence.lastOfBeginning(at, CALLED);
  if (called < 0) return null;
  const named = firstAfter(mentions, called);
  return named !== undefined && named.first - called <= 3 && named.subject.kind === 'model' && isChosen(named.subject, choice) ? named : null;
}

const CALLED = ClassSet.of('called');

const SPEND = ClassSet.of('spend');

/** How far behind a sum stands who spent it, in tokens: "the billions invested by OpenAI". */
const BY_REACH = 4;

/** "The billions invested by OpenAI": the firm that spent a sum, whoever was named before it. */
function spentBy(others: NameList, { anchor, sentence, tokens }: SubjectSearch): Mention | null {
  if (!sentence.begins(anchor.last + 1, SPEND)) return null;
  const after = firstAfter(others.names, anchor.last);
  return after !== undefined && after.first - anchor.last <= BY_REACH && BY.has(tokens.key(after.first - 1)) ? after : null;
}

/** "the hundreds of millions OpenAI spent": the one named right behind a sum, where a word of spending follows. */
function spender(others: NameList, { anchor, sentence }: SubjectSearch): Mention | null {
  const after = firstAfter(others.names, anchor.last);
  if (after === undefined || after.first - anchor.last > 2) return null;
  return isSpending(after, sentence) ? after : null;
}

/** Whether a word of spending follows a name: "OpenAI spent", "OpenAI has spent". */
function isSpending({ last }: Span, sentence: Sentence): boolean {
  return sentence.begins(last + 1, SPEND) || sentence.begins(last + 2, SPEND);
}

/** How far behind a sum the verb may stand by which somebody spends it, in tokens. */
const VERB_REACH = 8;

/** "V3 kostete 5,6 Millionen, während OpenAI Hunderte Millionen dafür ausgibt": a firm of a clause of its own, whose verb comes behind the sum. */
function isSpendingBehind(chosen: Mention, firm: Mention, { anchor, sentence }: SubjectSearch): boolean {
  if (!endsClauseWithin(chosen.last + 1, firm.first, sentence)) return false;
  for (let index = anchor.last + 1; index <= anchor.last + VERB_REACH && !sentence.endsClause(index); index++) if (sentence.begins(index, SPEND)) return true;
  return false;
}

/** Particles that make a name what the clause is about: "DeepSeekは600万ドルで". */
const TOPIC_PARTICLES: ReadonlySet<string> = new Set(['は', 'が', '则', '却']);

function companyOf(others: NameList, search: SubjectSearch): Mention | null {
  const { anchor, names } = search;
  const before = isSetAgainst(search) ? null : others.mainBefore(anchor.first);
  if (before !== null) return before;
  for (let at = countBeginningBefore(others.names, anchor.last + 1); at < others.names.length; at++) {
    const after = others.names[at];
    if (after === undefined || after.first - anchor.last >= 9) return null;
    if (!names.isCompared(after)) return after;
  }
  return null;
}

/** Whether the text was about a model of the company's just before, so that the sentence goes on about that model. */
function isAboutModel(firm: Mention, search: SubjectSearch): boolean {
  const { before, subjects, names } = search;
  const model = before?.id == null ? undefined : subjects.get(before.id);
  if (model?.maker === 'deepseek' && isBeyondRun(firm, search)) return false;
  if (firm.first < search.anchor.first && isDoing(firm, search)) return false;
  return model?.kind === 'model' && !names.namesFirm(model.maker) && !names.namesFirm('deepseek');
}

/** "The model called R1: DeepSeek spent only $6 million to train it": the company's model that the text was about, by its pronoun. */
function isOwnModelMeant(firm: Mention, { before, subjects, span, anchor, sentence, tokens }: SubjectSearch): boolean {
  const model = before?.id == null ? undefined : subjects.get(before.id);
  if (model?.kind !== 'model' || model.maker !== firm.subject.id || firm.first > anchor.first) return false;
  for (let index = anchor.last + 1; index <= span.last + IT_REACH && !sentence.endsClause(index); index++) {
    if (sentence.ends(index, MAKING) && OBJECTS.has(tokens.key(index + 1))) return true;
  }
  return false;
}

/** How far behind a claim the pronoun may stand, in tokens. */
const IT_REACH = 12;

/** Pronouns that stand for a model as what is trained. */
const OBJECTS: ReadonlySet<string> = new Set(['it', 'this', 'them', '它']);

/** "Altman of OpenAI said that training foundation models cost over $100 million": a sum too large for DeepSeek's runs, behind another firm's name. */
function isBeyondRun(firm: Mention, { anchor, kind, names }: SubjectSearch): boolean {
  if (!isSum(kind) || firm.first > anchor.first) return false;
  const found = lastBeginningBefore(names.figuresOf(kind), anchor.first + 1);
  return found !== undefined && FIGURE_CHECKS['beyond-run'](found);
}

/** "R1 scored 79.8% on AIME. On Codeforces, DeepSeek hit 96.3%": the model of a company's that was named last before it. */
function stoodFor(firm: Mention, { mentions, before, subjects, choice }: SubjectSearch): ClaimSubject | null {
  if (choice.standsFor !== true || firm.subject.kind !== 'company') return null;
  for (let at = countEndingBefore(mentions, firm.first) - 1; at >= 0; at--) {
    const subject = mentions[at]?.subject;
    if (subject?.kind === 'model' && subject.maker === firm.subject.id) return { id: subject.id, name: subject.name };
  }
  const known = before?.id == null ? undefined : subjects.get(before.id);
  return known?.maker === firm.subject.id ? before : null;
}

/** The mention nearest to an anchor: "3.07% for the Nasdaq", else the last before it, else the next. */
function nearestTo({ names }: NameList, search: SubjectSearch): Mention | null {
  const { anchor, sentence } = search;
  // "A 16.9% fall for Nvidia".
  const last = sentence.begins(anchor.last + 1, FALL) ? anchor.last + 1 : anchor.last;
  const led = sentence.begins(last + 1, LINKING) ? firstAfter(names, last) : undefined;
  if (led !== undefined && led.first - last <= LED_REACH) return led;
  const mention = nearest(names, anchor);
  if (mention?.subject.kind === 'chip') return chipMeant(names, mention, search);
  // "The stock fell 17%, the Nasdaq 3%": what stands in the next clause is told of another figure.
  return mention !== null && mention.first > anchor.last && endsClauseWithin(anchor.last + 1, mention.first, sentence) ? null : mention;
}

function endsClauseWithin(from: number, to: number, sentence: Sentence): boolean {
  for (let index = from; index < to; index++) if (sentence.endsClause(index)) return true;
  return false;
}

const FALL = ClassSet.of('fall');

/** How near behind a figure the name must stand that a preposition leads to, in tokens. */
const LED_REACH = 3;

/** The mention nearest to an anchor, those before it first. */
function nearest(mentions: readonly Mention[], anchor: Span): Mention | null {
  const at = countBeginningBefore(mentions, anchor.first);
  const within = mentions[at];
  if (within !== undefined && within.last <= anchor.last) return within;
  return lastBefore(mentions, anchor.first) ?? firstAfter(mentions, anchor.last) ?? null;
}

/** The model that a block is about where it names just one: "This repository is under the MIT License. The use of V3 ...". */
function onlyModel({ mentions, choice }: SubjectSearch): KnownSubject | undefined {
  if (choice.only === undefined || choice.kinds !== undefined) return undefined;
  const [first, ...others] = mentions.filter(({ subject, isOther }) => subject.kind === 'model' && !isOther && isChosen(subject, choice));
  if (first === undefined) return undefined;
  // "V3 Base" is a variant of the V3 that is named beside it.
  const shortest = others.reduce((short, { subject }) => (isVariant(short, subject) ? subject : short), first.subject);
  return [first, ...others].every(({ subject }) => subject.id === shortest.id || isVariant(subject, shortest)) ? shortest : undefined;
}

/**
 * "Our total training costs amount to only $5.576 million", "adding reasoning cost another $294,000": the model of DeepSeek's that a sum is
 * of to the dollar, where it is DeepSeek's own words or the block names that model, and no "it" says that it is told of another.
 */
function ownerByFigure({ before, anchor, kind, names, sentence, tokens, mentions, subjects }: SubjectSearch): ClaimSubject | null {
  const known = before?.id == null ? undefined : subjects.get(before.id);
  const found = lastBeginningBefore(names.figuresOf(kind), anchor.first + 1);
  if (known?.maker !== 'deepseek' || found === undefined || !FIGURE_CHECKS['exact-headline'](found)) return null;
  const id = found.figure.low > LEAST_OF_V3 ? 'deepseek-v3' : 'deepseek-r1';
  let isTold = mentions.some(({ subject }) => subject.id === id);
  for (let index = Math.max(sentence.first, anchor.first - QUOTE_REACH); index < anchor.first; index++) {
    if (tokens.key(index) === 'it') return null;
    isTold ||= OWN_WORDS.has(tokens.key(index));
  }
  return isTold ? asSubjectById(id, subjects) : null;
}

function asSubjectById(id: string, subjects: SubjectSearch['subjects']): ClaimSubject | null {
  const subject = subjects.get(id);
  return subject === undefined ? null : asSubject(subject);
}

/** How far before a sum those may stand, in tokens. */
const QUOTE_REACH = 40;

const OWN_WORDS: ReadonlySet<string> = new Set(['our', 'we']);

/** What parts the two sums that DeepSeek has named, in USD: $294,000 of R1's own stage and $5.576 million of V3's run. */
const LEAST_OF_V3 = 1e6;

/** Whom the text was about before, where a claim of this topic can be about it; else whom the topic takes for granted. */
function carried(search: SubjectSearch): ClaimSubject | null {
  const { before, choice, subjects } = search;
  const owner = ownerByFigure(search);
  if (owner !== null) return owner;
  const known = before?.id == null ? undefined : subjects.get(before.id);
  // A score is a model's: which one of a company's is meant is not told by a sentence that names neither.
  if (choice.standsFor === true && known?.kind === 'company') return null;
  if (before !== null && (known === undefined ? choice.only === undefined && choice.kinds === undefined : isChosen(known, choice))) return baseOf(known, search) ?? before;
  const fallback = onlyModel(search) ?? (choice.fallback === undefined ? undefined : subjects.get(choice.fallback));
  return fallback === undefined ? null : { id: fallback.id, name: fallback.name };
}
