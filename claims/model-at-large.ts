import { ClassSet } from './classes.ts';
import { goesBack, type OwnedFigure, REACH_BEHIND, startOf } from './goes-back.ts';

const DOES = ClassSet.of('spend', 'train', 'build', 'cost', 'use');

/** How many tokens may stand between somebody and what he does: "you can train". */
const VERB_REACH = 3;

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
  for (let index = at + 1; index <= at + VERB_REACH; index++) if (sentence.begins(index, DOES)) return true;
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
