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
  const parts = line.trim().split(/\s+/);
  const at = parts.indexOf(`[${anchor}]`);
  const isPlaced = (part: string): boolean => !isSomewhere(part, '{') && !isSomewhere(part, '<');
  return {
    line,
    anchor,
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
