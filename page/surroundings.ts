import type { Surroundings } from './block.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

/** How many elements are looked at for the headings above a block: enough for any article, little for a list of thousands. */
const REACH = 400;

/** How long a heading or header may be (UTF-16 code units); longer ones are no headings. */
const LONGEST = 300;

/** The headings above an element and, in a table, the headers of its row and column. */
export function surroundingsOf(container: Element): Surroundings {
  const cell = container.closest('td,th,[role="cell"],[role="gridcell"]');
  return { headings: headingsAbove(container), ...headersOf(cell) };
}

/** The nearest heading of each level above an element, outermost first. */
function headingsAbove(container: Element): string[] {
  const found: { level: number; text: string }[] = [];
  let lowest = 7;
  let left = REACH;
  let element: Element | null = container.closest(HEADINGS) ?? container;
  while (element !== null && left > 0 && lowest > 1) {
    let before = element.previousElementSibling;
    while (before !== null && left-- > 0 && lowest > 1) {
      const heading: Element | null = before.matches(HEADINGS) ? before : lastHeadingIn(before);
      if (heading !== null) {
        const level = levelOf(heading);
        if (level < lowest) {
          lowest = level;
          found.unshift({ level, text: textOf(heading) });
        }
      }
      before = before.previousElementSibling;
    }
    element = parentAcrossRoots(element);
  }
  return found.map((heading) => heading.text).filter((text) => text !== '');
}

function lastHeadingIn(element: Element): Element | null {
  // An element without children holds no heading; asking it anyway would cost a selector match for each sibling.
  if (element.firstElementChild === null) return null;
  return Array.from(element.querySelectorAll(HEADINGS)).at(-1) ?? null;
}

function levelOf(heading: Element): number {
  const named = /^h([1-6])$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level');
  return Number(named ?? 2) || 2;
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function headersOf(cell: Element | null): Pick<Surroundings, 'rowHeader' | 'columnHeader' | 'row'> {
  const row = cell?.closest('tr,[role="row"]') ?? null;
  if (cell === null || row === null) return { rowHeader: '', columnHeader: '', row: 0 };
  const cells = Array.from(row.children);
  const head = cells.find((candidate) => candidate.matches('th,[role="rowheader"]')) ?? cells[0];
  return {
    rowHeader: head === undefined || head === cell ? '' : textOf(head),
    columnHeader: columnHeaderOf(row, columnOf(cells, cell)),
    row: numberOf(row),
  };
}

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
  const headRow = table?.querySelector('thead tr,tr:has(th:nth-child(2)),[role="row"]:has([role="columnheader"])') ?? table?.querySelector('tr') ?? null;
  if (headRow === null || headRow === row) return '';
  let at = 0;
  for (const head of headRow.children) {
    if (column >= at && column < at + spanOf(head)) return textOf(head);
    at += spanOf(head);
  }
  return '';
}

function textOf(element: Element): string {
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? '' : text;
}
