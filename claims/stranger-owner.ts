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
  return owner === null || goesBack(owner.first, figure) ? null : { first: owner.first, last: figure.tokens.key(owner.last + 1) === 'ai' ? owner.last + 1 : owner.last };
}

/** "Researchers trained a model for $4,000": whether a sentence makes a new model, which is not the one that was spoken of before. */
export function makesNewModel(figure: OwnedFigure): boolean {
  const { tokens, sentence, anchor } = figure;
  for (let index = startOf(figure); index < anchor.first; index++) {
    if (!sentence.begins(index, MAKING) || !NEW.has(tokens.key(index + 1))) continue;
    for (let at = index + 2; at <= index + 1 + MODEL_REACH; at++) if (sentence.begins(at, MODEL)) return !goesBack(index, figure);
  }
  return false;
}

const MODEL = ClassSet.of('model', 'ai-model');

const NEW: ReadonlySet<string> = new Set(['a', 'an', 'another']);

/** How many words may stand between the article and the model: "a small open language model". */
const MODEL_REACH = 4;

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
  return tokens.kind(index) === LETTER && sentence.weight(index) > 0 && ((tokens.looks[index] ?? 0) & CAPITAL) !== 0 && tokens.end(index) - tokens.start(index) > 2 && sentence.isStrange(index);
}

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
    if (BACK.has(key) || GERMAN.has(key) || (index < from && OWN.has(key)) || (key === 'the' && GONE_BACK_TO.has(tokens.key(index + 1)))) return true;
  }
  return false;
}

const BACK: ReadonlySet<string> = new Set(['it', 'them', 'this', 'these', 'we', 'our', 'il', 'elle', 'ils']);
const OWN: ReadonlySet<string> = new Set(['its', 'their', 'they', 'he', 'she', 'su', 'sus', 'son', 'ses', 'leur']);
const GONE_BACK_TO: ReadonlySet<string> = new Set(['model', 'company', 'firm', 'lab', 'start', 'startup', 'chinese', 'hangzhou', 'system', 'latest', 'new', 'team']);
const GERMAN: ReadonlySet<string> = new Set(['der', 'die', 'das', 'und', 'für', 'mit', 'von', 'wurde', 'hat']);

/** Whether the word that begins a sentence speaks of people: its capital makes it no name. */
function isPeople(index: number, tokens: Scanner): boolean {
  return PEOPLE.has(tokens.key(index));
}

const PEOPLE: ReadonlySet<string> = new Set([
  'researchers', 'engineers', 'scientists', 'analysts', 'experts', 'developers', 'investors', 'critics', 'companies', 'firms', 'labs', 'startups', 'teams', 'others', 'everyone', 'nobody', 'somebody', 'someone',
  'people', 'insiders', 'sources', 'executives', 'founders', 'students', 'reports', 'observers', 'competitors', 'rivals', 'programmers', 'chercheurs', 'ingénieurs', 'investigadores', 'ingenieros', 'total', 'estimates', 'overall',
]);
