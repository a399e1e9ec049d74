import { LETTER } from './characters.ts';
import { ClassSet } from './classes.ts';
import { goesBack, type OwnedFigure, REACH_BEHIND, startOf } from './goes-back.ts';
import { POSSESSIVE } from './small-words.ts';
import type { Span } from './spans.ts';
import { CAPITAL, type Scanner } from './tokens.ts';

const DOES = ClassSet.of('spend', 'train', 'build', 'cost', 'use');
const MAKING = ClassSet.of('train', 'build');
const MADE = ClassSet.of('train', 'build', 'cost', 'cost-noun', 'train-cost', 'model', 'ai-model');

/** How long a name may be, in tokens. */
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

/** Whether somebody known, by the last token of his name, trains or spends himself, and nothing goes back to what was spoken of before. */
export function isDoing({ first, last }: Span, figure: OwnedFigure): boolean {
  return ownsOrDoes(last, figure) && !goesBack(first, figure);
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
