import type { SubjectSearch } from './subject.ts';

/** A model's name that the record does not know, and its tokens. */
export interface UnknownName {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** What a name is looked for in. */
export type NameSearch = Pick<SubjectSearch, 'text' | 'tokens' | 'mentions' | 'sentence' | 'span' | 'anchor'>;

/** How far before a claim its subject's name may stand, in tokens. */
const REACH = 40;

/**
 * The name of a model that the record does not know, from its looks: a capitalised word with a size or a version behind it
 * ("JetMoE-8B", "Palmyra X5"), with capitals inside ("OpenMidnight"), or said to be a model ("the Pythia model"). The last
 * one before the claim's figure, else one inside or right after the claim.
 */
export function unknownName(search: NameSearch): UnknownName | null {
  const { span, anchor, sentence } = search;
  for (let index = anchor.first - 1; index >= Math.max(sentence.first, span.first - REACH); index--) {
    const name = nameEndingAt(index, search);
    if (name !== null) return name;
  }
  for (let index = anchor.last + 1; index <= Math.min(sentence.last, span.last + 8); index++) {
    const name = nameEndingAt(index, search);
    if (name !== null) return name;
  }
  return null;
}

function nameEndingAt(last: number, search: NameSearch): UnknownName | null {
  const { tokens, text, mentions } = search;
  const end = tokens[last];
  if (end === undefined || mentions.some((mention) => mention.first <= last && mention.last >= last)) return null;
  let first = last;
  // "DeepCoder - 14 B": back over the pieces glued to one another, and over one space before a size ("Pleias 1B").
  while (first > search.sentence.first) {
    const here = tokens[first];
    const before = tokens[first - 1];
    if (here === undefined || before === undefined) break;
    const isGlued = before.end === here.start && (before.key === '-' || here.key === '-' || before.kind === 'number' || /^[.]$/.test(before.key));
    const isSize = here.kind === 'number' && /^[bm]$/.test(tokens[first + 1]?.key ?? '') && before.kind === 'word';
    const isVersion = /^[A-Z]\d/.test(text.slice(here.start, here.end)) && before.kind === 'word';
    if (!isGlued && !isSize && !isVersion) break;
    first--;
  }
  const start = tokens[first];
  if (start === undefined || mentions.some((mention) => mention.first <= last && mention.last >= first)) return null;
  const name = text.slice(start.start, end.end);
  return looksLikeModel(name, first, last, search) ? { name, first, last } : null;
}

function looksLikeModel(name: string, first: number, last: number, { tokens, sentence }: NameSearch): boolean {
  if (!/^[A-Z]/.test(name) || NOT_MODELS.test(name)) return false;
  const before = tokens[first - 1];
  // Handles and tags: "@EpochAIResearch", "<HighlightedText>".
  if (before !== undefined && /^[@<#/_]$/.test(before.key) && before.end === tokens[first]?.start) return false;
  if (sentence.beginningAt(last, ['chip-name', 'benchmark', 'unit', 'store', 'stock']) !== null) return false;
  if (/[-\s]\d+(?:\.\d+)?[BM]\b/.test(name)) return true;
  if (/^[A-Z][A-Za-z]+[-\s](?:[A-Z]\d|\d+(?:\.\d+)?$)/.test(name)) return true;
  if (/^[A-Z]\d+-[A-Z]/.test(name)) return true;
  if (/^[A-Z][a-z]+[A-Z][A-Za-z]+$/.test(name)) return true;
  return sentence.beginningAt(last + 1, ['model']) !== null && /^[A-Z][a-z]{3,}$/.test(name) && tokens[last - 1]?.key !== '.';
}

/** Capitalised words that look like a model's name and are none: places, months, firms, pieces of hardware, methods. */
const NOT_MODELS =
  /^(?:GitHub|YouTube|LinkedIn|OpenAI|iPhone|NeurIPS|TechCrunch|PyTorch|TensorFlow|JavaScript|TypeScript|CapEx|PhD|ChatGPT|MacBook|NVLink|SoftBank|CoreWeave|DeepMind|Q[1-4]|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Series|Phase|Figure|Table|Step|The|This|These|Our|Its|Their|New|Chinese|American|Training|Total|Cost|Costs|RTX|CUDA|FP\d+|MI\d+|PTX|RL|SFT|GPU|TPU|AWS|CEO|API|LLM|AI|US|USD)(?:[-\s]|$)/;
