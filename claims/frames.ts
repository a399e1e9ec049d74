import type { Sentence } from './sentence.ts';

/**
 * A frame says in one line how a sentence makes a claim: classes of words in order, with the anchor in brackets.
 *
 *     train ..10 means ..3 [money]        "trained its model ... for a mere $5 million"
 *
 * An element is a class of words, or several with `|` between them; `?` after it makes it optional. `..n` lets up to `n`
 * tokens stand between two elements, `.n` the same within one clause; without either nothing may but filler (articles,
 * "only", quotation marks, brackets).
 * Elements before the anchor are looked for leftwards, those after it rightwards, always the nearest first, and never
 * beyond the sentence or past another anchor of the same kind: so a frame costs a bounded number of steps, and no input
 * makes it go back. An element in braces may stand anywhere in the anchor's sentence, one in angle brackets anywhere in
 * its clause.
 */
export interface Frame {
  /** The line it was written as; names the frame in tests. */
  readonly line: string;
  /** The class of its anchor. */
  readonly anchor: string;
  /** Elements left of the anchor, nearest first. */
  readonly left: readonly Element[];
  /** Elements right of the anchor, nearest first. */
  readonly right: readonly Element[];
  /** Classes of which one must stand somewhere in the anchor's clause. */
  readonly inClause: readonly (readonly string[])[];
  /** Classes of which one must stand somewhere in the anchor's sentence. */
  readonly inSentence: readonly (readonly string[])[];
}

interface Element {
  readonly classes: readonly string[];
  readonly optional: boolean;
  /** How many tokens that are no filler may stand between it and the element before it (seen from the anchor). */
  readonly gap: number;
  /** Whether nothing between them may end a clause. */
  readonly inClause: boolean;
}

/** Where a frame matched: token indexes, `last` inclusive, and the first token of each element by its class. */
export interface FrameMatch {
  readonly frame: Frame;
  readonly first: number;
  readonly last: number;
  /** The part of it whose place the frame fixes: its elements in order, without those that may stand anywhere. */
  readonly core: Span;
}

/**
 * Reads a frame from its line.
 * @throws Error when the line has no anchor, more than one, or an empty element.
 */
export function parseFrame(line: string): Frame {
  const parts = line.trim().split(/\s+/);
  const anchors = parts.flatMap((part, index) => (/^\[[^\]]+\]$/.test(part) ? [index] : []));
  const [at] = anchors;
  if (at === undefined || anchors.length > 1) throw new Error(`A frame needs exactly one [anchor]: "${line}"`);
  const isPlaced = (part: string): boolean => !isSomewhere(part, '{') && !isSomewhere(part, '<');
  return {
    line,
    anchor: (parts[at] ?? '').slice(1, -1),
    left: parseElements(parts.slice(0, at).filter(isPlaced).toReversed(), line),
    right: parseElements(parts.slice(at + 1).filter(isPlaced), line),
    inClause: parts.filter((part) => isSomewhere(part, '<')).map((part) => classesIn(part.slice(1, -1), line)),
    inSentence: parts.filter((part) => isSomewhere(part, '{')).map((part) => classesIn(part.slice(1, -1), line)),
  };
}

function isSomewhere(part: string, open: '{' | '<'): boolean {
  return part.startsWith(open) && part.endsWith(open === '{' ? '}' : '>');
}

function classesIn(written: string, line: string): string[] {
  const classes = written.split('|');
  if (classes.includes('')) throw new Error(`A frame has an empty element: "${line}"`);
  return classes;
}

function parseElements(parts: readonly string[], line: string): Element[] {
  const elements: Element[] = [];
  let gap = 0;
  let inClause = true;
  for (const part of parts) {
    const skip = /^(\.\.?)(\d+)$/.exec(part);
    if (skip !== null) {
      gap = Number(skip[2]);
      inClause = skip[1] === '.';
      continue;
    }
    const optional = part.endsWith('?');
    const classes = classesIn(optional ? part.slice(0, -1) : part, line);
    elements.push({ classes, optional, gap, inClause });
    gap = 0;
    inClause = true;
  }
  return elements;
}

/**
 * Tries a frame at an anchor.
 * @param first - index of the anchor's first token
 * @param last - index of its last token
 * @returns the match, or null where an element that is not optional is missing
 */
export function matchFrame(frame: Frame, sentence: Sentence, first: number, last: number): FrameMatch | null {
  if (!frame.inSentence.every((classes) => holds(sentence, classes, sentence.first, sentence.last))) return null;
  const clause = { first: clauseStart(sentence, first), last: clauseEnd(sentence, last) };
  if (!frame.inClause.every((classes) => holds(sentence, classes, clause.first, clause.last))) return null;
  const placed = matchPlaced(frame, sentence, first, last);
  if (placed === null) return null;
  // What stands anywhere is part of the match where it stands near.
  const somewhere = [...frame.inClause, ...frame.inSentence].map((classes) => nearestOf(classes, sentence, clause, placed));
  return {
    frame,
    core: placed,
    first: Math.min(placed.first, ...somewhere.map((span) => span?.first ?? placed.first)),
    last: Math.max(placed.last, ...somewhere.map((span) => span?.last ?? placed.last)),
  };
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** How far from the rest of a match a word may stand to be part of it, in tokens. */
const NEAR = 10;

/** The nearest term of some classes in a clause, where it stands near a span. */
function nearestOf(classes: readonly string[], sentence: Sentence, clause: Span, span: Span): Span | null {
  for (let distance = 1; distance <= NEAR; distance++) {
    const before = span.first - distance >= clause.first ? sentence.endingAt(span.first - distance, classes) : null;
    if (before !== null) return before;
    const after = span.last + distance <= clause.last ? sentence.beginningAt(span.last + distance, classes) : null;
    if (after !== null) return after;
  }
  return null;
}

function matchPlaced(frame: Frame, sentence: Sentence, first: number, last: number): Span | null {
  let low = first;
  for (const element of frame.left) {
    const found = findLeft(element, sentence, low, frame.anchor);
    if (found < 0) {
      if (element.optional) continue;
      return null;
    }
    low = found;
  }
  let high = last;
  for (const element of frame.right) {
    const found = findRight(element, sentence, high, frame.anchor);
    if (found < 0) {
      if (element.optional) continue;
      return null;
    }
    high = found;
  }
  return { first: low, last: high };
}

function holds(sentence: Sentence, classes: readonly string[], from: number, to: number): boolean {
  for (let index = from; index <= to; index++) if (sentence.beginningAt(index, classes) !== null) return true;
  return false;
}

function clauseStart(sentence: Sentence, first: number): number {
  let index = first;
  while (index > sentence.first && !sentence.endsClause(index - 1)) index--;
  return index;
}

function clauseEnd(sentence: Sentence, last: number): number {
  let index = last;
  while (index < sentence.last && !sentence.endsClause(index + 1)) index++;
  return index;
}

/** The first token of the nearest term that ends left of `before`, or -1. */
function findLeft(element: Element, sentence: Sentence, before: number, barrier: string): number {
  let left = element.gap;
  let index = before - 1;
  while (index >= sentence.first) {
    const term = sentence.endingAt(index, element.classes);
    if (term !== null) return term.first;
    if (sentence.isBarrier(index, barrier) || (element.inClause && sentence.endsClause(index))) return -1;
    left -= sentence.weight(index);
    if (left < 0) return -1;
    index--;
  }
  return -1;
}

/** The last token of the nearest term that begins right of `after`, or -1. */
function findRight(element: Element, sentence: Sentence, after: number, barrier: string): number {
  let left = element.gap;
  let index = after + 1;
  while (index <= sentence.last) {
    const term = sentence.beginningAt(index, element.classes);
    if (term !== null) return term.last;
    if (sentence.isBarrier(index, barrier) || (element.inClause && sentence.endsClause(index))) return -1;
    left -= sentence.weight(index);
    if (left < 0) return -1;
    index++;
  }
  return -1;
}
