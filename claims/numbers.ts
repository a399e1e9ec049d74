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
