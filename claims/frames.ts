import { ClassSet } from './classes.ts';

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
  readonly inClause: readonly ClassSet[];
  /** Classes of which one must stand somewhere in the anchor's sentence. */
  readonly inSentence: readonly ClassSet[];
}

/** One element of a frame. */
export interface Element {
  /** The classes of which it may be. */
  readonly set: ClassSet;
  readonly optional: boolean;
  /** How many tokens that are no filler may stand between it and the element before it (seen from the anchor). */
  readonly gap: number;
  /** Whether nothing between them may end a clause. */
  readonly inClause: boolean;
}

/**
 * The class of a frame's anchor, without reading the rest of its line.
 * @throws Error when the line has no anchor, or more than one.
 */
export function anchorOf(line: string): string {
  const open = line.indexOf('[');
  const close = line.indexOf(']', open);
  if (open < 0 || close <= open + 1 || line.includes('[', open + 1)) throw new Error(`A frame needs exactly one [anchor]: "${line}"`);
  return line.slice(open + 1, close);
}

/**
 * Reads a frame from its line.
 * @throws Error when the line has no anchor, more than one, or an empty element.
 */
export function parseFrame(line: string): Frame {
  const anchor = anchorOf(line);
  const left: Element[] = [];
  const right: Element[] = [];
  const inClause: ClassSet[] = [];
  const inSentence: ClassSet[] = [];
  let isBehind = false;
  /** What may stand between the last element and the next. */
  let gap = NO_GAP;
  /** The last element left of the anchor: what may stand between it and the next, seen from the anchor, is read behind it. */
  let last: Pick<Element, 'set' | 'optional'> | null = null;
  for (const part of line.split(' ')) {
    const first = part.charAt(0);
    if (first === '') continue;
    if (first === '{') inSentence.push(setOf(part.slice(1, -1), line));
    else if (first === '<') inClause.push(setOf(part.slice(1, -1), line));
    else if (first === '.') gap = readGap(part);
    else {
      if (last !== null) left.unshift(elementOf(last, gap));
      if (first === '[') {
        isBehind = true;
        last = null;
      } else {
        const optional = part.endsWith('?');
        const element = { set: setOf(optional ? part.slice(0, -1) : part, line), optional };
        if (isBehind) right.push(elementOf(element, gap));
        else last = element;
      }
      gap = NO_GAP;
    }
  }
  return { line, anchor, left, right, inClause, inSentence };
}

type Gap = Pick<Element, 'gap' | 'inClause'>;

/** Nothing but filler may stand between. */
const NO_GAP: Gap = { gap: 0, inClause: true };

function readGap(written: string): Gap {
  const isWide = written.charAt(1) === '.';
  return { gap: Number(written.slice(isWide ? 2 : 1)), inClause: !isWide };
}

function elementOf({ set, optional }: Pick<Element, 'set' | 'optional'>, { gap, inClause }: Gap): Element {
  return { set, optional, gap, inClause };
}

/** The sets that elements were read as, by how they are written: many frames have the same. */
const sets = new Map<string, ClassSet>();

function setOf(written: string, line: string): ClassSet {
  const known = sets.get(written);
  if (known !== undefined) return known;
  const classes = written.split('|');
  if (classes.includes('')) throw new Error(`A frame has an empty element: "${line}"`);
  const set = ClassSet.of(...classes);
  sets.set(written, set);
  return set;
}
