import { ClassSet } from './classes.ts';
import { FIGURE_KINDS, figureNumber } from './figures.ts';
import type { Element, Frame } from './frames.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './spans.ts';

/** A frame made ready to be tried many times. Make one with {@link compileFrame}. */
export interface CompiledFrame {
  readonly anchor: string;
  /** The number of the kind of figure it is anchored on, past another of which it does not look; -1 where it is a word. */
  readonly barrier: number;
  readonly left: readonly Element[];
  readonly right: readonly Element[];
  readonly inClause: readonly ClassSet[];
  /** What may stand anywhere in its clause or its sentence. */
  readonly anywhere: readonly ClassSet[];
  /**
   * Classes that a sentence must hold, or the frame cannot match anywhere in it: those without which nothing else will do, and sets
   * of which any class will.
   */
  readonly mustBegin: ClassSet;
  readonly mustEnd: ClassSet;
  readonly mayBegin: readonly ClassSet[];
  readonly mayEnd: readonly ClassSet[];
}

/** Makes a frame ready to be tried. */
export function compileFrame({ anchor, left, right, inClause, inSentence }: Frame): CompiledFrame {
  const begins = new Needs();
  const ends = new Needs();
  for (const set of inSentence) begins.add(set);
  for (const set of inClause) begins.add(set);
  for (const { set, optional } of right) if (!optional) begins.add(set);
  for (const { set, optional } of left) if (!optional) ends.add(set);
  return {
    anchor,
    barrier: BARRIERS.get(anchor) ?? -1,
    left,
    right,
    inClause,
    anywhere: [...inClause, ...inSentence],
    mustBegin: begins.must,
    mustEnd: ends.must,
    mayBegin: begins.may,
    mayEnd: ends.may,
  };
}

/** What a frame needs of the words that begin, or end, in a sentence. */
class Needs {
  readonly must = new ClassSet();
  readonly may: ClassSet[] = [];

  /** Adds classes of which one is needed. */
  add(set: ClassSet): void {
    if (set.isSingle) this.must.addAll(set);
    else this.may.push(set);
  }
}

const BARRIERS: ReadonlyMap<string, number> = new Map(FIGURE_KINDS.map((kind) => [kind, figureNumber(kind)]));

/** The classes of the words that begin and that end in a sentence. */
export type WordsOfSentence = Pick<Sentence, 'beginning' | 'ending'>;

/** Whether a sentence has all words that a frame needs, wherever they stand: a few bits tell it for most frames. */
function mayMatch(frame: CompiledFrame, { beginning, ending }: WordsOfSentence): boolean {
  return beginning.holds(frame.mustBegin) && ending.holds(frame.mustEnd) && allMeet(frame.mayBegin, beginning) && allMeet(frame.mayEnd, ending);
}

/*
 * Lists are gone through by their places here and wherever each block comes by: until the engine has compiled a loop, `of` makes
 * an object for each item.
 */
function allMeet(sets: readonly ClassSet[], classes: ClassSet): boolean {
  for (let at = 0; at < sets.length; at++) if (sets[at]?.meets(classes) === false) return false;
  return true;
}

/** Some frames, told quickly from one another by the words of a sentence. */
export class FrameList {
  readonly #frames: readonly CompiledFrame[];
  /**
   * Some of the classes without which each of them cannot match, enough to tell it of most: twice, which of the numbers of
   * {@link lacksOf} they are looked up in, and their bits; then whether it needs more than those, 1 or 0.
   */
  readonly #musts: Int32Array;

  constructor(frames: readonly CompiledFrame[]) {
    this.#frames = frames;
    this.#musts = new Int32Array(MUSTS * frames.length);
    for (let at = 0; at < frames.length; at++) tellMusts(frames[at], this.#musts, MUSTS * at);
  }

  /**
   * Which of them, from one on, is the first that may match in a sentence: its place in the list, or -1.
   * @param lacks - what the sentence lacks, see {@link lacksOf}
   */
  next(from: number, sentence: WordsOfSentence, lacks: Int32Array): number {
    const musts = this.#musts;
    for (let at = MUSTS * from; at < musts.length; at += MUSTS) {
      if ((((lacks[musts[at] ?? 0] ?? 0) & (musts[at + 1] ?? 0)) | ((lacks[musts[at + 2] ?? 0] ?? 0) & (musts[at + 3] ?? 0))) !== 0) continue;
      const place = at / MUSTS;
      if (musts[at + NEEDS_MORE] === 0) return place;
      const frame = this.#frames[place];
      if (frame !== undefined && mayMatch(frame, sentence)) return place;
    }
    return -1;
  }

  /** Whether one of them matches at an anchor of a sentence. */
  matchAny(sentence: Sentence, lacks: Int32Array, first: number, last: number): boolean {
    for (let at = this.next(0, sentence, lacks); at >= 0; at = this.next(at + 1, sentence, lacks)) {
      const frame = this.#frames[at];
      if (frame !== undefined && matchFrame(frame, sentence, first, last) !== null) return true;
    }
    return false;
  }
}

/** How many numbers are kept of each frame in a list, and which of them tells whether it needs more than the others tell. */
const MUSTS = 5;
const NEEDS_MORE = 4;

/** Puts down the first classes without which a frame cannot match: where {@link lacksOf} tells of them, and their bits, twice. */
function tellMusts(frame: CompiledFrame | undefined, musts: Int32Array, from: number): void {
  if (frame === undefined) return;
  needed.fill(0);
  frame.mustBegin.addTo(needed, 0);
  frame.mustEnd.addTo(needed, LACKS / 2);
  let to = from;
  let needsMore = frame.mayBegin.length > 0 || frame.mayEnd.length > 0;
  for (let at = 0; at < LACKS; at++) {
    if (needed[at] === 0) continue;
    if (to === from + NEEDS_MORE) {
      needsMore = true;
      break;
    }
    musts[to++] = at;
    musts[to++] = needed[at] ?? 0;
  }
  musts[from + NEEDS_MORE] = needsMore ? 1 : 0;
}

/** How many numbers tell what a sentence lacks. */
export const LACKS = 8;

/** The classes that a frame needs, in the places of those that a sentence lacks; for one frame after the other. */
const needed = new Int32Array(LACKS);

/**
 * The classes that a sentence lacks: four numbers for those that do not begin in it, four for those that do not end in it.
 * @param lacks - where they are put
 */
export function lacksOf({ beginning, ending }: WordsOfSentence, lacks: Int32Array): void {
  lacks[0] = ~beginning.bits0;
  lacks[1] = ~beginning.bits1;
  lacks[2] = ~beginning.bits2;
  lacks[3] = ~beginning.bits3;
  lacks[4] = ~ending.bits0;
  lacks[5] = ~ending.bits1;
  lacks[6] = ~ending.bits2;
  lacks[7] = ~ending.bits3;
}

/** Where a frame matched. */
export interface FrameMatch extends Span {
  /** The part of it whose place the frame fixes: its elements in order, without those that may stand anywhere. */
  readonly core: Span;
}

/**
 * Tries a frame at an anchor of a sentence in which it may match.
 * @param first - index of the anchor's first token
 * @param last - index of its last token
 * @returns the match, or null where an element that is not optional is missing
 */
export function matchFrame(frame: CompiledFrame, sentence: Sentence, first: number, last: number): FrameMatch | null {
  if (frame.anywhere.length === 0) {
    const placed = matchPlaced(frame, sentence, first, last);
    return placed === null ? null : { core: placed, first: placed.first, last: placed.last };
  }
  const clause = sentence.clauseAround(first, last);
  if (!allMeet(frame.inClause, clause.beginning)) return null;
  const placed = matchPlaced(frame, sentence, first, last);
  if (placed === null) return null;
  // What stands anywhere is part of the match where it stands near.
  let low = placed.first;
  let high = placed.last;
  for (let at = 0; at < frame.anywhere.length; at++) {
    const set = frame.anywhere[at];
    const near = set === undefined ? null : nearestOf(set, sentence, clause, placed);
    if (near === null) continue;
    low = Math.min(low, near.first);
    high = Math.max(high, near.last);
  }
  return { core: placed, first: low, last: high };
}

/** How far from the rest of a match a word may stand to be part of it, in tokens. */
const NEAR = 10;

/** The nearest term of some classes in a clause, where it stands near a span. */
function nearestOf(set: ClassSet, sentence: Sentence, clause: Span, span: Span): Span | null {
  for (let distance = 1; distance <= NEAR; distance++) {
    const before = span.first - distance >= clause.first ? sentence.firstOfEnding(span.first - distance, set) : -1;
    if (before >= 0) return { first: before, last: span.first - distance };
    const after = span.last + distance <= clause.last ? sentence.lastOfBeginning(span.last + distance, set) : -1;
    if (after >= 0) return { first: span.last + distance, last: after };
  }
  return null;
}

function matchPlaced(frame: CompiledFrame, sentence: Sentence, first: number, last: number): Span | null {
  let low = first;
  for (let at = 0; at < frame.left.length; at++) {
    const element = frame.left[at];
    if (element === undefined) break;
    const found = findLeft(element, sentence, low, frame.barrier);
    if (found < 0) {
      if (element.optional) continue;
      return null;
    }
    low = found;
  }
  let high = last;
  for (let at = 0; at < frame.right.length; at++) {
    const element = frame.right[at];
    if (element === undefined) break;
    const found = findRight(element, sentence, high, frame.barrier);
    if (found < 0) {
      if (element.optional) continue;
      return null;
    }
    high = found;
  }
  return { first: low, last: high };
}

/** The first token of the nearest term that ends left of `before`, or -1. */
function findLeft(element: Element, sentence: Sentence, before: number, barrier: number): number {
  let left = element.gap;
  for (let index = before - 1; index >= sentence.first; index--) {
    const found = sentence.firstOfEnding(index, element.set);
    if (found >= 0) return found;
    if (sentence.figureAt(index) === barrier || (element.inClause && sentence.endsClause(index))) return -1;
    left -= sentence.weight(index);
    if (left < 0) return -1;
  }
  return -1;
}

/** The last token of the nearest term that begins right of `after`, or -1. */
function findRight(element: Element, sentence: Sentence, after: number, barrier: number): number {
  let left = element.gap;
  for (let index = after + 1; index <= sentence.last; index++) {
    const found = sentence.lastOfBeginning(index, element.set);
    if (found >= 0) return found;
    if (sentence.figureAt(index) === barrier || (element.inClause && sentence.endsClause(index))) return -1;
    left -= sentence.weight(index);
    if (left < 0) return -1;
  }
  return -1;
}
