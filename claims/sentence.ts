import { ClassSet } from './classes.ts';
import type { FoundFigure } from './figures.ts';
import { countBeginningBefore } from './spans.ts';
import type { Term } from './terms.ts';
import type { Token } from './tokens.ts';

const NO_TERMS: readonly Term[] = [];

/**
 * The terms that begin and end at each token of a block, and their classes as bits. Kept from block to block, as the scanner
 * keeps its columns: to make them anew takes longer than to fill them.
 */
export class TermIndex {
  #beginning: (Term[] | undefined)[] = [];
  #ending: (Term[] | undefined)[] = [];
  /** Four numbers a token: the classes that begin there, and those that end there. */
  #beginningBits = new Int32Array(0);
  #endingBits = new Int32Array(0);
  /** For each token whether it is part of a name, and what its user notes about it. */
  #named = new Uint8Array(0);
  #notes = new Uint8Array(0);
  /** How many places may hold something. */
  #used = 0;

  /** Empties it for a block of so many tokens. */
  begin(count: number): void {
    this.#beginning = [];
    this.#ending = [];
    const size = this.#named.length;
    // A place behind the last token has no terms.
    const room = count + 1;
    if (size < room) {
      const wanted = 2 ** Math.ceil(Math.log2(room));
      this.#beginningBits = new Int32Array(wanted * 4);
      this.#endingBits = new Int32Array(wanted * 4);
      this.#named = new Uint8Array(wanted);
      this.#notes = new Uint8Array(wanted);
      this.#used = room;
      return;
    }
    const clear = Math.max(room, this.#used);
    this.#beginningBits.fill(0, 0, clear * 4);
    this.#endingBits.fill(0, 0, clear * 4);
    this.#named.fill(0, 0, clear);
    this.#notes.fill(0, 0, clear);
    this.#used = room;
  }

  /** A number for each token, 0 until it is set: see {@link BlockTokens}. */
  get notes(): Uint8Array {
    return this.#notes;
  }

  /** Makes tokens a part of a name. */
  addName(first: number, last: number): void {
    this.#named.fill(1, first, last + 1);
  }

  /** Whether a token is part of a name. */
  isNamed(index: number): boolean {
    return this.#named[index] === 1;
  }

  add(term: Term): void {
    const { first, last, classNumber } = term;
    const begun = this.#beginning[first];
    if (begun === undefined) this.#beginning[first] = [term];
    else begun.push(term);
    const ended = this.#ending[last];
    if (ended === undefined) this.#ending[last] = [term];
    else ended.push(term);
    setBit(this.#beginningBits, first, classNumber);
    setBit(this.#endingBits, last, classNumber);
  }

  beginningAt(index: number): readonly Term[] {
    return this.#beginning[index] ?? NO_TERMS;
  }

  endingAt(index: number): readonly Term[] {
    return this.#ending[index] ?? NO_TERMS;
  }

  /** Whether a term of one of these classes begins at a token. */
  begins(index: number, set: ClassSet): boolean {
    return meets(this.#beginningBits, index * 4, set);
  }

  /** Whether a term of one of these classes ends at a token. */
  ends(index: number, set: ClassSet): boolean {
    return meets(this.#endingBits, index * 4, set);
  }

  /** The classes of the terms that begin at these tokens. */
  classesBeginning(first: number, last: number): ClassSet {
    return classesIn(this.#beginningBits, first, last);
  }

  /** The classes of the terms that end at these tokens. */
  classesEnding(first: number, last: number): ClassSet {
    return classesIn(this.#endingBits, first, last);
  }
}

function setBit(bits: Int32Array, index: number, number: number): void {
  const at = index * 4 + (number >> 5);
  bits[at] = (bits[at] ?? 0) | (1 << (number & 31));
}

function meets(bits: Int32Array, at: number, { bits0, bits1, bits2, bits3 }: ClassSet): boolean {
  return (((bits[at] ?? 0) & bits0) | ((bits[at + 1] ?? 0) & bits1) | ((bits[at + 2] ?? 0) & bits2) | ((bits[at + 3] ?? 0) & bits3)) !== 0;
}

function classesIn(bits: Int32Array, first: number, last: number): ClassSet {
  const set = new ClassSet();
  for (let at = first * 4; at <= last * 4; at += 4) {
    set.bits0 |= bits[at] ?? 0;
    set.bits1 |= bits[at + 1] ?? 0;
    set.bits2 |= bits[at + 2] ?? 0;
    set.bits3 |= bits[at + 3] ?? 0;
  }
  return set;
}

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
  if (next !== undefined && next.start - token.end > 1 && text.slice(token.end, next.start).includes('\n\n')) return true;
  if (token.kind !== 'mark' || !STOPS.has(token.key)) return false;
  if (token.key !== '.') return true;
  if (next === undefined) return true;
  if (!next.spaced && next.kind !== 'ideograph' && next.kind !== 'mark') return false;
  const before = tokens[index - 1];
  if (before !== undefined && before.end === token.start && ABBREVIATIONS.has(before.key)) return false;
  // After a full stop a sentence begins with a capital, a digit, a quotation mark or a script without case.
  return next.kind !== 'word' || text.charAt(next.start) !== text.charAt(next.start).toLowerCase() || !/[a-zß-ÿ]/.test(text.charAt(next.start));
}

/** The weights by which a token is known: see {@link Sentence.weight}. */
const WEIGHTS = [0, 0.5, 1, 4] as const;
const WEIGHED = 4;
const ENDS_CLAUSE = 8;

/** What sentences of a block share: its tokens, its terms, and what of each token is worked out once and asked often. */
export class BlockTokens {
  readonly tokens: readonly Token[];
  readonly terms: TermIndex;
  readonly #figures: readonly FoundFigure[];
  readonly #traits: Uint8Array;
  #closing: Int32Array | null = null;
  #opening: Int32Array | null = null;
  #calling: Int32Array | null = null;

  constructor(tokens: readonly Token[], terms: TermIndex, figures: readonly FoundFigure[]) {
    this.tokens = tokens;
    this.terms = terms;
    this.#figures = figures;
    this.#traits = terms.notes;
  }

  /** The figure that a token is a part of. */
  figureAt(index: number): FoundFigure | undefined {
    const figure = this.#figures[countBeginningBefore(this.#figures, index + 1) - 1];
    return figure === undefined || figure.last < index ? undefined : figure;
  }

  weight(index: number): number {
    return WEIGHTS[this.#traitsOf(index) & 3] ?? 1;
  }

  endsClause(index: number): boolean {
    return (this.#traitsOf(index) & ENDS_CLAUSE) !== 0;
  }

  /** The first closing bracket behind a token, or -1. */
  closingAfter(index: number): number {
    this.#closing ??= nextOnes(this.tokens.length, (at) => this.tokens[at]?.key === ')');
    return this.#closing[index + 1] ?? -1;
  }

  /** The first opening bracket behind a token, or -1. */
  openingAfter(index: number): number {
    this.#opening ??= nextOnes(this.tokens.length, (at) => this.tokens[at]?.key === '(');
    return this.#opening[index + 1] ?? -1;
  }

  /** The first word behind a token that gives a name ("known as"), or -1. */
  callingAfter(index: number): number {
    this.#calling ??= nextOnes(this.tokens.length, (at) => this.terms.begins(at, CALLED));
    return this.#calling[index + 1] ?? -1;
  }

  #traitsOf(index: number): number {
    const known = this.#traits[index];
    if (known) return known;
    const token = this.tokens[index];
    if (token === undefined) return OUTSIDE;
    const traits = WEIGHED | weightOf(token, this.terms.beginningAt(index)) | (CLAUSE_ENDS.has(token.key) ? ENDS_CLAUSE : 0);
    this.#traits[index] = traits;
    return traits;
  }
}

const CALLED = ClassSet.of('called');

/** For each token the first one from it on of which something holds, or -1. */
function nextOnes(count: number, holds: (index: number) => boolean): Int32Array {
  const next = new Int32Array(count);
  for (let index = count - 1, last = -1; index >= 0; index--) {
    if (holds(index)) last = index;
    next[index] = last;
  }
  return next;
}

/** A place beyond the block weighs as a word and ends no clause. */
const OUTSIDE = WEIGHED | 2;

/** One sentence with everything known about its tokens: what frames are matched against. */
export class Sentence {
  /** Indexes of its first and last token in the block. */
  readonly first: number;
  readonly last: number;
  /** The classes of the terms that begin in it. */
  readonly beginning: ClassSet;
  /** The classes of the terms that end in it. */
  readonly ending: ClassSet;
  readonly #block: BlockTokens;
  /** Where its clauses end. */
  #clauseEnds: number[] | null = null;
  #clause: Clause | null = null;

  constructor({ first, last }: { first: number; last: number }, block: BlockTokens) {
    this.first = first;
    this.last = last;
    this.#block = block;
    this.beginning = block.terms.classesBeginning(first, last);
    this.ending = block.terms.classesEnding(first, last);
  }

  /** The term of one of these classes that ends at a token, or null. */
  endingIn(index: number, set: ClassSet): Term | null {
    return this.#block.terms.ends(index, set) ? pickIn(this.#block.terms.endingAt(index), set) : null;
  }

  /** The term of one of these classes that begins at a token, or null. */
  beginningIn(index: number, set: ClassSet): Term | null {
    return this.#block.terms.begins(index, set) ? pickIn(this.#block.terms.beginningAt(index), set) : null;
  }

  /** The terms of a class that lie in it, in order. */
  termsOf(set: ClassSet): Term[] {
    const found: Term[] = [];
    if (!this.beginning.meets(set)) return found;
    const { terms } = this.#block;
    for (let index = this.first; index <= this.last; index++) {
      if (!terms.begins(index, set)) continue;
      for (const term of terms.beginningAt(index)) if (set.hasNumber(term.classNumber) && term.last <= this.last) found.push(term);
    }
    return found;
  }

  /** Whether a frame anchored on this kind may not look past a token. */
  isBarrier(index: number, anchor: string): boolean {
    return this.#block.figureAt(index)?.kind === anchor;
  }

  /** What stepping over a token costs a frame's gap: nothing for filler, half for an ideograph, 4 for "and", else 1. */
  weight(index: number): number {
    return this.#block.weight(index);
  }

  /** Whether a clause ends at a token. */
  endsClause(index: number): boolean {
    return this.#block.endsClause(index);
  }

  /** The clause around an anchor, its ends left out. */
  clauseAround(first: number, last: number): Clause {
    const ends = this.#endsOfClauses();
    const before = firstNotBelow(ends, first) - 1;
    const behind = firstNotBelow(ends, last + 1);
    const from = before < 0 ? this.first : (ends[before] ?? 0) + 1;
    const to = behind === ends.length ? this.last : (ends[behind] ?? 0) - 1;
    if (this.#clause?.first === from && this.#clause.last === to) return this.#clause;
    this.#clause = { first: from, last: to, beginning: this.#block.terms.classesBeginning(from, to) };
    return this.#clause;
  }

  #endsOfClauses(): readonly number[] {
    if (this.#clauseEnds !== null) return this.#clauseEnds;
    const ends: number[] = [];
    for (let index = this.first; index <= this.last; index++) if (this.#block.endsClause(index)) ends.push(index);
    this.#clauseEnds = ends;
    return ends;
  }

  /** The first closing bracket of the block behind a token, or -1. */
  closingAfter(index: number): number {
    return this.#block.closingAfter(index);
  }

  /** The first opening bracket of the block behind a token, or -1. */
  openingAfter(index: number): number {
    return this.#block.openingAfter(index);
  }

  /** The first word of the block behind a token that gives a name ("known as"), or -1. */
  callingAfter(index: number): number {
    return this.#block.callingAfter(index);
  }
}

/** Tokens of a clause and the classes of the terms that begin in it. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly beginning: ClassSet;
}

/** Where the first of some numbers in order stands that is not below another. */
function firstNotBelow(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const CLAUSE_ENDS = new Set([',', ';', ':', '—', '|', '…', 'but', 'while', 'whereas', 'although', 'though', 'because', 'aber', 'während', 'mais', 'alors', 'pero', 'mientras', '而', '但']);

function pickIn(terms: readonly Term[], set: ClassSet): Term | null {
  for (const term of terms) if (set.hasNumber(term.classNumber)) return term;
  return null;
}

const FILLER_MARKS = new Set(['"', "'", '(', ')', '[', ']', '*', '_', '-', '~', '≈', '<', '>', '=', '#', '^', '•']);

/** The weight of a token as a place in {@link WEIGHTS}. */
function weightOf(token: Token, terms: readonly Term[]): number {
  if (token.kind === 'mark' && FILLER_MARKS.has(token.key)) return 0;
  if (isAlone(terms, 'filler')) return 0;
  if (token.kind === 'word' && isAlone(terms, 'and')) return 3;
  // Two ideographs make a word, as a rule.
  return token.kind === 'ideograph' ? 1 : 2;
}

/** Whether a term of a class is no longer than its first token. */
function isAlone(terms: readonly Term[], name: string): boolean {
  for (const term of terms) if (term.class === name && term.first === term.last) return true;
  return false;
}
