import { ClassSet } from './classes.ts';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentence.ts';
import { meetsAny, type Span } from './spans.ts';
import type { Token } from './tokens.ts';

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
 * model"). What was found at a token is kept: every figure of the sentence asks for it.
 */
export class NamesByLooks {
  readonly #sentence: Sentence;
  readonly #mentions: readonly Mention[];
  readonly #tokens: readonly Token[];
  readonly #text: string;
  /** What ends at each token of the sentence, once it was asked for. */
  readonly #found: (UnknownName | null | undefined)[] = [];

  /** @param mentions - all of the block, in order */
  constructor(sentence: Sentence, mentions: readonly Mention[], tokens: readonly Token[], text: string) {
    this.#sentence = sentence;
    this.#mentions = mentions;
    this.#tokens = tokens;
    this.#text = text;
  }

  /** The last one before a claim's figure, else one inside or right behind the claim. */
  near(anchor: Span, span: Span): UnknownName | null {
    const before = this.before(anchor.first, span.first);
    if (before !== null) return before;
    const last = Math.min(this.#sentence.last, span.last + REACH_BEHIND);
    for (let index = anchor.last + 1; index <= last; index++) {
      const name = this.#endingAt(index);
      if (name !== null) return name;
    }
    return null;
  }

  /** The last one before a token, no further before a claim's first token than a subject's name may stand. */
  before(index: number, first: number): UnknownName | null {
    const from = Math.max(this.#sentence.first, first - REACH);
    for (let at = index - 1; at >= from; at--) {
      const name = this.#endingAt(at);
      if (name !== null) return name;
    }
    return null;
  }

  #endingAt(last: number): UnknownName | null {
    const at = last - this.#sentence.first;
    const known = this.#found[at];
    if (known !== undefined) return known;
    const name = this.#read(last);
    this.#found[at] = name;
    return name;
  }

  #read(last: number): UnknownName | null {
    const tokens = this.#tokens;
    const end = tokens[last];
    if (end === undefined) return null;
    const first = this.#firstOf(last, end.end);
    const start = tokens[first];
    if (start === undefined || !isCapital(this.#text.charCodeAt(start.start))) return null;
    if (first === last && !this.#mayStandAlone(start, last)) return null;
    if (meetsAny(this.#mentions, { first, last })) return null;
    const name = this.#text.slice(start.start, end.end);
    return this.#looksLikeModel(name, first, last) ? { name, first, last } : null;
  }

  /** "DeepCoder - 14 B": back over the pieces glued to one another, and over one space before a size ("Pleias 1B"); -1 where that is no name. */
  #firstOf(last: number, end: number): number {
    const tokens = this.#tokens;
    let first = last;
    while (first > this.#sentence.first) {
      const here = tokens[first];
      const before = tokens[first - 1];
      if (here === undefined || before === undefined) break;
      if (end - here.start > LONGEST_NAME) return -1;
      const isGlued = before.end === here.start && (before.key === '-' || here.key === '-' || before.kind === 'number' || before.key === '.');
      if (!isGlued && !(before.kind === 'word' && (this.#isSize(first, here) || this.#isVersion(here)) && !meetsAny(this.#mentions, { first: first - 1, last: first - 1 }))) break;
      first--;
    }
    return first;
  }

  #isSize(index: number, { kind }: Token): boolean {
    if (kind !== 'number') return false;
    const next = this.#tokens[index + 1]?.key;
    return next === 'b' || next === 'm';
  }

  #isVersion({ start, end }: Token): boolean {
    if (end - start < 2 || !isCapital(this.#text.charCodeAt(start))) return false;
    const second = this.#text.charCodeAt(start + 1);
    return second >= DIGIT_0 && second <= DIGIT_9;
  }

  /** Whether one token alone may be a name: "OpenMidnight", or a capitalised word before "model". */
  #mayStandAlone({ start, end }: Token, at: number): boolean {
    for (let index = start + 2; index < end; index++) if (isCapital(this.#text.charCodeAt(index))) return true;
    return this.#sentence.beginningIn(at + 1, MODEL) !== null;
  }

  #looksLikeModel(name: string, first: number, last: number): boolean {
    if (NOT_MODELS.test(name)) return false;
    const tokens = this.#tokens;
    const before = tokens[first - 1];
    // Handles and tags: "@EpochAIResearch", "<HighlightedText>".
    if (before !== undefined && before.end === tokens[first]?.start && /^[@<#/_]$/.test(before.key)) return false;
    if (this.#sentence.beginningIn(last, NO_MODELS) !== null) return false;
    if (/[-\s]\d+(?:\.\d+)?[BM]\b/.test(name)) return true;
    if (/^[A-Z][A-Za-z]+[-\s](?:[A-Z]\d|\d+(?:\.\d+)?$)/.test(name)) return true;
    if (/^[A-Z]\d+-[A-Z]/.test(name)) return true;
    if (/^[A-Z][a-z]+[A-Z][A-Za-z]+$/.test(name)) return true;
    return this.#sentence.beginningIn(last + 1, MODEL) !== null && /^[A-Z][a-z]{3,}$/.test(name) && tokens[last - 1]?.key !== '.';
  }
}

const MODEL = ClassSet.of('model');
const NO_MODELS = ClassSet.of('chip-name', 'benchmark', 'unit', 'store', 'stock');

const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** Whether a code unit is one of A to Z. */
function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Capitalised words that look like a model's name and are none: places, months, firms, pieces of hardware, methods. */
const NOT_MODELS =
  /^(?:GitHub|YouTube|LinkedIn|OpenAI|iPhone|NeurIPS|TechCrunch|PyTorch|TensorFlow|JavaScript|TypeScript|CapEx|PhD|ChatGPT|MacBook|NVLink|SoftBank|CoreWeave|DeepMind|Q[1-4]|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Series|Phase|Figure|Table|Step|The|This|These|Our|Its|Their|New|Chinese|American|Training|Total|Cost|Costs|RTX|CUDA|FP\d+|MI\d+|PTX|RL|SFT|GPU|TPU|AWS|CEO|API|LLM|AI|US|USD)(?:[-\s]|$)/;
