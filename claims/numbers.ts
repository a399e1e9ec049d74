/** What a run of digits says, and the size of its last significant digit. */
export interface ReadNumber {
  readonly value: number;
  /** The place of the last digit that is not a trailing zero: 0.1 for "5.6", 1000 for "2,000", 1 for "2,048". */
  readonly step: number;
}

/**
 * Reads a number as written, whatever the style: `5.576`, `5,6`, `2,788,000`, `2.788.000`, `5 576 000`.
 * @param written - digits with their separators, half-width
 * @param decimal - the decimal mark of the text around it; settles what could be read either way (`5,576`)
 */
export function readNumber(written: string, decimal: '.' | ','): ReadNumber {
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
 * The same for a number of digits alone, or with one point or comma that can only be its decimal mark; null for others, for
 * which the language of the text may decide.
 * @param written - digits with their separators, half-width
 */
export function readPlainNumber(written: string): ReadNumber | null {
  let mark = -1;
  let whole = 0;
  let zeros = 0;
  for (let at = 0; at < written.length; at++) {
    const digit = written.charCodeAt(at) - DIGIT_0;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      zeros = digit === 0 ? zeros + 1 : 0;
    } else if (mark < 0 && (digit === POINT || digit === COMMA)) mark = at;
    else return null;
  }
  // More digits would be rounded on the way.
  if (written.length > 15) return null;
  if (mark < 0) return { value: whole, step: whole === 0 ? 1 : 10 ** zeros };
  const decimals = written.length - mark - 1;
  return decimals === 3 || decimals === 0 || mark === 0 ? null : { value: whole / 10 ** decimals, step: 10 ** -decimals };
}

const DIGIT_0 = 48;
/** The code units of point and comma, counted from the digit 0. */
const POINT = -2;
const COMMA = -4;

/** Which separator of a number is its decimal mark, or null where all of them group digits. */
function decimalMark(written: string, usual: '.' | ','): '.' | ',' | null {
  const dots = written.split('.').length - 1;
  const commas = written.split(',').length - 1;
  if (dots === 0 && commas === 0) return null;
  // The last of two kinds is the decimal mark: 1.234,5 and 1,234.5.
  if (dots > 0 && commas > 0) return written.lastIndexOf('.') > written.lastIndexOf(',') ? '.' : ',';
  const mark = dots > 0 ? '.' : ',';
  if (dots + commas > 1) return null;
  const groupsOfThree = /^[1-9]\d{0,2}[.,]\d{3}$/.test(written);
  return groupsOfThree && mark !== usual ? null : mark;
}
