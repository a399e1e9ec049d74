import type { FoundFigure } from './figures.ts';
import type { Term } from './terms.ts';
import type { Token } from './tokens.ts';

/** The tokens of one sentence with everything known about them: what frames are matched against. */
export interface Sentence {
  /** Indexes of its first and last token in the block. */
  readonly first: number;
  readonly last: number;
  /** The term of one of these classes that ends at a token, or null. */
  readonly endingAt: (index: number, classes: readonly string[]) => Term | null;
  /** The term of one of these classes that begins at a token, or null. */
  readonly beginningAt: (index: number, classes: readonly string[]) => Term | null;
  /** Whether a frame anchored on this kind may not look past a token. */
  readonly isBarrier: (index: number, anchor: string) => boolean;
  /** What stepping over a token costs a frame's gap: nothing for filler, half for an ideograph, 4 for "and", else 1. */
  readonly weight: (index: number) => number;
  /** Whether a clause ends at a token. */
  readonly endsClause: (index: number) => boolean;
}

/** The terms of a block, looked up by the token where they begin or end. */
export class TermIndex {
  readonly #beginning: (Term[] | undefined)[] = [];
  readonly #ending: (Term[] | undefined)[] = [];

  constructor(terms: Iterable<Term>) {
    for (const term of terms) this.add(term);
  }

  add(term: Term): void {
    (this.#beginning[term.first] ??= []).push(term);
    (this.#ending[term.last] ??= []).push(term);
  }

  beginningAt(index: number): readonly Term[] {
    return this.#beginning[index] ?? NO_TERMS;
  }

  endingAt(index: number): readonly Term[] {
    return this.#ending[index] ?? NO_TERMS;
  }
}

const NO_TERMS: readonly Term[] = [];

const STOPS = new Set(['.', '!', '?', '。', ';', '|', '\n']);

/** Words before a full stop that end no sentence. */
const ABBREVIATIONS = new Set([
  'u', 's', 'vs', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'approx', 'ca', 'no', 'mio', 'mrd', 'std', 'inc', 'co',
  'corp', 'mr', 'ms', 'dr', 'st', 'e', 'g', 'i', 'etc', 'cf', 'al', 'ltd', 'rs', 'bzw', 'z', 'b', 'd', 'h', 'env', 'eq', 'fig', 'nr',
]);

/** Splits a block's tokens into sentences: ranges of token indexes, `last` inclusive. */
export function findSentences(tokens: readonly Token[], text: string): { first: number; last: number }[] {
  const sentences: { first: number; last: number }[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!endsSentence(tokens, index, text)) continue;
    sentences.push({ first, last: index });
    first = index + 1;
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length - 1 });
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const next = tokens[index + 1];
  if (next !== undefined && text.slice(token.end, next.start).includes('\n\n')) return true;
  if (token.kind !== 'mark' || !STOPS.has(token.key)) return false;
  if (token.key !== '.') return true;
  if (next === undefined) return true;
  if (!next.spaced && next.kind !== 'ideograph' && next.kind !== 'mark') return false;
  const before = tokens[index - 1];
  if (before !== undefined && before.end === token.start && ABBREVIATIONS.has(before.key)) return false;
  // After a full stop a sentence begins with a capital, a digit, a quotation mark or a script without case.
  return next.kind !== 'word' || text.charAt(next.start) !== text.charAt(next.start).toLowerCase() || !/[a-zß-ÿ]/.test(text.charAt(next.start));
}

/** Joins tokens, terms and figures into sentences that frames can be matched against. */
export function createSentence(
  range: { first: number; last: number },
  tokens: readonly Token[],
  terms: TermIndex,
  figureAt: (index: number) => FoundFigure | undefined,
): Sentence {
  return {
    ...range,
    endingAt: (index, classes) => pick(terms.endingAt(index), classes),
    beginningAt: (index, classes) => pick(terms.beginningAt(index), classes),
    isBarrier: (index, anchor) => figureAt(index)?.kind === anchor,
    weight: (index) => weightOf(tokens[index], terms.beginningAt(index)),
    endsClause: (index) => CLAUSE_ENDS.has(tokens[index]?.key ?? ''),
  };
}

const CLAUSE_ENDS = new Set([',', ';', ':', '—', '|', '…', 'but', 'while', 'whereas', 'although', 'though', 'because', 'aber', 'während', 'mais', 'alors', 'pero', 'mientras', '而', '但']);

function pick(terms: readonly Term[], classes: readonly string[]): Term | null {
  for (const term of terms) if (classes.includes(term.class)) return term;
  return null;
}

const FILLER_MARKS = new Set(['"', "'", '(', ')', '[', ']', '*', '_', '-', '~', '≈', '<', '>', '=', '#', '^', '•']);

function weightOf(token: Token | undefined, terms: readonly Term[]): number {
  if (token === undefined) return 1;
  if (token.kind === 'mark' && FILLER_MARKS.has(token.key)) return 0;
  if (terms.some((term) => term.class === 'filler' && term.first === term.last)) return 0;
  if (terms.some((term) => term.class === 'and' && term.first === term.last && token.kind === 'word')) return 4;
  // Two ideographs make a word, as a rule.
  return token.kind === 'ideograph' ? 0.5 : 1;
}
