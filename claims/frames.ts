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

/** One element of a frame. */
export interface Element {
  readonly classes: readonly string[];
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
  const inClause: (readonly string[])[] = [];
  const inSentence: (readonly string[])[] = [];
  let isBehind = false;
  /** What may stand between the last element and the next. */
  let gap = NO_GAP;
  for (const part of line.split(' ')) {
    const first = part.charAt(0);
    if (first === '') continue;
    if (first === '[') {
      addGap(left, gap);
      isBehind = true;
      gap = NO_GAP;
    } else if (first === '{') inSentence.push(classesIn(part.slice(1, -1), line));
    else if (first === '<') inClause.push(classesIn(part.slice(1, -1), line));
    else if (first === '.') gap = part.charAt(1) === '.' ? { gap: Number(part.slice(2)), inClause: false } : { gap: Number(part.slice(1)), inClause: true };
    else {
      // Seen from the anchor, what stands between two elements belongs to the one further away.
      if (!isBehind) addGap(left, gap);
      const optional = part.endsWith('?');
      const classes = classesIn(optional ? part.slice(0, -1) : part, line);
      (isBehind ? right : left).push({ classes, optional, ...(isBehind ? gap : NO_GAP) });
      gap = NO_GAP;
    }
  }
  return { line, anchor, left: left.toReversed(), right, inClause, inSentence };
}

type Gap = Pick<Element, 'gap' | 'inClause'>;

/** Nothing but filler may stand between. */
const NO_GAP: Gap = { gap: 0, inClause: true };

/** Gives the last of some elements the gap behind it. */
function addGap(elements: Element[], gap: Gap): void {
  const last = elements.pop();
  if (last !== undefined) elements.push({ ...last, ...gap });
}

function classesIn(written: string, line: string): readonly string[] {
  const classes = written.split('|');
  if (classes.includes('')) throw new Error(`A frame has an empty element: "${line}"`);
  return classes;
}
