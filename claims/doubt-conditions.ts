import { BY } from './by-words.ts';
import { ClassSet } from './classes.ts';
import { MARK } from './characters.ts';
import type { Setting } from './rule-setting.ts';
import { NONE } from './sentence.ts';
import { POINTING } from './small-words.ts';
import { countBeginningBefore } from './spans.ts';

const COST_NOUN = ClassSet.of('cost-noun');
const DOUBT = ClassSet.of('doubt');
const ONLY_RUN = ClassSet.of('only-run');
const RIVALS = ClassSet.of('rivals', 'peers');
const IS = ClassSet.of('is');

/** How far before a word what points back may stand, in tokens. */
const POINTING_REACH = 5;

/** "SemiAnalysis disputes this", "this is contested": a word points back to what was said before, at the end of the clause right behind the anchor or shortly before it. */
export function isPointing({ anchor, analysis: { tokens }, sentence }: Setting): boolean {
  const next = anchor.last + 1;
  if ((tokens.signs(next) & POINTING) !== 0) return next >= sentence.last || tokens.kind(next + 1) === MARK || sentence.begins(next + 1, COST_NOUN);
  for (let index = anchor.first - 1; index >= Math.max(sentence.first, anchor.first - POINTING_REACH) && !sentence.endsClause(index); index--) {
    if ((tokens.signs(index) & POINTING) !== 0) return anchor.first - index <= 2 || sentence.begins(index + 1, IS);
  }
  return false;
}

/** How far behind a cost the words may stand by which it is doubted or narrowed, in tokens. */
const DOUBT_REACH = 24;

/** How far behind those words whoever they lead to may be named, in tokens. */
const LED_REACH = 8;

/** Words by which a doubt is led to what stands behind it. */
const LEADING = new Set([
  'about', 'on', 'over', 'whether', 'if', 'the', 'that', 'of', 'its', 'their', 'a', 'an', 'us', 'big', 'silicon', 'die', 'den', 'das', 'les', 'la', 'le', 'las', 'los', 'el', 'sur', 'sobre',
]);

/** "The cost is doubted", unlike "the cost casts doubt on theirs". */
export function isDoubted(setting: Setting): boolean {
  const { analysis, sentence } = setting;
  const last = lastBehind(DOUBT, setting);
  if (last < 0) return false;
  const { tokens } = analysis;
  return last === sentence.last || isOfDeepSeek(last, setting) || !(LEADING.has(tokens.key(last)) || LEADING.has(tokens.key(last + 1)) || (!BY.has(tokens.key(last + 1)) && namesOthers(last, last, setting)));
}

/** "Does not tell the whole story about DeepSeek": whether what the doubt is led to is DeepSeek itself. */
function isOfDeepSeek(last: number, { names, analysis: { tokens } }: Setting): boolean {
  const next = names.names[countBeginningBefore(names.names, last + 1)];
  return next !== undefined && LEADING.has(tokens.key(last + 1)) && next.first === last + 2 && (next.subject.maker ?? next.subject.id) === 'deepseek';
}

/** "The cost is only a part of the total", unlike "the cost is only a part of what OpenAI spends". */
export function isNarrowed(setting: Setting): boolean {
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

/** Whether somebody else than DeepSeek, and than who made its chips, is spoken of behind a token and at most so far behind another. */
function namesOthers(from: number, last: number, { names, sentence }: Setting): boolean {
  for (let at = countBeginningBefore(names.names, from + 1); at < names.names.length; at++) {
    const mention = names.names[at];
    if (mention === undefined || mention.first - last > LED_REACH) break;
    const { kind, id, maker } = mention.subject;
    if ((kind === 'model' || kind === 'company') && (maker ?? id) !== 'deepseek' && id !== 'nvidia') return true;
  }
  for (let index = from + 1; index <= Math.min(sentence.last, last + LED_REACH); index++) if (sentence.begins(index, RIVALS)) return true;
  return false;
}
