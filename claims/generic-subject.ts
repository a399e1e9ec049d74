import { ClassSet } from './classes.ts';
import type { ClaimSubject } from './claim.ts';
import type { SubjectSearch } from './subject.ts';
import { IDEOGRAPH } from './characters.ts';
import type { Sentence } from './sentence.ts';
import { OPENING, POSSESSIVE } from './small-words.ts';
import { firstAfter, lastBefore, lastBeginningBefore } from './spans.ts';
import type { Scanner } from './tokens.ts';

const RIVALS = ClassSet.of('rivals');
const PEERS = ClassSet.of('peers');
const COMPARE = ClassSet.of('compare');
const RELATIVE = ClassSet.of('relative');
const COST = ClassSet.of('cost-noun');
const MAKING = ClassSet.of('train', 'build', 'run');

/** What a text may give of models in general: what they cost and what they were trained on. */
const COUNTED: ReadonlySet<string> = new Set(['money', 'amount', 'chips', 'gpu-hours']);

/** How far before a sum those may be spoken of whose it is, and how far behind it, in tokens that are not stepped over. */
const REACH = 10;
const REACH_BEHIND = 4;

/**
 * Whose a sum is that the text gives for models or makers in general: "similar models require $4 million", "the tens of
 * millions that rival models are thought to have cost". Null where a name stands nearer, where the text only measures
 * against them ("cheaper than rival models"), or where it makes them ("spent $6 million to train frontier models").
 */
export function genericSubject(search: SubjectSearch): ClaimSubject | null {
  if (!COUNTED.has(search.kind)) return null;
  if (isRunToCome(search)) return asSubject('frontier-models', search);
  const { beginning } = search.sentence;
  if (!beginning.meets(RIVALS) && !beginning.meets(PEERS) && !beginning.meets(MODEL)) return null;
  const id = spokenOfBefore(search) ?? spokenOfBehind(search);
  return id === null ? null : asSubject(id, search);
}

function asSubject(id: string, { subjects }: SubjectSearch): ClaimSubject | null {
  const subject = subjects.get(id);
  return subject === undefined ? null : { id: subject.id, name: subject.name };
}

const RUN = ClassSet.of('run');

/** "Expects $10 billion training runs by 2028": a run of so large a sum, by a word right behind it, in a sentence that names no model. No run on record took as much. */
function isRunToCome({ anchor, kind, sentence, names }: SubjectSearch): boolean {
  if (kind !== 'money' || !sentence.begins(anchor.last + 1, RUN)) return false;
  const found = lastBeginningBefore(names.figuresOf(kind), anchor.first + 1);
  return found !== undefined && found.figure.low >= LEAST_TO_COME && names.names.every(({ subject }) => subject.kind !== 'model');
}

/** The least that such a run takes, in USD. */
const LEAST_TO_COME = 1e9;

const PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'es', 'il', 'elle', '它']);

/** "Competitive with models costing billions": words that say of what is compared with what it cost. */
const THEIRS: ReadonlySet<string> = new Set(['costing', 'that', 'which', 'whose']);

/** "Matching the best proprietary models": whether a word before some, or before what describes them, only measures against them. */
function isComparedWith(first: number, sentence: Sentence): boolean {
  for (let index = first - 1; index >= first - DESCRIBED; index--) if (sentence.ends(index, COMPARE)) return true;
  return false;
}

/** How many words may describe them. */
const DESCRIBED = 3;

/** "The cost of training frontier models grows, and will pass $1 billion": models at large that are what a sentence is about, which names nobody whose they could be. */
function spokenOfThroughout({ anchor, sentence, names, tokens }: SubjectSearch): string | null {
  if (names.makers.length > 0) return null;
  for (let index = sentence.first; index < anchor.first && index <= sentence.first + OPENING_REACH; index++) {
    if (sentence.endsClause(index) || PRONOUNS.has(tokens.key(index))) return null;
    for (const [id, set] of GENERIC) if (sentence.begins(index, set)) return sentence.ends(index - 1, COMPARE) ? null : id;
  }
  return null;
}

/** How far from its beginning a sentence names what it is about, in tokens: "the cost of training frontier models". */
const OPENING_REACH = 8;

const MODEL = ClassSet.of('model', 'ai-model');
const MODELS: ReadonlySet<string> = new Set(['models', 'systems', 'llms']);

/** "Its own models", "DeepSeek's new models": whether a word is said to be somebody's. */
function isOwned(at: number, tokens: Scanner): boolean {
  return [at - 1, at - 2].some((before) => (tokens.signs(before) & POSSESSIVE) !== 0 || OWNERS.has(tokens.key(before)));
}

const OWNERS: ReadonlySet<string> = new Set(['its', 'their', 'our', 'these', 'those', 'such', 'the']);

function spokenOfBefore(search: SubjectSearch): string | null {
  const { anchor, sentence, names, tokens } = search;
  const named = lastBefore(names.names, anchor.first)?.last ?? -1;
  let weight = 0;
  for (let index = anchor.first - 1; index >= sentence.first && index > named && weight <= REACH; index--) {
    // "Frontier models: $100M and more".
    if (sentence.endsClause(index) && (tokens.key(index) !== ':' || index < anchor.first - 1)) return spokenOfThroughout(search);
    // "He has talked of models that cost $1 billion": of none in particular.
    if (MODELS.has(tokens.key(index)) && THEIRS.has(tokens.key(index + 1)) && !sentence.ends(index - 1, COMPARE)) return isOwned(index, tokens) ? null : 'frontier-models';
    for (const [id, set] of GENERIC) {
      const first = sentence.firstOfEnding(index, set);
      if (first >= 0) return isComparedWith(first, sentence) && !(weight <= 1 && THEIRS.has(tokens.key(index + 1))) ? null : id;
    }
    // "What struck the industry was that it cost $6 million".
    if (sentence.ends(index, COMPARE) || PRONOUNS.has(tokens.key(index))) return null;
    weight += sentence.weight(index);
  }
  return null;
}

function spokenOfBehind({ anchor, kind, sentence, names, tokens }: SubjectSearch): string | null {
  const next = firstAfter(names.names, anchor.last);
  // "A frontier model" is nobody in particular.
  const named = next === undefined || next.subject.kind === 'field' ? sentence.last + 1 : next.first;
  let weight = 0;
  // "Hunderte Millionen, die amerikanische Firmen ausgeben": some languages set off every relative clause, and whose it is follows right behind.
  const isSetOff = sentence.endsClause(anchor.last + 1) && sentence.begins(anchor.last + 2, RELATIVE);
  const reach = isSetOff ? 0 : REACH_BEHIND;
  // "Requires hundreds of millions to train frontier models" is said of all of them, "$6 million to train frontier models" of somebody's.
  const isOpen = isAnybodys(anchor.first, tokens);
  const isVague = isOpen || lastBeginningBefore(names.figuresOf(kind), anchor.first + 1)?.figure.qualifier === 'vague';
  for (let index = anchor.last + (isSetOff ? 3 : 1); index < named && weight <= reach && !sentence.endsClause(index) && (tokens.signs(index) & OPENING) === 0; index++) {
    // "The budgets behind frontier models" are theirs, what comes "behind frontier models" is not.
    if ((sentence.begins(index, COMPARE) && !sentence.ends(index - 1, COST)) || (sentence.begins(index, MAKING) && !isVague)) return null;
    for (const [id, set] of GENERIC) {
      const last = sentence.lastOfBeginning(index, set);
      // 同等のモデルを作った: made for the sum by somebody else.
      if (last >= 0) return tokens.kind(last + 1) === IDEOGRAPH && isMade(last, sentence) ? null : id;
    }
    if (isOpen && sentence.begins(index, MODEL)) return 'frontier-models';
    weight += sentence.weight(index);
  }
  return null;
}

/** "You don't need $100 million to build frontier models": whether a sum is what anybody would have to spend. */
function isAnybodys(first: number, tokens: Scanner): boolean {
  for (let index = first - 1; index >= first - ANYBODY_REACH; index--) if (ANYBODY.has(tokens.key(index))) return true;
  return false;
}

const ANYBODY: ReadonlySet<string> = new Set(['you', 'one', 'anyone', 'anybody', 'everyone']);

/** How far before a sum those may stand, in tokens: "you do n't have to spend". */
const ANYBODY_REACH = 7;

/** Whether a word of making follows right behind, as it does where the verb comes last. */
function isMade(last: number, sentence: Sentence): boolean {
  return sentence.begins(last + 1, MAKING) || sentence.begins(last + 2, MAKING);
}

/** The subjects of the record that stand for many, and the words that speak of them. */
const GENERIC: readonly (readonly [id: string, words: ClassSet])[] = [
  ['us-ai-labs', RIVALS],
  ['frontier-models', PEERS],
];
