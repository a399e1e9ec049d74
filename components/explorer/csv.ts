/** A cell of a table: text, or a number as such. */
export type CsvCell = string | number;

/** What spreadsheets take for the beginning of a formula, in either width, and what they skip before one. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * A table as CSV (RFC 4180): commas, quotes doubled, lines ended by CR LF. Text that a spreadsheet would run as a formula
 * gets an apostrophe before it; numbers are left as they are.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
