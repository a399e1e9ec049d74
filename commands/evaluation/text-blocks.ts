import type { TextBlock } from '../../claims/text-block.ts';

/** A block of a plain or Markdown text and where it begins in it (UTF-16 offset). */
export interface PlacedBlock {
  readonly block: TextBlock;
  readonly offset: number;
}

interface Line {
  readonly text: string;
  readonly offset: number;
}

/**
 * Cuts a plain or Markdown text into the blocks that a browser would show: paragraphs, headings, list items and table
 * cells with the headers of their row and column.
 */
export function blocksOfText(text: string): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  let headings: string[] = [];
  let columns: string[] = [];
  /** The line that leads in a list. */
  let leadIn = '';
  for (const line of joinWrappedLines(text)) {
    const heading = /^\s*(#{1,6})\s+(.*)$/.exec(line.text);
    if (heading !== null) {
      const level = (heading[1] ?? '').length;
      headings = [...headings.slice(0, level - 1), heading[2] ?? ''];
      blocks.push({ block: { text: line.text, headings: headings.slice(0, -1), rowHeader: '', columnHeader: '', row: 0 }, offset: line.offset });
      continue;
    }
    if (/^\s*\|.*\|\s*$/.test(line.text)) {
      const cells = cellsOf(line);
      const flat = rowsOfFlatTable(cells);
      if (flat !== null) {
        const [head = [], ...rows] = flat;
        for (const row of rows) blocks.push(...cellBlocks(row, head.map((cell) => cell.text.trim()), headings, row[0]?.offset ?? line.offset));
        continue;
      }
      if (cells.every((cell) => /^[\s:-]*$/.test(cell.text))) continue;
      if (columns.length !== cells.length) columns = cells.map((cell) => cell.text.trim());
      blocks.push(...cellBlocks(cells, columns, headings, line.offset + 1));
      continue;
    }
    columns = [];
    const isItem = ITEM.test(line.text);
    blocks.push({ block: { text: line.text, headings: isItem && leadIn !== '' ? [...headings, leadIn] : headings, rowHeader: '', columnHeader: '', row: 0 }, offset: line.offset });
    if (LEADS_IN.test(line.text)) leadIn = line.text.replace(MARKUP, '').trim();
    else if (!isItem && line.text.trim() !== '') leadIn = '';
  }
  return blocks;
}

/** How many of a row's first cells may say what it is about, and what makes a cell one of them: a year or a rank does not. */
const ROW_HEAD = 3;
const WORD = /[A-Za-z]{3}|[\u00c0-\uffff]{2}/;

/** An item of a list, and a short line that leads one in, an item itself or not. */
const ITEM = /^\s*(?:[-*+•]|\d+[.)])\s/;
const LEADS_IN = /^.{1,70}[:：][*_\s]*$/;
const MARKUP = /^\s*(?:[-*+•]|\d+[.)])\s+|[*_:：]+/g;

function cellBlocks(cells: readonly Line[], columns: readonly string[], headings: readonly string[], row: number): PlacedBlock[] {
  const told = cells.slice(0, ROW_HEAD).filter((cell) => WORD.test(cell.text));
  const first = cells.find((cell) => cell.text.trim() !== '');
  return cells.map((cell, index) => {
    const own = cell.text.trim();
    const column = columns[index] ?? '';
    const head = (told.length > 0 ? told : first === undefined ? [] : [first]).filter((other) => other.offset < cell.offset);
    return {
      block: { text: cell.text, headings, rowHeader: head.map((other) => other.text.trim()).join('\n'), columnHeader: column === own ? '' : column, row },
      offset: cell.offset,
    };
  });
}

/** The rows of a table whose line breaks are lost, "| a | b | |---|---| | 1 | 2 |", its head first; null where a line is one row. */
function rowsOfFlatTable(cells: readonly Line[]): Line[][] | null {
  const isRule = ({ text }: Line): boolean => /^\s*:?-{2,}:?\s*$/.test(text);
  const first = cells.findIndex(isRule);
  const count = cells.slice(first).findIndex((cell) => !isRule(cell));
  if (first < 2 || count < 2 || cells.length <= first + count + 1) return null;
  const rows = [cells.slice(first - 1 - count, first - 1)];
  // Between two rows stands what was the end of a line.
  for (let at = first + count + 1; at < cells.length; at += count + 1) rows.push(cells.slice(at, at + count));
  return rows;
}

function cellsOf(line: Line): Line[] {
  const cells: Line[] = [];
  let offset = line.offset + line.text.indexOf('|') + 1;
  for (const cell of line.text.trim().replace(/^\||\|$/g, '').split('|')) {
    cells.push({ text: cell, offset });
    offset += cell.length + 1;
  }
  return cells;
}

/** Lines, with those joined again that only a column limit broke. */
function joinWrappedLines(text: string): Line[] {
  const joined: { text: string; offset: number }[] = [];
  let offset = 0;
  let open = false;
  for (const line of text.split('\n')) {
    const last = joined.at(-1);
    // A line all in bold is the label of those below it.
    const startsBlock = /^\s*(?:[-*•●▌](?:\s|$)|\d+[.)]\s|#{1,6}\s|\||>|\*\*[^*]+\*\*:?\s*$|$)/.test(line);
    if (open && last !== undefined && !startsBlock) last.text = text.slice(last.offset, offset + line.length);
    else if (line.trim() !== '') joined.push({ text: line, offset });
    open = line.trim() !== '' && !/^\s*(?:[-*•●▌]\s*$|#{1,6}\s|\||\*\*[^*]+\*\*:?\s*$)/.test(line);
    offset += line.length + 1;
  }
  return joined;
}
