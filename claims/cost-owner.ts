import { ClassSet } from './classes.ts';
import type { Mention } from './mentions.ts';
import type { NameList } from './sentence-names.ts';
import { CLOSING, OPENING } from './small-words.ts';
import { lastBeginningBefore } from './spans.ts';
import type { SubjectSearch } from './subject.ts';

const COST = ClassSet.of('train-cost', 'cost', 'cost-noun', 'train', 'is');
const SAYS_COST = ClassSet.of('train-cost', 'cost', 'cost-noun', 'train', 'spend', 'use');

/** Words that lead from a name back to what is told of another: "it matched GPT-4 at a cost of $6 million". */
const LEADING_BACK: ReadonlySet<string> = new Set(['with', 'for', 'at', 'on', 'mit', 'für', 'bei', 'avec', 'pour', 'à', 'con', 'por', '仅', '只', 'を', 'に']);

/** How far before a figure its owner may stand, brackets left out, in tokens. */
const REACH = 10;

/**
 * "V3's training cost (rented, final run) of $5.6 million": the model that nothing but words for a cost, an aside and little words
 * part from the figure, be it one that the sentence measures another against.
 */
export function costOwner(models: NameList, { anchor, sentence, tokens }: SubjectSearch): Mention | null {
  const last = models.before(anchor.first);
  if (last === undefined || LEADING_BACK.has(tokens.key(last.last + 1))) return null;
  let isSaid = false;
  let steps = 0;
  for (let index = last.last + 1; index < anchor.first; index++) {
    if (++steps > REACH) return null;
    if ((tokens.signs(index) & OPENING) !== 0) {
      index = Math.max(index, sentence.closingAfter(index));
      continue;
    }
    if ((tokens.signs(index) & CLOSING) !== 0 || sentence.endsClause(index)) return null;
    const said = sentence.lastOfBeginning(index, COST);
    if (said >= 0) {
      isSaid ||= sentence.begins(index, SAYS_COST);
      index = said;
    } else if (sentence.weight(index) > 0 && !LINKS.has(tokens.key(index))) return null;
  }
  return isSaid ? last : null;
}

/** Little words between a cost and its sum. */
const LINKS: ReadonlySet<string> = new Set(['of', 'about', 'around', 'roughly', 'was', 'von', 'de', 'd', '约', '为', '是', '約', 'は', 'が']);

/**
 * "2.8 million hours, far below the 30.8 million that Meta took to train Llama", "$6 million (vs GPT-4 $79 million)": the second
 * of two figures, behind the name that the sentence compares with.
 */
export function comparedOwner(models: NameList, { anchor, sentence, tokens, kind, names }: SubjectSearch): Mention | null {
  const last = models.before(anchor.first);
  if (last === undefined || anchor.first - last.last > REACH || !names.isCompared(last)) return null;
  // "Compared to o1-mini at 63.6%": a score stands right behind whose it is.
  if (kind !== 'money' && tokens.key(last.last + 1) === 'at' && anchor.first === last.last + 2) return last;
  if (LEADING_BACK.has(tokens.key(last.last + 1))) return null;
  const before = lastBeginningBefore(names.figuresOf(kind), anchor.first);
  if (before === undefined || before.last > last.first) return null;
  let isSaid = anchor.first === last.last + 1;
  for (let index = last.first - 1; index < anchor.first; index++) {
    if (index > last.last && sentence.endsClause(index)) return null;
    isSaid ||= sentence.begins(index, SAYS_COST);
  }
  return isSaid ? last : null;
}
