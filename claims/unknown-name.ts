import { codeAt, DIGIT, isAsciiDigit, LETTER } from './characters.ts';
import { ClassSet } from './classes.ts';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentence.ts';
import { HANDLE, HYPHEN, POINT, SIZE_LETTER } from './small-words.ts';
import { countEndingBefore, lastBefore, meetsAny, type Span } from './spans.ts';
import { CAPITAL, type Scanner, SPACED } from './tokens.ts';

/** A model's name that the record does not know, and its tokens. */
export interface UnknownName extends Span {
  readonly name: string;
}

/** How far before a claim its subject's name may stand, in tokens. */
const REACH = 40;

/** How far behind a claim its subject's name may stand, in tokens. */
const REACH_BEHIND = 8;

/** Longer than any name (UTF-16 code units): what is glued together further back is a row of hyphens or an address. */
const LONGEST_NAME = 300;

/**
 * The names of models in a sentence that the record does not know, from their looks: a capitalised word with a size or a
 * version behind it ("JetMoE-8B", "Palmyra X5"), with capitals inside ("OpenMidnight"), or said to be a model ("the Pythia
 * model"). The sentence is looked through once, when somebody first asks: every figure of it does.
 */
export class NamesByLooks {
  readonly #sentence: Sentence;
  readonly #mentions: readonly Mention[];
  readonly #tokens: Scanner;
  /** In the order of their last tokens; null until somebody asks. */
  #found: readonly UnknownName[] | null = null;

  /** @param mentions - all of the block, in order */
  constructor(sentence: Sentence, mentions: readonly Mention[], tokens: Scanner) {
    this.#sentence = sentence;
    this.#mentions = mentions;
    this.#tokens = tokens;
  }

  /** The last one before a claim's figure, else one inside or right behind the claim. */
  near(anchor: Span, span: Span): UnknownName | null {
    const found = (this.#found ??= this.#find());
    if (found.length === 0) return null;
    const behind = found[countEndingBefore(found, anchor.last + 1)];
    return this.before(anchor.first, span.first) ?? (behind !== undefined && behind.last <= span.last + REACH_BEHIND ? behind : null);
  }

  /** The last one before a token, no further before a claim's first token than a subject's name may stand. */
  before(index: number, first: number): UnknownName | null {
    if (index <= this.#sentence.first) return null;
    const found = (this.#found ??= this.#find());
    if (found.length === 0) return null;
    const name = lastBefore(found, index);
    return name !== undefined && name.last >= first - REACH ? name : null;
  }

  #find(): readonly UnknownName[] {
    const { kinds, starts, ends, looks, signBits } = this.#tokens;
    const { first, last } = this.#sentence;
    let found: UnknownName[] | null = null;
    // Where the pieces begin that are one with the token: to go back over them from each anew would take time with the square of their number.
    let from = first;
    for (let at = first; at <= last; at++) {
      // Most words: no number, not capitalised, and not glued to what stands before them.
      if (looks[at] === SPACED && kinds[at] !== DIGIT) {
        from = at;
        continue;
      }
      const start = starts[at] ?? 0;
      // One name with what ends right before it: "JetMoE-8B".
      const isGlued = at > first && ends[at - 1] === start && (kinds[at - 1] === DIGIT || ((signBits[at - 1] ?? 0) & (HYPHEN | POINT)) !== 0 || ((signBits[at] ?? 0) & HYPHEN) !== 0);
      if (!isGlued && kinds[at] !== DIGIT && ((looks[at] ?? 0) & CAPITAL) === 0) {
        from = at;
        continue;
      }
      if (!isGlued && (at === first || !this.#goesOn(at))) from = at;
      const name = this.#read(from, at);
      if (name === null) continue;
      if (found === null) found = [name];
      else found.push(name);
    }
    return found ?? NO_NAMES;
  }

  #read(first: number, last: number): UnknownName | null {
    const tokens = this.#tokens;
    const { text } = tokens;
    const start = tokens.start(first);
    const end = tokens.end(last);
    if (!isCapital(codeAt(text, start)) || end - start > LONGEST_NAME) return null;
    if (first === last && !this.#mayStandAlone(last)) return null;
    if (meetsAny(this.#mentions, { first, last })) return null;
    const name = text.slice(start, end);
    return this.#looksLikeModel(name, first, last) ? { name, first, last } : null;
  }

  /** "Pleias 1B": whether a token stands behind a word as its size or its version. */
  #goesOn(at: number): boolean {
    const before = at - 1;
    return this.#tokens.kind(before) === LETTER && (this.#isSize(at) || this.#isVersion(at)) && !meetsAny(this.#mentions, { first: before, last: before });
  }

  #isSize(index: number): boolean {
    return this.#tokens.kind(index) === DIGIT && ((this.#tokens.signs(index + 1) & SIZE_LETTER) !== 0 || this.#isPointed(index));
  }

  /** "Dolly 1.0". */
  #isPointed(index: number): boolean {
    const { text } = this.#tokens;
    const start = this.#tokens.start(index);
    return this.#tokens.end(index) - start === 3 && codeAt(text, start + 1) === FULL_STOP && isAsciiDigit(codeAt(text, start)) && isAsciiDigit(codeAt(text, start + 2));
  }

  #isVersion(index: number): boolean {
    const tokens = this.#tokens;
    const start = tokens.start(index);
    if (tokens.end(index) - start < 2 || !isCapital(codeAt(tokens.text, start))) return false;
    return isAsciiDigit(codeAt(tokens.text, start + 1));
  }

  /** Whether one token alone may be a name: "OpenMidnight", or a capitalised word before "model". */
  #mayStandAlone(at: number): boolean {
    const { text } = this.#tokens;
    const end = this.#tokens.end(at);
    for (let index = this.#tokens.start(at) + 2; index < end; index++) if (isCapital(codeAt(text, index))) return true;
    return this.#sentence.begins(at + 1, MODEL);
  }

  #looksLikeModel(name: string, first: number, last: number): boolean {
    if (isNoModel(name)) return false;
    const tokens = this.#tokens;
    // Handles and tags: "@EpochAIResearch", "<HighlightedText>".
    if ((tokens.signs(first - 1) & HANDLE) !== 0 && tokens.end(first - 1) === tokens.start(first)) return false;
    if (this.#sentence.begins(last, NO_MODELS)) return false;
    if (LOOKS.test(name)) return true;
    return this.#sentence.begins(last + 1, MODEL) && /^[A-Z][a-z]{3,}$/.test(name) && (tokens.signs(last - 1) & POINT) === 0;
  }
}

const NO_NAMES: readonly UnknownName[] = [];

const MODEL = ClassSet.of('model');
const NO_MODELS = ClassSet.of('chip-name', 'benchmark', 'unit', 'store', 'stock');

const FULL_STOP = 46;

/** Whether a code unit is one of A to Z. */
function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** "Foo-7B", "Foo X5", "Foo 1.5", "X5-Foo", "FooBar". */
const LOOKS = /[-\s]\d+(?:\.\d+)?[BM]\b|^[A-Z](?:[A-Za-z]+[-\s](?:[A-Z]\d|\d+(?:\.\d+)?$)|\d+-[A-Z]|[a-z]+[A-Z][A-Za-z]+$)/;

/** Whether a name that looks like a model's is known to be none. */
export function isNoModel(name: string): boolean {
  const end = name.search(/[-\s]/);
  const first = end < 0 ? name : name.slice(0, end);
  return NOT_MODELS.has(first) || NUMBERED.test(first);
}

/** Quarters and pieces of hardware. */
const NUMBERED = /^(?:Q[1-4]|(?:FP|MI)\d+)$/;

/** Capitalised words that look like a model's name and are none: places, months, firms, pieces of hardware, methods. */
const NOT_MODELS: ReadonlySet<string> = new Set([
  'GitHub', 'YouTube', 'LinkedIn', 'OpenAI', 'iPhone', 'NeurIPS', 'TechCrunch', 'PyTorch', 'TensorFlow', 'JavaScript', 'TypeScript', 'CapEx', 'PhD', 'ChatGPT', 'MacBook', 'NVLink', 'NVSwitch',
  'InfiniBand', 'SoftBank', 'CoreWeave', 'DeepMind', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December', 'Jan', 'Feb', 'Mar',
  'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec', 'SageMaker', 'DeepSpeed', 'HuggingFace', 'LangChain', 'StackOverflow', 'FineWeb', 'OpenWebText', 'RedPajama', 'SlimPajama',
  'CommonCrawl', 'Series', 'Phase', 'Figure', 'Table', 'Step', 'Section', 'Chapter', 'Version', 'Total', 'SOTA', 'Este', 'Esta', 'Cette', 'Chaque', 'Dieses', 'Jedes', 'The', 'This', 'These', 'Our',
  'Its', 'Their', 'New', 'A', 'An', 'Each', 'Every', 'One', 'All', 'Most', 'Some', 'For', 'With', 'On', 'In', 'At', 'From', 'Colab', 'Kaggle', 'EC2', 'Chinese', 'American', 'Training', 'Cost', 'Costs', 'RTX', 'CUDA', 'PTX', 'RL', 'SFT', 'GPU', 'TPU', 'AWS', 'CEO', 'API', 'LLM', 'AI', 'US', 'USD',
]);
