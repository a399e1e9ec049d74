import { anyScript } from './any-script.ts';
import { codeAt, DIGIT, isAsciiDigit, LETTER, MARK } from './characters.ts';
import { classNumber } from './classes.ts';
import type { KnownSubject, Lexicon } from './lexicon.ts';
import { GLUE, HYPHEN } from './small-words.ts';
import { itemBefore } from './spans.ts';
import type { Terms } from './terms.ts';
import { CAPITAL, NOTHING, type Scanner } from './tokens.ts';

/** A place where a text names a subject. */
export interface Mention {
  readonly subject: KnownSubject;
  /** Indexes of its first and last token. */
  readonly first: number;
  readonly last: number;
  /** Whether its name goes on to name a model that the record does not know: "DeepSeek-R1-Zero-Qwen-32B". */
  readonly isOther: boolean;
  /** Which of the mentions of its block it is. */
  readonly at: number;
}

/** What decides whether short names count: `R1` says nothing on a page about routers. */
export interface NameContext {
  /** Whether the block, its headings or its page speak of AI. */
  readonly ai: boolean;
  /** Ids of the makers named in the block, its headings or its page. */
  readonly makers: ReadonlySet<string>;
}

/** Subjects by id, as the detector holds them. */
export type SubjectsById = ReadonlyMap<string, KnownSubject>;

const NAME = classNumber('name');
const SHORT_NAME = classNumber('short-name');
const NO_MENTIONS: readonly Mention[] = [];

/**
 * Chooses among the names that the lexicon found those that name something here: the longest at each place, none inside
 * an address, a file name or a code word, short names only in context. In text order, none overlapping.
 */
export function findMentions(terms: Terms, tokens: Scanner, lexicon: Lexicon, context: NameContext): readonly Mention[] {
  if (terms.names.length === 0) return NO_MENTIONS;
  const mentions: Mention[] = [];
  let free = 0;
  const names = longestFirst(terms);
  for (let at = 0; at < names.length; at++) {
    const term = names[at] ?? 0;
    const first = terms.firsts[term] ?? 0;
    const last = terms.lasts[term] ?? 0;
    if (first < free) continue;
    const subject = lexicon.subjectOf(terms, term);
    if (subject === undefined) continue;
    if (terms.classNumbers[term] === SHORT_NAME && (!countsHere(term, subject, terms, tokens, context) || namesKind(first, last, tokens))) continue;
    if (isInsideCode(first, last, tokens)) continue;
    const name = ownsNext(subject, last, names, at, terms, lexicon) ? { last, isOther: false } : (narrowed(subject, last, tokens) ?? versioned(subject, first, last, tokens) ?? extend(subject, last, tokens));
    if (name === null) continue;
    const owner = itemBefore(mentions, mentions.length);
    // "Deep Seek R1": a maker's name right before its model's is a part of the model's name.
    const isOwned = owner !== undefined && owner.subject.id === subject.maker && isNext(owner.last, first, tokens);
    if (isOwned) mentions.pop();
    mentions.push({ subject, first: isOwned ? owner.first : first, last: name.last, isOther: name.isOther, at: mentions.length });
    free = name.last + 1;
  }
  return mentions;
}

/** "The Nasdaq 100": an index of its own, whose name goes on from that of the market. */
function narrowed({ kind }: KnownSubject, last: number, tokens: Scanner): Pick<Mention, 'last' | 'isOther'> | null {
  if (kind !== 'market') return null;
  const number = (tokens.signs(last + 1) & HYPHEN) === 0 ? last + 1 : last + 2;
  return tokens.key(number) === '100' ? { last: number, isOther: true } : null;
}

/** "Opus 4.6", "Sonnet 5": a name without a number goes on with one that the record does not know; not "Alpaca 7B", nor "Claude 3 weeks ago". */
function versioned({ kind }: KnownSubject, first: number, last: number, tokens: Scanner): Pick<Mention, 'last' | 'isOther'> | null {
  const at = last + 1;
  if (kind !== 'model' || tokens.kind(at) !== DIGIT || !/^[1-9](?:\.\d)?$/.test(tokens.key(at)) || hasDigit(tokens.text.slice(tokens.start(first), tokens.end(last)))) return null;
  const isFree = tokens.kind(at + 1) !== LETTER || (tokens.isSpaced(at + 1) && !COUNTED_BEHIND.has(tokens.key(at + 1)));
  return isFree ? { last: at, isOther: true } : null;
}

/** Words behind a number that count something by it. */
const COUNTED_BEHIND: ReadonlySet<string> = new Set(['b', 'm', 'k', 'x', 'million', 'billion', 'trillion', 'thousand', 'hundred', 'times', 'hours', 'days', 'weeks', 'months', 'years', 'gpus', 'chips', 'percent', 'points', 'models', 'minutes']);

/** "Deep Seek-V3": whether the next name, behind a hyphen, is that of a maker's model. */
function ownsNext(maker: KnownSubject, last: number, names: readonly number[], at: number, terms: Terms, lexicon: Lexicon): boolean {
  if (maker.kind !== 'company') return false;
  for (let index = at + 1; index < names.length; index++) {
    const next = names[index] ?? 0;
    const first = terms.firsts[next] ?? 0;
    if (first > last + 2) return false;
    if (first === last + 2 && lexicon.subjectOf(terms, next)?.maker === maker.id) return true;
  }
  return false;
}

function isNext(last: number, first: number, tokens: Scanner): boolean {
  return first === last + 1 || (first === last + 2 && (tokens.signs(last + 1) & HYPHEN) !== 0);
}

/** The names in the order of their first tokens, the longest of each first. */
function longestFirst(terms: Terms): readonly number[] {
  const { classNumbers, firsts, lasts } = terms;
  if (terms.names.length === 1) return terms.names;
  const names: number[] = [];
  for (let name = 0; name < terms.names.length; name++) {
    const term = terms.names[name] ?? 0;
    const number = classNumbers[term] ?? 0;
    let at = names.length;
    // Only those of the same first token can be out of order.
    for (; at > 0; at--) {
      const before = names[at - 1] ?? 0;
      const longer = (lasts[term] ?? 0) - (lasts[before] ?? 0);
      if (firsts[before] !== firsts[term] || longer < 0 || (longer === 0 && (number !== NAME || classNumbers[before] === NAME))) break;
      names[at] = before;
    }
    names[at] = term;
  }
  return names;
}

function countsHere(term: number, subject: KnownSubject, terms: Terms, tokens: Scanner, context: NameContext): boolean {
  const first = terms.firsts[term] ?? 0;
  const maker = subject.maker ?? subject.id;
  if (!context.makers.has(maker) && (!context.ai || isWrittenSmall(first, subject, tokens))) return false;
  return !belongsToAnotherName(term, terms, tokens);
}

/** "A decoder-only Transformer", "Transformer-based", "Transformer architectures", Transformer架构: a kind of model, and no model. */
function namesKind(first: number, last: number, tokens: Scanner): boolean {
  if ((tokens.signs(first - 2) & HYPHEN) !== 0 && tokens.key(first - 1) === 'only') return true;
  return KIND_WORDS.has(tokens.key((tokens.signs(last + 1) & HYPHEN) === 0 ? last + 1 : last + 2));
}

/** Words behind the name of a kind. */
const KIND_WORDS: ReadonlySet<string> = new Set(['architecture', 'architectures', 'based', 'layer', 'layers', 'block', 'blocks', 'decoder', 'encoder', 'backbone', 'network', 'networks', 'architektur', 'architekturen', '架', '神', '网', '结']);

/** "r1", "claude", unlike "o1" and "llama model": a word of small letters that its name has capitals for is one only beside its maker. */
function isWrittenSmall(first: number, { name }: KnownSubject, tokens: Scanner): boolean {
  const start = tokens.start(first);
  return isSmall(tokens.text.charCodeAt(start)) && !name.includes(tokens.text.slice(start, tokens.end(first))) && tokens.key(first + 1) !== 'model';
}

/** "Rabbit R1", "Router R1", "Yamaha R1": a capitalised word glued in front makes it somebody else's name. */
function belongsToAnotherName(term: number, terms: Terms, tokens: Scanner): boolean {
  const first = terms.firsts[term] ?? 0;
  const before = first - 1;
  const kind = tokens.kind(before);
  if (kind === MARK) return tokens.end(before) === tokens.start(first) && ((tokens.signs(before) & GLUE) !== 0 || isJoinedToAnother(before, tokens));
  if (kind !== LETTER) return false;
  const key = tokens.key(before);
  if (hasDigit(key)) return false;
  if (FOREIGN_OWNERS.has(key)) return true;
  const { text } = tokens;
  const isProper = isCapital(text, tokens.start(before)) && !OPENERS.has(key);
  return isProper && /^\d|^[A-Z]\d/.test(text.slice(tokens.start(first), tokens.end(first))) && !isInTitleCase(term, terms, tokens);
}

/** How many words around a name tell whether all are capitalised, on either side, and how long they must be, in UTF-16 code units. */
const TITLE_REACH = 8;
const LEAST_LETTERS = 4;

/** How many of them there must be, and what part of them must have a capital. */
const LEAST_WORDS = 3;
const TITLE_PART = 0.75;

/**
 * "How DeepSeek Trained R1 for $6 Million": whether nearly all longer words around a name are capitalised, so that a capital makes
 * no name. One of them must be a word that the lexicon knows and no name: "Kimi, Qwen, Skywork R1" are names.
 */
function isInTitleCase(term: number, terms: Terms, tokens: Scanner): boolean {
  const at = terms.firsts[term] ?? 0;
  const from = Math.max(0, at - TITLE_REACH);
  const to = Math.min(tokens.count - 1, at + TITLE_REACH);
  let words = 0;
  let capitalised = 0;
  for (let index = from; index <= to; index++) {
    if (!isLongWord(index, tokens)) continue;
    words++;
    if (isCapitalised(index, tokens)) capitalised++;
  }
  return words >= LEAST_WORDS && capitalised >= words * TITLE_PART && hasCapitalisedWord(term, from, to, terms, tokens);
}

function isLongWord(index: number, { kinds, starts, ends }: Scanner): boolean {
  return kinds[index] === LETTER && (ends[index] ?? 0) - (starts[index] ?? 0) >= LEAST_LETTERS;
}

function isCapitalised(index: number, { looks }: Scanner): boolean {
  return ((looks[index] ?? 0) & CAPITAL) !== 0;
}

/** Whether a longer word between two tokens around a term is capitalised that the lexicon knows and that is no name. */
function hasCapitalisedWord(term: number, from: number, to: number, { count, firsts, classNumbers }: Terms, tokens: Scanner): boolean {
  let at = term;
  while (at > 0 && (firsts[at - 1] ?? 0) >= from) at--;
  for (; at < count && (firsts[at] ?? 0) <= to; at++) {
    const first = firsts[at] ?? 0;
    if (classNumbers[at] !== NAME && classNumbers[at] !== SHORT_NAME && isLongWord(first, tokens) && isCapitalised(first, tokens)) return true;
  }
  return false;
}

/** "MiMo-V2.5": whether a hyphen joins what follows to a word before it that is no part of DeepSeek's name and no prefix, as "post-R1" has. */
function isJoinedToAnother(hyphen: number, tokens: Scanner): boolean {
  if ((tokens.signs(hyphen) & HYPHEN) === 0 || tokens.kind(hyphen - 1) !== LETTER || tokens.end(hyphen - 1) !== tokens.start(hyphen)) return false;
  return !JOINING.has(tokens.key(hyphen - 1));
}

const JOINING: ReadonlySet<string> = new Set(['deepseek', 'seek', 'pre', 'post', 'non', 'ex', 'anti', 'mid', 'openai', 'anthropic', 'google', 'meta', 'das', 'le', 'el', 'der', 'modell']);

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (isAsciiDigit(codeAt(word, at))) return true;
  return false;
}

function isCapital(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code < 0x80 ? code >= 65 && code <= 90 : isCapitalOfAnyScript(text.charAt(at));
}

const isCapitalOfAnyScript = anyScript(String.raw`\p{Lu}`);

/** Makers and things whose models share our short names. */
const FOREIGN_OWNERS = new Set(['rabbit', 'router', 'routers', 'yamaha', 'canon', 'eos', 'sony', 'olympus', 'vespa', 'route', 'register', 'junction', 'rivian', 'dji', 'vision', 'kindle', 'airpods']);

/** Capitalised words that may stand before a short name without owning it. */
const OPENERS = new Set([
  'the', 'its', 'their', 'new', 'both', 'and', 'or', 'with', 'when', 'while', 'but', 'since', 'after', 'before', 'for', 'like', 'if', 'as', 'in', 'on', 'of', 'to', 'by',
  'deepseek', 'chinese', 'model', 'training', 'train', 'developing', 'running', 'using', 'base', 'previous', 'original', 'reasoning', 'seek', 'openai', 'anthropic', 'google',
  'meta', 'distilled', 'open', 'that', 'this', 'why', 'how', 'is', 'does', 'did', 'can', 'was', 'has', 'our', 'your', 'le', 'la', 'les', 'el', 'der', 'das', 'modèle', 'modelo', 'modell', 'model’s',
  'die', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'typ', 'mit', 'auf', 'für', 'von', 'vom', 'und', 'los', 'las', 'un', 'une', 'les', 'chip', 'chips', 'gpu', 'gpus', 'nvidia', 'nvidias', 'puces',
  'entrenar', 'entrenado', 'entraîner', 'entrainer', 'entraîné', 'desarrollar', 'développer', 'crear', 'créer', 'construir', 'construire', 'laut', 'dass', 'wenn', 'als', 'auch', 'nur', 'bei', 'beim', 'statt',
  'anders', 'neben', 'zu', 'zum', 'zur', 'im', 'aus', 'nach', 'seit', 'wie', 'warum', 'weil', 'da', 'doch', 'denn', 'aber', 'ob', 'sein', 'seine', 'seinem', 'sowie', 'bis', 'um', 'über', 'ist', 'hat', 'war', 'wurde', 'soll',
  'para', 'con', 'sobre', 'según', 'que', 'su', 'sus', 'al', 'del', 'de', 'como', 'cuando', 'desde', 'hasta', 'aunque', 'pero', 'y', 'así', 'también', 'además', 'lo', 'una', 'por', 'sin', 'es', 'si',
  'pour', 'avec', 'selon', 'dans', 'sur', 'chez', 'quand', 'son', 'ses', 'leur', 'du', 'd', 'l', 'et', 'mais', 'comme', 'car', 'puisque', 'après', 'avant', 'depuis', 'grâce', 'contre', 'sans', 'même', 'est', 'ainsi', 'aussi',
  'variante', 'version', 'codeforces', 'diamond', 'only', 'these', 'those', 'even', 'no', 'any', 'some', 'each', 'all', 'more', 'most', 'selling', 'buying', 'banned', 'restricted', 'smuggled', 'export',
]);

/** Whether a name is a piece of an address, a handle, a file name or an identifier. */
function isInsideCode(firstToken: number, lastToken: number, tokens: Scanner): boolean {
  const { text } = tokens;
  const start = tokens.start(firstToken);
  const end = tokens.end(lastToken);
  const before = start > 0 ? codeAt(text, start - 1) : SPACE;
  const after = end < text.length ? codeAt(text, end) : SPACE;
  // Most names have white space, a comma or a letter's apostrophe around them.
  if (CODE_BEFORE[before] !== 1 && CODE_AFTER[after] !== 1) return false;
  if (before === UNDERSCORE || before === AT || before === BACKSLASH || after === UNDERSCORE || after === BACKSLASH) return true;
  const isLowerAhead = isSmall(text.charCodeAt(end + 1));
  if (after === POINT && isLowerAhead) return true;
  if (after === EQUALS || (after === BRACKET && isLowerAhead && text.slice(start, end) === text.slice(start, end).toLowerCase())) return true;
  if (before === POINT || before === SLASH || after === SLASH || before === DASH || after === DASH || after === COLON || before === COLON) {
    return isCodeChunk(chunkAround(text, start, end), text.slice(start, end));
  }
  return false;
}

const SPACE = 32;
const BRACKET = 40;
const DASH = 45;
const POINT = 46;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const AT = 64;
const BACKSLASH = 92;
const UNDERSCORE = 95;

/** 1 for each code unit that may make what stands behind it, or before it, a piece of code. */
const CODE_BEFORE = tableOf('_@\\./-:');
const CODE_AFTER = tableOf('_\\.=(/-:');

function tableOf(marks: string): Uint8Array {
  const table = new Uint8Array(0x80);
  for (const mark of marks) table[codeAt(mark, 0)] = 1;
  return table;
}

/** Whether a code unit is one of a to z. */
function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function chunkAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && end - from < 200 && !/[\s"'()<>[\]，。、（）]/.test(text.charAt(from - 1))) from--;
  while (to < text.length && to - start < 200 && !/[\s"'()<>[\]，。、（）]/.test(text.charAt(to))) to++;
  return text.slice(from, to);
}

function isCodeChunk(chunk: string, name: string): boolean {
  if (/:\/\/|^www\.|^[a-z0-9.-]+\.(?:com|ai|org|net|io|cn|dev|app|co|md|py|json|ts|js|pdf|gguf)\b/i.test(chunk)) return true;
  if (/^[a-z0-9_.-]+\/[\w.-]+$/.test(chunk) && !/^[A-Z]/.test(chunk)) return true;
  if (/\w\/\w+\/\w/.test(chunk)) return true;
  // Package and model ids are written in lower case throughout: deepseek-chat, deepseek-r1:7b.
  return name === name.toLowerCase() && /^[a-z]+(?:-[a-z0-9.]+)+(?::[\w.-]+)?$/.test(chunk) && /[a-z]/.test(name);
}

/** Parts that a model's name may go on with behind a hyphen. */
const NAME_PARTS =
  /^(?:distill|distilled|qwen[\d.]*|llama[\d.]*|zero|base|chat|lite|instruct|coder|math|vl\d*|prover|exp|terminus|flash|pro|preview|speciale|max|mini|turbo|\d+(?:\.\d+)?[bm]?|[bm]|v\d+(?:\.\d+)?|r\d+|\d{4}|latest|large|small|medium|opus|sonnet|haiku|fp8|awq|gguf|nvfp4|it|hf|moe|a\d+b|ai|nlg|vision|thinking|omni|audio|ultra|nano)$/;

/** Parts that name a size, a date or a format of the same model. */
const SAME_MODEL = /^(?:\d+(?:\.\d+)?[bm]?|base|chat|instruct|it|hf|fp8|awq|gguf|nvfp4|latest|ai)$/;

/**
 * Lengthens a model's name over the parts that follow behind hyphens: "DeepSeek-R1-Distill-Qwen-1.5B". Null where what
 * follows makes it another's name: "R1-V".
 */
function extend(subject: KnownSubject, named: number, tokens: Scanner): Pick<Mention, 'last' | 'isOther'> | null {
  let last = named;
  let isOther = false;
  for (;;) {
    if ((tokens.signs(last + 1) & HYPHEN) === 0) break;
    const part = last + 2;
    const kind = tokens.kind(part);
    if (kind === NOTHING || tokens.start(last + 1) !== tokens.end(last) || tokens.start(part) !== tokens.end(last + 1)) break;
    const hasUnit = kind === DIGIT && tokens.kind(part + 1) === LETTER && tokens.start(part + 1) === tokens.end(part);
    const written = hasUnit ? tokens.key(part) + tokens.key(part + 1) : tokens.key(part);
    if (NAME_PARTS.test(written)) {
      last += hasUnit ? 3 : 2;
      isOther ||= !SAME_MODEL.test(written);
      continue;
    }
    if (subject.kind === 'model' && /^[A-Z]/.test(tokens.text.charAt(tokens.start(part))) && tokens.end(part) - tokens.start(part) <= 2) return null;
    break;
  }
  return { last, isOther };
}
