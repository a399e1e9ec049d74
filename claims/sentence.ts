import { codeAt, DIGIT, IDEOGRAPH, LETTER, MARK } from './characters.ts';
import { classNumber, ClassSet } from './classes.ts';
import { countBelow } from './count-below.ts';
import { ABBREVIATION, CLAUSE_END, CLOSING, FILLER_MARK, OPENING, POINT, STOP } from './small-words.ts';
import type { Span } from './spans.ts';
import type { SaidAt, Terms } from './terms.ts';
import type { Scanner } from './tokens.ts';

/** No term. */
export const NONE = -1;

const FILLER = classNumber('filler');
const NAME = classNumber('name');
const SHORT_NAME = classNumber('short-name');
const SERVE = classNumber('serve');
const AI_MODEL = classNumber('ai-model');

/** Classes of words that name a benchmark; their names look like those of models: "AIME 2024". */
export const BENCHMARKS = ClassSet.of('aime', 'codeforces', 'gpqa', 'other-benchmark');

const AND = classNumber('and');

/** How many numbers are kept for a token, and which they are: four of class bits for what begins and what ends there, ... */
const CELL = 16;
const BEGINNING = 0;
const ENDING = 4;
/** ... the first and the last term that begins and that ends there (counted from 1), */
const FIRST_BEGINNING = 8;
const LAST_BEGINNING = 9;
const FIRST_ENDING = 10;
const LAST_ENDING = 11;
/** ... what is known of the token by itself, and the kind of the figure that it is a part of (counted from 1). */
const TRAITS = 12;
const FIGURE = 13;

/** How many numbers are kept for a term, and which they are; the next terms at the same place are counted from 1. */
const TERM = 6;
const CLASS = 0;
const VALUE = 1;
const FIRST = 2;
const LAST = 3;
const NEXT_BEGINNING = 4;
const NEXT_ENDING = 5;

/** The weights of tokens: see {@link Sentence.weight}. A place beyond the block weighs as a word and ends no clause. */
const WEIGHTS = [1, 0, 0.5, 4] as const;
const WEIGHTLESS = 1;
const HALF = 2;
const HEAVY = 3;
const ENDS_CLAUSE = 4;
const IN_NAME = 8;
const IS_FILLER = 16;
const IS_AND = 32;

/**
 * The terms that begin and end at each token of a block, their classes as bits, and what is asked of each token again and
 * again. All in columns of numbers that are kept from block to block: to make them anew takes longer than to fill them.
 */
export class TermIndex {
  /** The classes of all terms. */
  classes = new ClassSet();
  /** {@link CELL} numbers a token. */
  #cells = new Int32Array(CELL * 256);
  /** How many of them may not be 0. */
  #used = 0;
  #count = 0;
  /** {@link TERM} numbers a term. */
  #terms = new Int32Array(TERM * 512);

  /** Empties it for a block of so many tokens. */
  begin(tokens: number): void {
    // A place behind the last token has no terms.
    const room = (tokens + 1) * CELL;
    if (this.#cells.length < room) this.#cells = new Int32Array(2 ** Math.ceil(Math.log2(room)));
    else this.#cells.fill(0, 0, Math.max(room, this.#used));
    this.#used = room;
    this.#count = 0;
    this.classes = new ClassSet();
  }

  /** Makes tokens a part of a name. */
  addName(first: number, last: number): void {
    for (let at = first * CELL + TRAITS; at <= last * CELL + TRAITS; at += CELL) this.#cells[at] = (this.#cells[at] ?? 0) | IN_NAME;
  }

  /** Whether a token is part of a name. */
  isNamed(index: number): boolean {
    return ((this.#cells[index * CELL + TRAITS] ?? 0) & IN_NAME) !== 0;
  }

  /** Makes tokens a part of a figure of a kind, counted from 1. */
  addFigure(kind: number, first: number, last: number): void {
    for (let at = first * CELL + FIGURE; at <= last * CELL + FIGURE; at += CELL) this.#cells[at] = kind;
  }

  /** The kind of the figure that a token is a part of, counted from 1; 0 where it is of none. */
  figureAt(index: number): number {
    return this.#cells[index * CELL + FIGURE] ?? 0;
  }

  /**
   * Adds a term, but not to `classes`.
   * @param value - any number by which the adder knows what the term says
   */
  add(number: number, value: number, first: number, last: number): void {
    const term = this.#count++;
    const at = term * TERM;
    if (at === this.#terms.length) this.#grow();
    const terms = this.#terms;
    const cells = this.#cells;
    terms[at + CLASS] = number;
    terms[at + VALUE] = value;
    terms[at + FIRST] = first;
    terms[at + LAST] = last;
    terms[at + NEXT_BEGINNING] = 0;
    terms[at + NEXT_ENDING] = 0;
    const bit = 1 << (number & 31);
    const word = number >> 5;
    const begin = first * CELL;
    cells[begin + BEGINNING + word] = (cells[begin + BEGINNING + word] ?? 0) | bit;
    const before = cells[begin + LAST_BEGINNING] ?? 0;
    if (before === 0) cells[begin + FIRST_BEGINNING] = term + 1;
    else terms[(before - 1) * TERM + NEXT_BEGINNING] = term + 1;
    cells[begin + LAST_BEGINNING] = term + 1;
    const end = last * CELL;
    cells[end + ENDING + word] = (cells[end + ENDING + word] ?? 0) | bit;
    const ended = cells[end + LAST_ENDING] ?? 0;
    if (ended === 0) cells[end + FIRST_ENDING] = term + 1;
    else terms[(ended - 1) * TERM + NEXT_ENDING] = term + 1;
    cells[end + LAST_ENDING] = term + 1;
    if (number === AND && first === last) cells[begin + TRAITS] = (cells[begin + TRAITS] ?? 0) | IS_AND;
  }

  /** Adds words that the lexicon found; whether a name is one is judged apart. */
  addWords(words: Terms): void {
    const { count, classNumbers, firsts, lasts, classes } = words;
    for (let term = 0; term < count; term++) {
      const number = classNumbers[term] ?? 0;
      if (number === NAME || number === SHORT_NAME || (number === SERVE && isOfModel(words, term))) continue;
      const first = firsts[term] ?? 0;
      const last = lasts[term] ?? 0;
      if (number !== FILLER) this.add(number, term, first, last);
      else if (first === last) {
        // All that is ever asked of filler is its weight.
        const at = first * CELL + TRAITS;
        this.#cells[at] = (this.#cells[at] ?? 0) | IS_FILLER;
      }
    }
    if (classes.meets(BENCHMARKS)) this.#addBenchmarks();
    this.classes.addAll(classes);
    this.classes.remove(NAME);
    this.classes.remove(SHORT_NAME);
  }

  /** Makes the names of benchmarks names: the digits in them count nothing. */
  #addBenchmarks(): void {
    for (let term = 0; term < this.#count; term++) if (BENCHMARKS.hasNumber(this.classOf(term))) this.addName(this.firstOf(term), this.lastOf(term));
  }

  classOf(term: number): number {
    return this.#terms[term * TERM + CLASS] ?? 0;
  }

  valueOf(term: number): number {
    return this.#terms[term * TERM + VALUE] ?? 0;
  }

  firstOf(term: number): number {
    return this.#terms[term * TERM + FIRST] ?? 0;
  }

  lastOf(term: number): number {
    return this.#terms[term * TERM + LAST] ?? 0;
  }

  /** The first term that begins at a token, or {@link NONE}; {@link nextBeginning} gives the others. */
  beginningAt(index: number): number {
    return (this.#cells[index * CELL + FIRST_BEGINNING] ?? 0) - 1;
  }

  nextBeginning(term: number): number {
    return (this.#terms[term * TERM + NEXT_BEGINNING] ?? 0) - 1;
  }

  /** The first term that ends at a token, or {@link NONE}; {@link nextEnding} gives the others. */
  endingAt(index: number): number {
    return (this.#cells[index * CELL + FIRST_ENDING] ?? 0) - 1;
  }

  nextEnding(term: number): number {
    return (this.#terms[term * TERM + NEXT_ENDING] ?? 0) - 1;
  }

  /** Whether a term of a class begins at a token. */
  beginsNumber(index: number, number: number): boolean {
    return ((this.#cells[index * CELL + BEGINNING + (number >> 5)] ?? 0) & (1 << (number & 31))) !== 0;
  }

  /** Whether a term of one of these classes begins at a token. */
  begins(index: number, set: ClassSet): boolean {
    return meets(this.#cells, index * CELL + BEGINNING, set);
  }

  /** Whether a term of one of these classes ends at a token. */
  ends(index: number, set: ClassSet): boolean {
    return meets(this.#cells, index * CELL + ENDING, set);
  }

  /** The first token from one to another at which a term of a class begins, {@link NONE} where none does. */
  nextBeginningOf(number: number, from: number, to: number): number {
    const cells = this.#cells;
    const bit = 1 << (number & 31);
    for (let index = from, at = from * CELL + BEGINNING + (number >> 5); index <= to; index++, at += CELL) if (((cells[at] ?? 0) & bit) !== 0) return index;
    return NONE;
  }

  /** The first token from one on that is a number or at which a term of some classes begins, {@link NONE} where there is none. */
  nextNumberOr({ bits0, bits1, bits2, bits3 }: ClassSet, from: number, { count, kinds }: Scanner): number {
    const cells = this.#cells;
    for (let index = from, at = from * CELL + BEGINNING; index < count; index++, at += CELL) {
      if (kinds[index] === DIGIT) return index;
      if ((((cells[at] ?? 0) & bits0) | ((cells[at + 1] ?? 0) & bits1) | ((cells[at + 2] ?? 0) & bits2) | ((cells[at + 3] ?? 0) & bits3)) !== 0) return index;
    }
    return NONE;
  }

  /** The classes of the terms that begin at these tokens. */
  classesBeginning(first: number, last: number): ClassSet {
    return classesIn(this.#cells, first * CELL + BEGINNING, last * CELL + BEGINNING);
  }

  /** The classes of the terms that end at these tokens. */
  classesEnding(first: number, last: number): ClassSet {
    return classesIn(this.#cells, first * CELL + ENDING, last * CELL + ENDING);
  }

  /** Works out what frames ask of each token, once all words are added. */
  weigh(tokens: Scanner): void {
    const cells = this.#cells;
    const { count, kinds, signBits } = tokens;
    for (let index = 0, at = TRAITS; index < count; index++, at += CELL) {
      const kind = kinds[index] ?? 0;
      const signs = signBits[index] ?? 0;
      const known = cells[at] ?? 0;
      let traits = known | ((signs & CLAUSE_END) === 0 ? 0 : ENDS_CLAUSE);
      if ((kind === MARK && (signs & FILLER_MARK) !== 0) || (known & IS_FILLER) !== 0) traits |= WEIGHTLESS;
      else if (kind === LETTER && (known & IS_AND) !== 0) traits |= HEAVY;
      // Two ideographs make a word, as a rule.
      else if (kind === IDEOGRAPH) traits |= HALF;
      cells[at] = traits;
    }
  }

  weight(index: number): number {
    return WEIGHTS[((this.#cells[index * CELL + TRAITS] ?? 0) & 3) as 0 | 1 | 2 | 3];
  }

  endsClause(index: number): boolean {
    return ((this.#cells[index * CELL + TRAITS] ?? 0) & ENDS_CLAUSE) !== 0;
  }

  #grow(): void {
    const larger = new Int32Array(this.#terms.length * 2);
    larger.set(this.#terms);
    this.#terms = larger;
  }
}

function meets(bits: Int32Array, at: number, { bits0, bits1, bits2, bits3 }: ClassSet): boolean {
  return (((bits[at] ?? 0) & bits0) | ((bits[at + 1] ?? 0) & bits1) | ((bits[at + 2] ?? 0) & bits2) | ((bits[at + 3] ?? 0) & bits3)) !== 0;
}

function classesIn(bits: Int32Array, from: number, to: number): ClassSet {
  let bits0 = 0;
  let bits1 = 0;
  let bits2 = 0;
  let bits3 = 0;
  for (let at = from; at <= to; at += CELL) {
    bits0 |= bits[at] ?? 0;
    bits1 |= bits[at + 1] ?? 0;
    bits2 |= bits[at + 2] ?? 0;
    bits3 |= bits[at + 3] ?? 0;
  }
  const set = new ClassSet();
  set.bits0 = bits0;
  set.bits1 = bits1;
  set.bits2 = bits2;
  set.bits3 = bits3;
  return set;
}

/** How many terms before one those may be that begin before it and hold it. */
const HOLDING_REACH = 6;

/** 推理模型, "inference model": whether a word for using models is a part of one for a model that reasons. */
function isOfModel({ count, classNumbers, firsts, lasts }: Terms, term: number): boolean {
  const first = firsts[term] ?? 0;
  const last = lasts[term] ?? 0;
  for (let other = Math.max(0, term - HOLDING_REACH); other < count && (firsts[other] ?? 0) <= first; other++) {
    if (classNumbers[other] === AI_MODEL && (lasts[other] ?? 0) >= last) return true;
  }
  return false;
}

/** Splits a block's tokens into sentences. */
export function findSentences(block: BlockTokens): Sentence[] {
  const { tokens } = block;
  const { count, starts, ends, signBits } = tokens;
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < count; index++) {
    // Most tokens are no mark and have a space behind them at most.
    if (((signBits[index] ?? 0) & (STOP | POINT)) === 0 && (index + 1 === count || (starts[index + 1] ?? 0) - (ends[index] ?? 0) < 2)) continue;
    if (!endsSentence(tokens, index)) continue;
    sentences.push(new Sentence(first, index, block));
    first = index + 1;
  }
  // A list that grows takes more room than most need.
  if (first === 0) return count === 0 ? sentences : [new Sentence(0, count - 1, block)];
  if (first < count) sentences.push(new Sentence(first, count - 1, block));
  return sentences;
}

function endsSentence(tokens: Scanner, index: number): boolean {
  const { text, count, starts, ends, kinds } = tokens;
  const end = ends[index] ?? 0;
  const next = index + 1;
  if (next < count && (starts[next] ?? 0) - end > 1 && hasEmptyLine(text, end, starts[next] ?? 0)) return true;
  if (kinds[index] !== MARK) return false;
  const signs = tokens.signs(index);
  if ((signs & STOP) !== 0) return true;
  if ((signs & POINT) === 0) return false;
  if (next >= count) return true;
  const kind = kinds[next] ?? 0;
  if (kind === LETTER && kinds[index - 1] === DIGIT && isDay(tokens, index - 1)) return false;
  if (!tokens.isSpaced(next) && kind !== IDEOGRAPH && kind !== MARK) return false;
  if (index > 0 && ends[index - 1] === starts[index] && (tokens.signs(index - 1) & ABBREVIATION) !== 0) return false;
  if (isTakenUp(tokens, next)) return false;
  // After a full stop a sentence begins with a capital, a digit, a quotation mark or a script without case; who writes all in small letters ends his words with more than an abbreviation has.
  return kind !== LETTER || !isLowerCase(codeAt(text, starts[next] ?? 0)) || (index > 0 && ends[index - 1] === starts[index] && end - 1 - (starts[index - 1] ?? 0) > LONGEST_ABBREVIATION);
}

/** "$5.6 million. That's what it cost": a sentence that says of what the one before it names. */
function isTakenUp(tokens: Scanner, at: number): boolean {
  if (!TAKES_UP.has(tokens.key(at))) return false;
  for (let index = at + 1; index <= at + TAKING_UP_REACH; index++) if (TAKEN_UP.has(tokens.key(index))) return true;
  return false;
}

const TAKES_UP: ReadonlySet<string> = new Set(['that', 'this', 'c', 'das', 'so', 'eso', 'esto']);
const TAKEN_UP: ReadonlySet<string> = new Set(['what', 'how', 'ce', 'viel', 'lo']);

/** How far behind its first word such a sentence says "what", in tokens: "that 's how much", "c ' est ce que". */
const TAKING_UP_REACH = 4;

/** "27. Januar": whether a number is a day, its point and its month behind it. */
function isDay(tokens: Scanner, at: number): boolean {
  return tokens.end(at) - tokens.start(at) <= 2 && tokens.end(at) === tokens.start(at + 1) && MONTHS.has(tokens.key(at + 2));
}

const MONTHS: ReadonlySet<string> = new Set(['januar', 'jänner', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember']);

/** Longer than "Calif." and the like are before their full stop, in UTF-16 code units. */
const LONGEST_ABBREVIATION = 4;

function hasEmptyLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (codeAt(text, at) === LINE_FEED && codeAt(text, at + 1) === LINE_FEED) return true;
  return false;
}

const LINE_FEED = 10;

/** Whether a code unit is a small letter from a to z or from ß to ÿ. */
function isLowerCase(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
}

/** What sentences of a block share: its tokens, its terms, and what of each token is worked out once and asked often. */
export class BlockTokens {
  readonly tokens: Scanner;
  readonly terms: TermIndex;
  /** The wordings that the values of terms from 0 on stand for. */
  readonly #words: Terms;
  #closing: readonly number[] | null = null;
  #opening: readonly number[] | null = null;
  #calling: readonly number[] | null = null;

  constructor(tokens: Scanner, terms: TermIndex, words: Terms) {
    this.tokens = tokens;
    this.terms = terms;
    this.#words = words;
  }

  /** What a wording says exactly. */
  valueOf(term: number): string {
    return this.#words.value(this.terms.valueOf(term));
  }

  /** The first closing bracket behind a token, or -1. */
  closingAfter(index: number): number {
    if ((this.tokens.allSigns & CLOSING) === 0) return -1;
    this.#closing ??= nextOnes(this.tokens.count, (at) => (this.tokens.signs(at) & CLOSING) !== 0);
    return this.#closing[index + 1] ?? -1;
  }

  /** The first opening bracket behind a token, or -1. */
  openingAfter(index: number): number {
    if ((this.tokens.allSigns & OPENING) === 0) return -1;
    this.#opening ??= nextOnes(this.tokens.count, (at) => (this.tokens.signs(at) & OPENING) !== 0);
    return this.#opening[index + 1] ?? -1;
  }

  /** The first word behind a token that gives a name ("known as"), or -1. */
  callingAfter(index: number): number {
    if (!this.terms.classes.hasNumber(CALLED)) return -1;
    this.#calling ??= nextOnes(this.tokens.count, (at) => this.terms.beginsNumber(at, CALLED));
    return this.#calling[index + 1] ?? -1;
  }
}

const CALLED = classNumber('called');

/** For each token the first one from it on of which something holds, or -1. A plain list: what typed ones hold lies outside of the heap, where it takes longer to be given and cleared up. */
function nextOnes(count: number, holds: (index: number) => boolean): readonly number[] {
  const next = Array<number>(count);
  for (let index = count - 1, last = -1; index >= 0; index--) {
    if (holds(index)) last = index;
    next[index] = last;
  }
  return next;
}

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
  readonly #terms: TermIndex;
  /** Where its clauses end. */
  #clauseEnds: number[] | null = null;
  #clause: Clause | null = null;

  constructor(first: number, last: number, block: BlockTokens) {
    this.first = first;
    this.last = last;
    this.#block = block;
    this.#terms = block.terms;
    const isAll = first === 0 && last === block.tokens.count - 1;
    this.beginning = isAll ? block.terms.classes : block.terms.classesBeginning(first, last);
    this.ending = isAll ? block.terms.classes : block.terms.classesEnding(first, last);
  }

  /** Whether a term of one of these classes begins at a token. */
  begins(index: number, set: ClassSet): boolean {
    return this.#terms.begins(index, set);
  }

  /** Whether a term of one of these classes ends at a token. */
  ends(index: number, set: ClassSet): boolean {
    return this.#terms.ends(index, set);
  }

  /** The first token of the term of one of these classes that ends at a token, or {@link NONE}. */
  firstOfEnding(index: number, set: ClassSet): number {
    const terms = this.#terms;
    if (!terms.ends(index, set)) return NONE;
    let term = terms.endingAt(index);
    while (term >= 0 && !set.hasNumber(terms.classOf(term))) term = terms.nextEnding(term);
    return terms.firstOf(term);
  }

  /** The last token of the term of one of these classes that begins at a token, or {@link NONE}. */
  lastOfBeginning(index: number, set: ClassSet): number {
    const term = this.#beginningIn(index, set);
    return term < 0 ? NONE : this.#terms.lastOf(term);
  }

  /** The class of the longest term of these classes that begins at a token ("AIME 2025", not its "AIME"), or {@link NONE}. */
  classBeginning(index: number, set: ClassSet): number {
    const terms = this.#terms;
    let longest = this.#beginningIn(index, set);
    if (longest < 0) return NONE;
    for (let term = terms.nextBeginning(longest); term >= 0; term = terms.nextBeginning(term)) {
      if (set.hasNumber(terms.classOf(term)) && terms.lastOf(term) > terms.lastOf(longest)) longest = term;
    }
    return terms.classOf(longest);
  }

  /** The class of the term of one of these classes that ends at a token, or {@link NONE}. */
  classEnding(index: number, set: ClassSet): number {
    const terms = this.#terms;
    if (!terms.ends(index, set)) return NONE;
    let term = terms.endingAt(index);
    while (term >= 0 && !set.hasNumber(terms.classOf(term))) term = terms.nextEnding(term);
    return terms.classOf(term);
  }

  #beginningIn(index: number, set: ClassSet): number {
    const terms = this.#terms;
    if (!terms.begins(index, set)) return NONE;
    let term = terms.beginningAt(index);
    while (term >= 0 && !set.hasNumber(terms.classOf(term))) term = terms.nextBeginning(term);
    return term;
  }

  /** The words of a class that lie in it, in order. */
  wordsOf(number: number): readonly SaidAt[] {
    if (!this.beginning.hasNumber(number)) return NO_WORDS;
    const found: SaidAt[] = [];
    this.#eachOf(number, (term, first, last) => found.push({ value: this.#block.valueOf(term), first, last }));
    return found;
  }

  /** Where the terms of a class stand that lie in it, in order. */
  spansOf(number: number): Span[] {
    const found: Span[] = [];
    this.#eachOf(number, (_, first, last) => found.push({ first, last }));
    return found;
  }

  #eachOf(number: number, visit: (term: number, first: number, last: number) => void): void {
    if (!this.beginning.hasNumber(number)) return;
    const terms = this.#terms;
    for (let index = terms.nextBeginningOf(number, this.first, this.last); index >= 0; index = terms.nextBeginningOf(number, index + 1, this.last)) {
      for (let term = terms.beginningAt(index); term >= 0; term = terms.nextBeginning(term)) {
        const last = terms.lastOf(term);
        if (terms.classOf(term) === number && last <= this.last) visit(term, index, last);
      }
    }
  }

  /** The kind of the figure that a token is a part of, counted from 1; 0 where it is of none. */
  figureAt(index: number): number {
    return this.#terms.figureAt(index);
  }

  /** Whether nothing is known of a token: no term begins at it, and it is no part of a name. */
  isStrange(index: number): boolean {
    return this.#terms.beginningAt(index) < 0 && !this.#terms.isNamed(index);
  }

  /** What stepping over a token costs a frame's gap: nothing for filler, half for an ideograph, 4 for "and", else 1. */
  weight(index: number): number {
    return this.#terms.weight(index);
  }

  /** Whether a clause ends at a token. */
  endsClause(index: number): boolean {
    return this.#terms.endsClause(index);
  }

  /** The clause around an anchor, its ends left out. */
  clauseAround(first: number, last: number): Clause {
    const ends = this.#endsOfClauses();
    const before = countBelow(ends, itself, first) - 1;
    const behind = countBelow(ends, itself, last + 1);
    const from = before < 0 ? this.first : (ends[before] ?? 0) + 1;
    const to = behind === ends.length ? this.last : (ends[behind] ?? 0) - 1;
    if (this.#clause?.first === from && this.#clause.last === to) return this.#clause;
    this.#clause = { first: from, last: to, beginning: this.#terms.classesBeginning(from, to) };
    return this.#clause;
  }

  #endsOfClauses(): readonly number[] {
    if (this.#clauseEnds !== null) return this.#clauseEnds;
    const ends: number[] = [];
    for (let index = this.first; index <= this.last; index++) if (this.#terms.endsClause(index)) ends.push(index);
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

const NO_WORDS: readonly SaidAt[] = [];

/** Tokens of a clause and the classes of the terms that begin in it. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly beginning: ClassSet;
}

function itself(token: number): number {
  return token;
}
