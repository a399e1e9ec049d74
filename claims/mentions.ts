import type { KnownSubject } from './lexicon.ts';
import type { Term } from './terms.ts';
import type { Token } from './tokens.ts';

/** A place where a text names a subject. */
export interface Mention {
  readonly subject: KnownSubject;
  /** Indexes of its first and last token. */
  readonly first: number;
  readonly last: number;
  /** Whether its name goes on to name a model that the record does not know: "DeepSeek-R1-Zero-Qwen-32B". */
  readonly isOther: boolean;
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

/**
 * Chooses among the names that the lexicon found those that name something here: the longest at each place, none inside
 * an address, a file name or a code word, short names only in context. In text order, none overlapping.
 */
export function findMentions(
  terms: readonly Term[],
  tokens: readonly Token[],
  text: string,
  subjects: SubjectsById,
  context: NameContext,
): Mention[] {
  const mentions: Mention[] = [];
  let free = 0;
  for (const term of longestFirst(terms)) {
    const subject = subjects.get(term.value);
    if (subject === undefined || term.first < free) continue;
    if (term.class === 'short-name' && !countsHere(term, subject, tokens, text, context)) continue;
    if (isInsideCode(term, tokens, text)) continue;
    const mention = extend({ subject, first: term.first, last: term.last, isOther: false }, tokens, text);
    if (mention === null) continue;
    const owner = mentions.at(-1);
    // "Deep Seek R1": a maker's name right before its model's is a part of the model's name.
    const isOwned = owner !== undefined && owner.subject.id === subject.maker && isNext(owner.last, mention.first, tokens);
    if (isOwned) mentions.pop();
    mentions.push(isOwned ? { ...mention, first: owner.first } : mention);
    free = mention.last + 1;
  }
  return mentions;
}

function isNext(last: number, first: number, tokens: readonly Token[]): boolean {
  return first === last + 1 || (first === last + 2 && tokens[last + 1]?.key === '-');
}

function longestFirst(terms: readonly Term[]): Term[] {
  return terms
    .filter((term) => term.class === 'name' || term.class === 'short-name')
    .toSorted((a, b) => a.first - b.first || b.last - a.last || (a.class === 'name' ? -1 : 1));
}

function countsHere(term: Term, subject: KnownSubject, tokens: readonly Token[], text: string, context: NameContext): boolean {
  const maker = subject.maker ?? subject.id;
  if (!context.ai && !context.makers.has(maker)) return false;
  return !belongsToAnotherName(term, tokens, text);
}

/** "Rabbit R1", "Router R1", "Yamaha R1": a capitalised word glued in front makes it somebody else's name. */
function belongsToAnotherName(term: Term, tokens: readonly Token[], text: string): boolean {
  const before = tokens[term.first - 1];
  const first = tokens[term.first];
  if (before === undefined || first === undefined) return false;
  if (before.kind === 'mark') return /^[_.@\\=#]$/.test(before.key) && before.end === first.start;
  if (before.kind !== 'word' || /\d/.test(before.key)) return false;
  if (FOREIGN_OWNERS.has(before.key)) return true;
  const capital = text.charAt(before.start);
  const isProper = /\p{Lu}/u.test(capital) && !OPENERS.has(before.key);
  return isProper && /^\d|^[A-Z]\d/.test(text.slice(first.start, first.end));
}

/** Makers and things whose models share our short names. */
const FOREIGN_OWNERS = new Set(['rabbit', 'router', 'routers', 'yamaha', 'canon', 'eos', 'sony', 'olympus', 'vespa', 'route', 'register', 'junction', 'rivian', 'dji', 'vision', 'kindle', 'airpods']);

/** Capitalised words that may stand before a short name without owning it. */
const OPENERS = new Set([
  'the', 'its', 'their', 'new', 'both', 'and', 'or', 'with', 'when', 'while', 'but', 'since', 'after', 'before', 'for', 'like', 'if', 'as', 'in', 'on', 'of', 'to', 'by',
  'deepseek', 'chinese', 'model', 'training', 'train', 'developing', 'running', 'using', 'base', 'previous', 'original', 'reasoning', 'seek', 'openai', 'anthropic', 'google',
  'meta', 'distilled', 'open', 'that', 'this', 'why', 'how', 'is', 'does', 'did', 'can', 'was', 'has', 'our', 'your', 'le', 'la', 'les', 'el', 'der', 'das', 'modèle', 'modelo', 'modell', 'model’s',
  'die', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'typ', 'mit', 'auf', 'für', 'von', 'vom', 'und', 'los', 'las', 'un', 'une', 'les', 'chip', 'chips', 'gpu', 'gpus', 'nvidia', 'nvidias', 'puces',
  'variante', 'version', 'only', 'these', 'those', 'even', 'no', 'any', 'some', 'each', 'all', 'more', 'most', 'selling', 'buying', 'banned', 'restricted', 'smuggled', 'export',
]);

/** Whether a name is a piece of an address, a handle, a file name or an identifier. */
function isInsideCode(term: Term, tokens: readonly Token[], text: string): boolean {
  const start = tokens[term.first]?.start ?? 0;
  const end = tokens[term.last]?.end ?? start;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '_' || before === '@' || before === '\\' || after === '_' || after === '\\') return true;
  if (after === '.' && /[a-z]/.test(text.charAt(end + 1))) return true;
  if (after === '=' || (after === '(' && /[a-z]/.test(text.charAt(end + 1)) && text.slice(start, end) === text.slice(start, end).toLowerCase())) return true;
  if (before === '.' || before === '/' || after === '/' || before === '-' || after === '-' || after === ':' || before === ':') {
    return isCodeChunk(chunkAround(text, start, end), text.slice(start, end));
  }
  return false;
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
  /^(?:distill|distilled|qwen[\d.]*|llama[\d.]*|zero|base|chat|lite|instruct|coder|math|vl\d*|prover|exp|terminus|flash|pro|preview|speciale|max|mini|turbo|\d+(?:\.\d+)?[bm]?|[bm]|v\d+(?:\.\d+)?|r\d+|\d{4}|latest|large|small|medium|opus|sonnet|haiku|fp8|awq|gguf|nvfp4|it|hf|moe|a\d+b|ai|nlg)$/;

/** Parts that name a size, a date or a format of the same model. */
const SAME_MODEL = /^(?:\d+(?:\.\d+)?[bm]?|base|chat|instruct|it|hf|fp8|awq|gguf|nvfp4|latest|ai)$/;

/**
 * Lengthens a model's name over the parts that follow behind hyphens: "DeepSeek-R1-Distill-Qwen-1.5B". Null where what
 * follows makes it another's name: "R1-V".
 */
function extend(mention: Mention, tokens: readonly Token[], text: string): Mention | null {
  let { last, isOther } = mention;
  for (;;) {
    const hyphen = tokens[last + 1];
    const part = tokens[last + 2];
    const end = tokens[last]?.end;
    if (hyphen?.key !== '-' || part === undefined || hyphen.start !== end || part.start !== hyphen.end) break;
    const glued = tokens[last + 3];
    const unit = part.kind === 'number' && glued?.kind === 'word' && glued.start === part.end ? glued : undefined;
    const written = `${part.key}${unit?.key ?? ''}`;
    if (NAME_PARTS.test(written)) {
      last += unit === undefined ? 2 : 3;
      isOther ||= !SAME_MODEL.test(written);
      continue;
    }
    const isModel = mention.subject.kind === 'model';
    if (isModel && /^[A-Z]/.test(text.charAt(part.start)) && part.end - part.start <= 2) return null;
    break;
  }
  return { ...mention, last, isOther };
}
