import { codeAt, foldOf, unitOf } from './characters.ts';

/** What a run of digits says, and the size of its last significant digit. */
export interface ReadNumber {
  readonly value: number;
  /** The place of the last digit that is not a trailing zero: 0.1 for "5.6", 1000 for "2,000", 1 for "2,048". */
  readonly step: number;
}

/**
 * Reads a number as written, whatever the style: `5.576`, `5,6`, `2,788,000`, `2.788.000`, `5 576 000`.
 * @param written - digits with their separators, half-width
 * @param decimal - gives the decimal mark of the text around it; asked for what could be read either way (`5,576`)
 */
export function readNumber(written: string, decimal: () => '.' | ','): ReadNumber {
  const compact = written.replace(/[\s'’٫]/g, (separator) => (separator === '٫' ? '.' : ''));
  const mark = decimalMark(compact, decimal);
  const plain = mark === null ? compact.replace(/[.,]/g, '') : compact.split(mark === '.' ? ',' : '.').join('').replace(mark, '.');
  const [whole = '', fraction = ''] = plain.split('.');
  const value = Number(plain);
  if (fraction !== '') return { value, step: 10 ** -fraction.length };
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return { value, step: value === 0 ? 1 : 10 ** zeros };
}

/**
 * The same straight from a text, for digits alone or with one kind of separator, point or comma; null for others.
 * @param start - where the number begins in the text (UTF-16 offset)
 * @param decimal - gives the decimal mark of the text around it; asked for what could be read either way (`5,576`)
 */
export function readPlainNumber(text: string, start: number, end: number, decimal: () => '.' | ','): ReadNumber | null {
  const length = end - start;
  // More digits would be rounded on the way.
  if (length > 15) return null;
  let mark = -1;
  let separator = 0;
  let marks = 0;
  let whole = 0;
  let zeros = 0;
  for (let at = 0; at < length; at++) {
    const digit = foldOf(unitOf(codeAt(text, start + at))) - DIGIT_0;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      zeros = digit === 0 ? zeros + 1 : 0;
    } else if ((digit === POINT || digit === COMMA) && (marks === 0 || digit === separator)) {
      mark = at;
      separator = digit;
      marks++;
    } else return null;
  }
  const decimals = marks === 1 ? length - mark - 1 : 0;
  const isGroup = decimals === 3 && mark <= 3 && foldOf(unitOf(codeAt(text, start))) !== DIGIT_0;
  if (decimals === 0 || (isGroup && decimal() !== (separator === POINT ? '.' : ','))) return { value: whole, step: whole === 0 ? 1 : (POWERS[zeros] ?? 1) };
  return { value: whole / (POWERS[decimals] ?? 1), step: PARTS[decimals] ?? 1 };
}

/** 10 to the power of 0 to 15, and of 0 to -15: the engine reckons a power out each time it is asked. */
const POWERS: readonly number[] = Array.from({ length: 16 }, (_, power) => 10 ** power);
const PARTS: readonly number[] = Array.from({ length: 16 }, (_, power) => Number(`1e-${power}`));

const DIGIT_0 = 48;
/** The code units of point and comma, counted from the digit 0. */
const POINT = -2;
const COMMA = -4;

/** Which separator of a number is its decimal mark, or null where all of them group digits. */
function decimalMark(written: string, usual: () => '.' | ','): '.' | ',' | null {
  const dots = written.split('.').length - 1;
  const commas = written.split(',').length - 1;
  if (dots === 0 && commas === 0) return null;
  // The last of two kinds is the decimal mark: 1.234,5 and 1,234.5.
  if (dots > 0 && commas > 0) return written.lastIndexOf('.') > written.lastIndexOf(',') ? '.' : ',';
  const mark = dots > 0 ? '.' : ',';
  if (dots + commas > 1) return null;
  const groupsOfThree = /^[1-9]\d{0,2}[.,]\d{3}$/.test(written);
  return groupsOfThree && mark !== usual() ? null : mark;
}
