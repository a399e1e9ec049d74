import { isOver, type Row } from './row.ts';

/** The rows as a table of text: measured, spread, budget, verdict. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((one) => [one.name, one.browser, `${digits(one.median)} ${one.unit}`, spreadOf(one), budgetOf(one), verdictOf(one)]);
  const head = ['', 'browser', 'median', 'lowest to highest', 'budget', 'verdict'];
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((line) => line[column]?.length ?? 0)));
  return [head, ...cells].map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function spreadOf({ spread, runs }: Row): string {
  return runs < 2 ? '' : `${spread.map(digits).join(' to ')} (${runs})`;
}

function budgetOf({ budget, unit }: Row): string {
  return budget === null ? '' : `${budget.kind} ${budget.bound} ${unit}`;
}

function verdictOf(one: Row): string {
  if (one.budget === null) return '';
  return isOver(one) ? 'OVER' : 'kept';
}

/** Three digits that count, without an exponent. */
function digits(value: number): string {
  return Number.isFinite(value) ? Number(value.toPrecision(3)).toString() : 'not measured';
}
