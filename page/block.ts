/** A text node's share of a block's text. */
export interface Piece {
  readonly node: Text;
  /** Where its text begins in the block's text (UTF-16 offset). */
  readonly start: number;
}

/** A run of text that a reader sees as one, with the way back to its nodes. */
export interface Block {
  /** The text of its pieces, with a space for each `<br>` and each line end. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The nearest element that is a block: where headers and headings are looked for. */
  readonly container: Element;
}

/** What surrounds a block; asked for only where a block may hold something. */
export interface Surroundings {
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  readonly rowHeader: string;
  readonly columnHeader: string;
  /** A number of its own for the row of a table that it stands in, else 0. */
  readonly row: number;
}

const VISIBLE = /\S/;
const LINE_END = /[\n\r\t\f]/;
const LINE_ENDS = /[\n\r\t\f]/g;

/** Gathers text nodes into a block. */
export class BlockBuilder {
  #text = '';
  #pieces: Piece[] = [];

  /** Adds a text node. */
  addText(node: Text): void {
    const { data } = node;
    this.#pieces.push({ node, start: this.#text.length });
    this.#text += data;
  }

  /** Adds a character that no node holds: the space of a `<br>`, the mark of a superscript. */
  addCharacter(character: string): void {
    this.#text += character;
  }

  /** Ends the block and begins the next. Null where there was no text in it. */
  finish(container: Element): Block | null {
    const text = this.#text;
    if (text === '') return null;
    const pieces = this.#pieces;
    this.#text = '';
    if (pieces.length > 0) this.#pieces = [];
    // Line ends inside a paragraph's source are spaces to its reader. One for one, so that offsets hold.
    return pieces.length === 0 || !VISIBLE.test(text) ? null : { text: LINE_END.test(text) ? text.replace(LINE_ENDS, ' ') : text, pieces, container };
  }
}

/** The DOM range of a stretch of a block's text, or null where a node has changed since it was read. */
export function rangeOf(block: Block, start: number, end: number): StaticRange | null {
  const first = pieceAt(block, start);
  const last = pieceAt(block, end - 1);
  if (first === undefined || last === undefined) return null;
  const startOffset = start - first.start;
  const endOffset = end - last.start;
  if (startOffset > first.node.length || endOffset > last.node.length) return null;
  return new StaticRange({ startContainer: first.node, startOffset, endContainer: last.node, endOffset });
}

/** The piece that holds an offset; an offset on a character that no node holds belongs to the piece before it. */
function pieceAt(block: Block, offset: number): Piece | undefined {
  let low = 0;
  let high = block.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return block.pieces[low];
}
