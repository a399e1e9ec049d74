import { LETTER } from './characters.ts';
import { ClassSet } from './classes.ts';
import type { Sentence } from './sentence.ts';
import { POSSESSIVE } from './small-words.ts';
import type { Span } from './spans.ts';
import { CAPITAL, type Scanner } from './tokens.ts';

/** Where a sum is looked at for whose it is. */
export interface OwnedFigure {
  readonly tokens: Scanner;
  readonly sentence: Sentence;
  readonly anchor: Span;
}

const DOES = ClassSet.of('spend', 'train', 'build', 'cost', 'use');
const MAKING = ClassSet.of('train', 'build');
const MADE = ClassSet.of('train', 'build', 'cost', 'cost-noun', 'train-cost', 'model', 'ai-model');

/** How far behind a sum a name may stand that training leads to, in tokens: "$40 million training Command R". */
const REACH_BEHIND = 6;

/** How far before a sum its owner is looked for, and how long his name may be, in tokens. */
const REACH = 40;
const LONGEST_NAME = 4;

/** How many tokens may stand between a name and what it does ("has reportedly spent"), and what it owns ("Tencent's new Hunyuan model"). */
const VERB_REACH = 2;
const OWNED_REACH = 4;

/**
 * The name of somebody unknown whose a sum is by the grammar of its sentence, so that it is not whom the text was about before: "Stability AI
 * spent $50 million", "Tencent's model cost", "training Luminous cost". Null where nobody is named so, or where a pronoun or "the model" goes
 * back to what was spoken of ("Engineers at Baidu said that it cost $6 million").
 */
export function strangerOwner(figure: OwnedFigure): Span | null {
  const owner = ownerIn(figure);
  return owner === null || isGerman(figure) || goesBack(owner.first, figure) ? null : { first: owner.first, last: figure.tokens.key(owner.last + 1) === 'ai' ? owner.last + 1 : owner.last };
}

/**
 * Whether a sentence tells of no model in particular, and so not of the one that was spoken of before: of a new or of any ("trained a model for
 * $4,000", "$500,000 to train a 7B model", "the average run costs"), or of what firms at large spend ("most companies cannot afford").
 */
export function isOfNone(figure: OwnedFigure): boolean {
  const { tokens, sentence, anchor } = figure;
  // "Training costs have fallen from $4.6 million in 2020".
  if (tokens.key(anchor.first - 1) === 'from' && sentence.beginning.meets(FALLS)) return !goesBack(anchor.first, figure);
  for (let index = startOf(figure); index < anchor.first; index++) {
    const key = tokens.key(index);
    if ((FIRMS.has(key) && !DEFINITE.has(tokens.key(index - 1))) || (ANYBODY.has(key) && isDoingSoon(index, figure))) return !goesBack(index, figure);
    if (ANY.has(key) && hasModelWithin(index + 1, index + MODEL_REACH, figure)) return !goesBack(index, figure);
  }
  for (let index = anchor.last + 1; index <= Math.min(sentence.last, anchor.last + REACH_BEHIND); index++) {
    if (ANY.has(tokens.key(index)) && hasModelWithin(index + 1, index + MODEL_REACH, figure)) return isImpersonal(figure) || !goesBack(index, figure);
  }
  return false;
}

/** "It would cost $50 million to train such a model": whether the "it" before a sum stands for nothing. */
function isImpersonal({ tokens, sentence, anchor }: OwnedFigure): boolean {
  for (let index = anchor.first - 1; index >= Math.max(sentence.first, anchor.first - IT_REACH); index--) {
    if (tokens.key(index) === 'it') return IMPERSONAL.has(tokens.key(index + 1));
  }
  return false;
}

const IMPERSONAL: ReadonlySet<string> = new Set(['cost', 'costs', 'takes', 'would', 'could', 'can', 'may', 'might', 'will', 'now']);

/** How far before a sum that "it" may stand, in tokens. */
const IT_REACH = 6;

function isDoingSoon(at: number, { sentence }: OwnedFigure): boolean {
  for (let index = at + 1; index <= at + VERB_REACH + 1; index++) if (sentence.begins(index, DOES)) return true;
  return false;
}

const FALLS = ClassSet.of('fall');

function hasModelWithin(from: number, to: number, { tokens, sentence, anchor }: OwnedFigure): boolean {
  for (let index = from; index <= to; index++) {
    if (index >= anchor.first && index <= anchor.last) return false;
    if (sentence.begins(index, MODEL) || RUNS.has(tokens.key(index))) return true;
  }
  return false;
}

const RUNS: ReadonlySet<string> = new Set(['run']);

const MODEL = ClassSet.of('model', 'ai-model', 'run');

/** Words before a model or a run that make it any. */
const ANY: ReadonlySet<string> = new Set(['a', 'an', 'another', 'any', 'average', 'typical', 'every', 'each', 'such', 'most', 'many', 'some', 'single', 'ein', 'eine', 'eines', 'einem', 'einen', 'jedes', 'un', 'une', 'chaque', 'una', 'cada', 'cualquier', '个', '個', '款']);

/** How many words may stand between those and the model: "a small open language model". */
const MODEL_REACH = 9;

/** Firms and people at large. */
const FIRMS: ReadonlySet<string> = new Set([
  'companies', 'firms', 'labs', 'startups', 'universities', 'organizations', 'organisations', 'corporations', 'giants', 'hyperscalers', 'hobbyist', 'hobbyists', 'lab', 'university', 'generation',
]);

const ANYBODY: ReadonlySet<string> = new Set(['you', 'anyone', 'anybody', 'everyone', 'everybody', 'one']);

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'its', 'their']);

/** Whether somebody known, by the last token of his name, trains or spends himself, and nothing goes back to what was spoken of before. */
export function isDoing({ first, last }: Span, figure: OwnedFigure): boolean {
  return ownsOrDoes(last, figure) && !goesBack(first, figure);
}

/** The token from which on a sentence is looked through. */
function startOf({ sentence, anchor }: OwnedFigure): number {
  return Math.max(sentence.first, anchor.first - REACH);
}

function ownerIn(figure: OwnedFigure): Span | null {
  const { tokens, sentence, anchor } = figure;
  for (let index = anchor.first - 1; index >= startOf(figure); index--) {
    if (!isName(index, figure)) continue;
    const first = beginningOf(index, figure);
    if (sentence.begins(first - 1, MAKING) || ownsOrDoes(index, figure)) return first === sentence.first && first === index && isPeople(index, tokens) ? null : { first, last: index };
    index = first;
  }
  for (let index = anchor.last + 1; index <= Math.min(sentence.last, anchor.last + REACH_BEHIND) && !sentence.endsClause(index); index++) {
    if (isName(index, figure) && sentence.ends(index - 1, MAKING)) return { first: index, last: index };
  }
  return null;
}

/** Whether a token is a capitalised word that nothing is known of. German writes every noun so, and names nobody by it. */
function isName(index: number, { tokens, sentence }: OwnedFigure): boolean {
  return tokens.kind(index) === LETTER && sentence.weight(index) > 0 && ((tokens.looks[index] ?? 0) & CAPITAL) !== 0 && tokens.end(index) - tokens.start(index) > 2 && sentence.isStrange(index) && !NO_OWNERS.has(tokens.key(index));
}

/** Places, peoples and days: "if a Chinese start-up can build it for $6 million". */
const NO_OWNERS: ReadonlySet<string> = new Set([
  'chinese', 'china', 'american', 'america', 'european', 'europe', 'western', 'asian', 'indian', 'japanese', 'french', 'german', 'british', 'korean', 'taiwanese', 'silicon', 'valley', 'wall', 'street', 'beijing', 'hangzhou',
  'washington', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'chinois', 'chinoise', 'américain', 'chino', 'china’s', 'big', 'tech',
  'sft', 'rlhf', 'grpo', 'ppo', 'dpo', 'lora', 'moe', 'llm', 'llms', 'api', 'gpu', 'gpus',
]);

/** The first token of the capitalised words that end with one: "Essential AI", "Aleph Alpha". */
function beginningOf(last: number, figure: OwnedFigure): number {
  let first = last;
  while (first > figure.sentence.first && last - first < LONGEST_NAME && isName(first - 1, figure)) first--;
  return first;
}

/** Whether a name does what costs money, or owns what does. */
function ownsOrDoes(at: number, { tokens, sentence, anchor }: OwnedFigure): boolean {
  const end = tokens.key(at + 1) === 'ai' ? at + 1 : at;
  const isOwner = (tokens.signs(end + 1) & POSSESSIVE) !== 0;
  const reach = end + (isOwner ? OWNED_REACH + 2 : VERB_REACH + 1);
  for (let index = end + 1; index <= Math.min(anchor.first, reach) && !sentence.endsClause(index); index++) {
    if (sentence.begins(index, isOwner ? MADE : DOES)) return true;
  }
  return false;
}

/**
 * Whether the words of a sentence up to its figure, or right behind it, go back to what was spoken of before.
 * @param from - the token from which on "its" is somebody's who is named in the sentence
 */
function goesBack(from: number, figure: OwnedFigure): boolean {
  const { tokens, sentence, anchor } = figure;
  for (let index = startOf(figure); index <= Math.min(sentence.last, anchor.last + REACH_BEHIND); index++) {
    const key = tokens.key(index);
    // "Essential AI trained its model": what is a name's own comes behind it.
    if (BACK.has(key) || (index < from && OWN.has(key)) || (key === 'the' && GONE_BACK_TO.has(tokens.key(index + 1)))) return true;
  }
  return false;
}

const BACK: ReadonlySet<string> = new Set(['it', 'them', 'this', 'these', 'we', 'our', 'il', 'elle', 'ils']);
const OWN: ReadonlySet<string> = new Set(['its', 'their', 'they', 'he', 'she', 'su', 'sus', 'son', 'ses', 'leur']);
const GONE_BACK_TO: ReadonlySet<string> = new Set(['model', 'company', 'firm', 'lab', 'start', 'startup', 'chinese', 'hangzhou', 'system', 'latest', 'new', 'team']);
/** Whether a sentence is German, which writes every noun as a name. */
function isGerman(figure: OwnedFigure): boolean {
  for (let index = startOf(figure); index <= figure.anchor.last; index++) if (GERMAN.has(figure.tokens.key(index))) return true;
  return false;
}

const GERMAN: ReadonlySet<string> = new Set(['der', 'die', 'das', 'und', 'für', 'mit', 'von', 'wurde', 'hat']);

/** Whether the word that begins a sentence speaks of people, or by its ending of what is done or how: its capital makes it no name. */
function isPeople(index: number, tokens: Scanner): boolean {
  const key = tokens.key(index);
  return PEOPLE.has(key) || /(?:ing|ly|ed)$/.test(key);
}

const PEOPLE: ReadonlySet<string> = new Set([
  'you', 'anyone', 'most', 'many', 'some', 'other', 'typical', 'few',  'researchers', 'engineers', 'scientists', 'analysts', 'experts', 'developers', 'investors', 'critics', 'companies', 'firms', 'labs', 'startups', 'teams', 'others', 'everyone', 'nobody', 'somebody', 'someone',
  'people', 'insiders', 'sources', 'executives', 'founders', 'students', 'reports', 'observers', 'competitors', 'rivals', 'programmers', 'chercheurs', 'ingénieurs', 'investigadores', 'ingenieros', 'total', 'estimates', 'overall',
]);
