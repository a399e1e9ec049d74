import { DIGIT, IDEOGRAPH, LETTER, MARK } from './characters.ts';
import { ClassSet } from './classes.ts';
import type { Mention } from './mentions.ts';
import type { Setting } from './rule-setting.ts';
import type { Sentence } from './sentence.ts';
import { saysOf } from './sentence-says.ts';
import { spansWithin } from './spans.ts';
import { CAPITAL, type Scanner } from './tokens.ts';

/** Words that take up at a sentence's beginning whom the text was about: articles count, as "the model" is as often a pronoun as "it". */
const TAKING_UP: ReadonlySet<string> = new Set([
  'it', 'its', 'they', 'their', 'this', 'these', 'that', 'those', 'both', 'he', 'she', 'we', 'our', 'the', 'and', 'but', 'so', 'yet', 'however', 'also', 'no', 'not', 'only', 'all', 'what', 'nor', 'instead', 'still', 'though', 'although',
  'es', 'das', 'die', 'der', 'sie', 'ihr', 'ihre', 'sein', 'seine', 'dies', 'diese', 'dieser', 'dieses', 'und', 'aber', 'auch', 'doch', 'nicht', 'nur', 'dabei', 'allerdings', 'in', 'im', 'mit',
  'il', 'elle', 'ils', 'elles', 'le', 'la', 'les', 'l', 'ce', 'c', 'cette', 'ces', 'cela', 'son', 'sa', 'ses', 'leur', 'leurs', 'et', 'mais', 'pas',
  'el', 'los', 'las', 'lo', 'su', 'sus', 'esto', 'este', 'esta', 'estos', 'estas', 'eso', 'esa', 'ese', 'y', 'pero', 'además',
]);

/** The same in Chinese and Japanese. */
const TAKING_UP_IN_IDEOGRAPHS =
  /^(?:[该這这其它此但而且并並也还還]|不过|同时|同時|然而|两|二者|官方|公司|模型|训练|訓練|成本|费用|應用|应用|代码|权重|この|その|これ|それ|同|しかし|また|なお|ただ|モデル|開発|学習)/u;

/** How long its words are at most, in UTF-16 code units. */
const LONGEST_TAKING_UP = 4;

/**
 * Whether what a sentence says is said of DeepSeek: the sentence or the one before it in the block names it, a cost has been
 * claimed before it there, it begins as a sentence does that goes on about whom the text was about, or it names nobody
 * unknown. "Modular Goes Open Source" does none of it, on whatever page it stands.
 */
export function isNearDeepSeek(setting: Setting): boolean {
  const { sentence, earlier } = setting;
  if (earlier.hasTopic('training-cost') || earlier.hasTopic('development-cost')) return true;
  // Asked for each figure of a sentence, it is worked out once.
  let isNear = known.get(sentence);
  if (isNear === undefined) {
    isNear = goesOn(setting);
    known.set(sentence, isNear);
  }
  return isNear;
}

const known = new WeakMap<Sentence, boolean>();

function goesOn({ names, previous, sentence, analysis: { mentions, tokens, headerSubject } }: Setting): boolean {
  if (names.names.some(isDeepSeeks) || headerSubject?.id?.startsWith('deepseek') === true) return true;
  if (previous !== null && spansWithin(mentions, previous).some(isDeepSeeks)) return true;
  const first = firstWord(sentence, tokens);
  const start = tokens.start(first);
  if (saysOf(sentence, tokens, 'the-company')) return true;
  if (tokens.kind(first) === IDEOGRAPH) return previous === null || TAKING_UP_IN_IDEOGRAPHS.test(tokens.text.slice(start, start + LONGEST_TAKING_UP));
  return TAKING_UP.has(tokens.key(first)) || !namesStranger(first, sentence, tokens);
}

const IS = ClassSet.of('is-open');

/**
 * "vLLM is an open-source engine that runs DeepSeek-R1": whether what a sentence says is said of somebody unknown, whose name it
 * begins with, as DeepSeek is named only behind it.
 */
export function isOfStranger({ names, sentence, anchor, analysis: { tokens } }: Setting): boolean {
  const own = names.names.filter(isDeepSeeks);
  if (own.length === 0 || own.some(({ first }) => first < anchor.first)) return false;
  const first = firstWord(sentence, tokens);
  if (!sentence.isStrange(first) || TAKING_UP.has(tokens.key(first))) return false;
  const opening = tokens.text.slice(tokens.start(first), tokens.end(first));
  return /.[A-Z]/.test(opening) || (isCapitalised(first, tokens) && sentence.begins(first + 1, IS));
}

/** The first token of a sentence that is no mark, as the sign of a list is. */
function firstWord({ first, last }: Sentence, tokens: Scanner): number {
  let index = first;
  while (index < last && tokens.kind(index) === MARK) index++;
  return index;
}

function isDeepSeeks({ subject }: Mention): boolean {
  return subject.id === 'deepseek' || subject.maker === 'deepseek';
}

/** Whether a sentence names somebody unknown: "LIMO achieves 57.1%". */
export function namesSomebody({ sentence, analysis: { tokens } }: Setting): boolean {
  return namesStranger(firstWord(sentence, tokens), sentence, tokens);
}

/** Whether a capitalised word that nothing is known of stands in a sentence, at its beginning only one that looks like a name: "OpenClaw", "Modular Goes", "AMD", or any before an ideograph: "Redis是". */
function namesStranger(first: number, sentence: Sentence, tokens: Scanner): boolean {
  const opening = tokens.text.slice(tokens.start(first), tokens.end(first));
  if (sentence.isStrange(first) && !ACRONYMS.has(opening) && (/^[A-Z]{2,}$/.test(opening) || (tokens.kind(first) === LETTER && tokens.kind(first + 1) === IDEOGRAPH))) return true;
  for (let index = first; index <= sentence.last; index++) {
    // "27 Jan 2025".
    if (!isCapitalised(index, tokens) || !sentence.isStrange(index) || tokens.kind(index + 1) === DIGIT || tokens.kind(index - 1) === DIGIT) continue;
    if (index > first || isCapitalised(index + 1, tokens) || /[a-z][A-Z]/.test(tokens.text.slice(tokens.start(index), tokens.end(index)))) return true;
  }
  return false;
}

/** What is written in capitals and is nobody's name. */
const ACRONYMS: ReadonlySet<string> = new Set(['API', 'CEO', 'CFO', 'EU', 'FAQ', 'FP', 'IP', 'IPO', 'KV', 'MIT', 'NB', 'OK', 'PDF', 'PR', 'PS', 'RL', 'SFT', 'TL', 'UK', 'UN', 'US', 'USA', 'USD', 'VRAM']);

/** Whether a token is a word with a capital and small letters. */
function isCapitalised(index: number, tokens: Scanner): boolean {
  return tokens.kind(index) === LETTER && ((tokens.looks[index] ?? 0) & CAPITAL) !== 0 && /[a-z]/.test(tokens.text.slice(tokens.start(index), tokens.end(index)));
}
