import type { Surroundings } from './block.ts';
import { elementBefore } from './named-controls.ts';
import { captionOf, isFigure } from './caption.ts';
import { leadInOf, listAfter } from './lead-in.ts';
import { ofDocument } from './page-document.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

const CELLS = 'td,th,[role="cell"],[role="gridcell"],[role="rowheader"],[role="columnheader"]';

/** How many headings are looked at for those above a block. */
const REACH = 200;

/** How long a heading or header may be (UTF-16 code units); longer ones are no headings. */
const LONGEST = 300;

/** What has been looked up in a page, until it changes. */
let outlines = new WeakMap<Node, Outline>();
let headRows = new WeakMap<Element, Element | null>();

/** The headings of a root in the order of the page, and the number of each, from 1. */
interface Outline {
  readonly headings: readonly Element[];
  readonly numbers: ReadonlyMap<Element, number>;
}

/** How many headings there are before elements that were asked for. */
let counts = new WeakMap<Element, number>();

/** Forgets what was looked up in the page; call it when headings or tables came or went. */
export function forgetOutline(): void {
  outlines = new WeakMap();
  headRows = new WeakMap();
  forgetPlaces();
}

/** Forgets where elements stand among the headings; call it when elements came or were moved. */
export function forgetPlaces(): void {
  counts = new WeakMap();
}

/** Whether a change takes part in what surrounds blocks: headings or tables came or went. */
export function changesOutline(node: Node): boolean {
  return node instanceof Element && (node.matches(OUTLINE) || (node.firstElementChild !== null && node.querySelector(OUTLINE) !== null));
}

const OUTLINE = `${HEADINGS},tr,[role="row"]`;

/**
 * The headings above an element, in a list with the line that leads it in, and, in a table, the headers of its row and column; what a figure by itself counts stands for the header of
 * a column. Each is looked up when it is asked for.
 */
export function surroundingsOf(container: Element): Surroundings {
  let headings: readonly string[] | null = null;
  let headers: Pick<Surroundings, 'rowHeader' | 'columnHeader' | 'row'> | null = null;
  const table = (): Pick<Surroundings, 'rowHeader' | 'columnHeader' | 'row'> => (headers ??= headersOf(container.closest('td,th,[role="cell"],[role="gridcell"]')) ?? { rowHeader: '', columnHeader: captionOf(container), row: 0 });
  return {
    get headings() {
      return (headings ??= withLeadIn(headingsAbove(container), container));
    },
    get rowHeader() {
      return table().rowHeader;
    },
    get columnHeader() {
      return table().columnHeader;
    },
    get row() {
      return table().row;
    },
  };
}

/** The elements that stand under a heading, a header, a line over a list or a caption in which a node has changed, and may mean something else now. */
export function* elementsUnder(changed: Node): Generator<Element, void> {
  const element = changed instanceof Element ? changed : changed.parentElement;
  const heading = element?.closest(HEADINGS);
  if (heading != null) yield* sectionOf(heading);
  const cell = element?.closest(CELLS);
  if (cell != null) yield* cellsUnder(cell);
  const list = element == null ? null : listAfter(element);
  if (list !== null) yield list;
  const parent = element?.parentElement;
  if (parent == null || parent.childElementCount > MOST_OF_A_TILE) return;
  for (const near of parent.children) if (near !== element && isFigure(near)) yield near;
}

/** How many elements a figure and its caption stand among. */
const MOST_OF_A_TILE = 4;

/** What stands between a heading and the next of its level or above, as far as headings are looked for. */
function* sectionOf(heading: Element): Generator<Element, void> {
  const level = levelOf(heading);
  let left = REACH;
  for (let above: Element | null = heading; above !== null; above = above.parentElement) {
    for (let next = above.nextElementSibling; next !== null && left-- > 0; next = next.nextElementSibling) {
      yield next;
      if (next.matches(HEADINGS) ? levelOf(next) <= level : Array.from(next.querySelectorAll(HEADINGS)).some((other) => levelOf(other) <= level)) return;
    }
  }
}

/** The table of a cell in its head row, the row of a cell at its head. */
function* cellsUnder(cell: Element): Generator<Element, void> {
  const row = cell.closest('tr,[role="row"]');
  const table = row?.closest('table,[role="table"],[role="grid"]');
  if (row == null || table == null) return;
  if (headRowOf(table) === row) yield table;
  else if (headsOf(Array.from(row.children)).includes(cell)) yield row;
}

/** Headings and, as the innermost, the line that leads in the list an element stands in. */
function withLeadIn(headings: string[], container: Element): string[] {
  const leadIn = leadInOf(container);
  return leadIn === '' ? headings : [...headings, leadIn];
}

/** The nearest heading of each level above an element, outermost first. */
function headingsAbove(container: Element): string[] {
  const found: string[] = [];
  let lowest = 7;
  let left = REACH;
  for (let element: Element | null = container.closest(HEADINGS) ?? container; element !== null; ) {
    const root: Node = element.getRootNode();
    const outline = outlineOf(root);
    for (let index = countBefore(outline, element) - 1; index >= 0 && left-- > 0 && lowest > 1; index--) {
      const heading = outline.headings[index];
      if (heading === undefined) break;
      const level = levelOf(heading);
      if (level >= lowest) continue;
      lowest = level;
      const text = textOf(heading);
      if (text !== '') found.unshift(text);
    }
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return found;
}

/** Looks a document's headings up before they are asked for: all of a large page, which takes as long as a slice of reading. */
export function prepareOutline(): void {
  outlineOf(document);
}

function outlineOf(root: Node): Outline {
  const known = outlines.get(root);
  if (known !== undefined) return known;
  const headings = headingsIn(root);
  const outline = { headings, numbers: new Map(headings.map((heading, index) => [heading, index + 1])) };
  outlines.set(root, outline);
  return outline;
}

function headingsIn(root: Node): readonly Element[] {
  if (root instanceof Document) return Array.from(ofDocument('querySelectorAll')(HEADINGS));
  return root instanceof ShadowRoot ? Array.from(root.querySelectorAll(HEADINGS)) : [];
}

/** How many headings stand before an element. */
function countBefore({ headings, numbers }: Outline, element: Element): number {
  if (headings.length === 0) return 0;
  const number = numbers.get(element);
  if (number !== undefined) return number - 1;
  const count = countNear(numbers, element) ?? countBySearch(headings, element);
  counts.set(element, count);
  return count;
}

/** How far back to look for an element whose headings are known. Pages are read forwards, so that there mostly is one. */
const NEAR = 300;

/** The number of headings up to the next known element before this one or this one itself; undefined where none is near. */
function countNear(numbers: Outline['numbers'], element: Element): number | undefined {
  let steps = 0;
  for (let near: Element | null = element; near !== null && steps++ < NEAR; near = elementBefore(near)) {
    const count = numbers.get(near) ?? counts.get(near);
    if (count !== undefined) return count;
  }
  return undefined;
}

/** Slow among many siblings: Chromium goes through all behind an element to compare it with one before. */
function countBySearch(headings: readonly Element[], element: Element): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = headings[middle];
    if (other !== undefined && (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function levelOf(heading: Element): number {
  const named = /^h([1-6])$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level');
  return Number(named ?? 2) || 2;
}

function headersOf(cell: Element | null): Pick<Surroundings, 'rowHeader' | 'columnHeader' | 'row'> | null {
  const row = cell?.closest('tr,[role="row"]') ?? null;
  if (cell === null || row === null) return null;
  const cells = Array.from(row.children);
  return {
    rowHeader: headsOf(cells)
      .filter((head) => cells.indexOf(head) < cells.indexOf(cell) || head.matches(ROW_HEADER))
      .map((head) => (head === cell ? '' : textOf(head)))
      .join('\n'),
    columnHeader: columnHeaderOf(row, columnOf(cells, cell)),
    row: numberOf(row),
  };
}

const ROW_HEADER = 'th,[role="rowheader"]';

/**
 * The cells that say what a row is about: the one marked as its header, else those of the first that have a word in them ("OpenAI",
 * "GPT-4"), which a year or a rank has not; where none has, the first.
 */
function headsOf(cells: readonly Element[]): readonly Element[] {
  const header = cells.find((cell) => cell.matches(ROW_HEADER));
  if (header !== undefined && hasWord(header)) return [header];
  const told = cells.slice(0, MOST_HEADS).filter(hasWord);
  return told.length > 0 ? told : cells.slice(0, 1);
}

/** How many of a row's first cells are looked at. */
const MOST_HEADS = 3;

function hasWord(cell: Element): boolean {
  return WORD.test(textOf(cell));
}

/** Letters that belong together: "Q1" and "1st" are no word, nor is what counts by a letter, "78M". */
const WORD = /[A-Za-z]{3}|[\u00c0-\uffff]{2}/;

const rows = new WeakMap<Element, number>();
let lastRow = 0;

function numberOf(row: Element): number {
  const known = rows.get(row) ?? ++lastRow;
  rows.set(row, known);
  return known;
}

/** The column a cell begins in, counting the cells before it by the columns they span. */
function columnOf(cells: readonly Element[], cell: Element): number {
  let column = 0;
  for (const before of cells) {
    if (before === cell) return column;
    column += spanOf(before);
  }
  return column;
}

function spanOf(cell: Element): number {
  return Math.max(1, Math.min(100, Number(cell.getAttribute('colspan') ?? 1) || 1));
}

function columnHeaderOf(row: Element, column: number): string {
  const table = row.closest('table,[role="table"],[role="grid"]');
  const headRow = table === null ? null : headRowOf(table);
  if (headRow === null || headRow === row) return '';
  let at = 0;
  for (const head of headRow.children) {
    if (column >= at && column < at + spanOf(head)) return textOf(head);
    at += spanOf(head);
  }
  return '';
}

function headRowOf(table: Element): Element | null {
  const known = headRows.get(table);
  if (known !== undefined) return known;
  const row = table.querySelector('thead tr,tr:has(th:nth-child(2)),[role="row"]:has([role="columnheader"])') ?? table.querySelector('tr');
  headRows.set(table, row);
  return row;
}

function textOf(element: Element): string {
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? '' : text;
}
