import { SIMPLIFIED } from './languages/traditional.ts';

/**
 * One token of a text. A `word` begins with a letter (and may hold digits: `H800s`); a `number` begins with a digit; an
 * `ideograph` is one Han or kana character; a `mark` is any other character that is not a space.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'ideograph' | 'mark';
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Lower-case and half-width, with dashes, quotes and spaces of every shape made one and Chinese simplified: what the lexicon is written in. */
  readonly key: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const IDEOGRAPH = 4;
const MARK = 5;
/** Characters that show nothing and break no word: soft hyphen, zero-width space and joiners, byte-order mark. */
const SILENT = 6;

/** The class of every UTF-16 code unit met so far; 0 is not classified yet. */
const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = classes[code];
  if (known) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)) return SILENT;
  if (/\s/.test(character)) return SPACE;
  if (/[0-9\uff10-\uff19]/.test(character)) return DIGIT;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u.test(character)) return IDEOGRAPH;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : MARK;
}

const MARK_KEYS: Readonly<Record<string, string>> = {
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '−': '-', '－': '-', '﹣': '-',
  '—': '—', '―': '—',
  '’': "'", '‘': "'", 'ʼ': "'", '＇': "'", '´': "'", '`': "'",
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '「': '"', '」': '"', '『': '"', '』': '"', '＂': '"',
  '～': '~', '〜': '~', '∼': '~',
  '（': '(', '）': ')', '［': '[', '］': ']', '【': '[', '】': ']',
  '，': ',', '、': ',', '；': ';', '：': ':', '！': '!', '？': '?', '．': '.', '。': '。', '／': '/', '％': '%', '＄': '$',
  '＃': '#', '＋': '+', '×': 'x', '✕': 'x', '＊': '*', '｜': '|', '￥': '¥', '·': '•',
};

/** Thin, narrow no-break and other spaces that writers put between groups of three digits. */
const GROUP_SPACES = '\u0020\u00a0\u2009\u202f\u2007\u2008\'’';

/**
 * Splits a text into tokens in one pass, left to right. Apostrophes and hyphens are marks of their own; a number takes
 * in its decimal and group separators (`5.576`, `2,788,000`, `16 000`, `2.788.000`) and leaves letters glued to it to the
 * next token.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let spaced = false;
  let position = 0;
  while (position < length) {
    const kind = classOf(text.charCodeAt(position));
    if (kind === SPACE || kind === SILENT) {
      if (kind === SPACE) spaced = true;
      position++;
      continue;
    }
    const start = position;
    if (kind === LETTER && isTimesSign(text, start, tokens.at(-1))) {
      position++;
      tokens.push({ kind: 'mark', start, end: position, key: 'x', spaced });
    } else if (kind === LETTER) {
      position = endOfWord(text, start + 1);
      tokens.push({ kind: 'word', start, end: position, key: keyOfWord(text.slice(start, position)), spaced });
    } else if (kind === DIGIT) {
      position = endOfNumber(text, start);
      tokens.push({ kind: 'number', start, end: position, key: halfWidth(text.slice(start, position)), spaced });
    } else if (kind === IDEOGRAPH) {
      position++;
      tokens.push({ kind: 'ideograph', start, end: position, key: SIMPLIFIED.get(text.charCodeAt(start)) ?? text.charAt(start), spaced });
    } else {
      position++;
      const character = text.charAt(start);
      tokens.push({ kind: 'mark', start, end: position, key: MARK_KEYS[character] ?? character, spaced });
    }
    spaced = false;
  }
  return tokens;
}

/** Whether the letter at `start` is the times sign of "8xH100" or "64x8". */
function isTimesSign(text: string, start: number, before: Token | undefined): boolean {
  if (before?.kind !== 'number' || before.end !== start) return false;
  const letter = text.charAt(start);
  return (letter === 'x' || letter === 'X') && /[A-Z0-9]/.test(text.charAt(start + 1));
}

function endOfWord(text: string, from: number): number {
  let position = from;
  while (position < text.length) {
    const kind = classOf(text.charCodeAt(position));
    if (kind !== LETTER && kind !== DIGIT && kind !== SILENT) break;
    position++;
  }
  return position;
}

function endOfNumber(text: string, from: number): number {
  let position = endOfDigits(text, from);
  while (position < text.length) {
    const separator = text.charAt(position);
    const digits = endOfDigits(text, position + 1) - position - 1;
    if (separator === '.' || separator === ',' || separator === '．' || separator === '，' || separator === '٫') {
      if (digits === 0) break;
    } else if (GROUP_SPACES.includes(separator)) {
      // A space groups digits only in threes after one to three: "16 000" is one number, "2024 100" and "Llama 3 405B" hold two.
      if (digits !== 3 || !groupsBefore(text, from, position) || classOf(text.charCodeAt(position + 4)) === LETTER) break;
    } else break;
    position += 1 + digits;
  }
  return position;
}

function endOfDigits(text: string, from: number): number {
  let position = from;
  while (position < text.length && classOf(text.charCodeAt(position)) === DIGIT) position++;
  return position;
}

function groupsBefore(text: string, from: number, position: number): boolean {
  const before = text.slice(from, position);
  return /^[0-9]{1,3}$/.test(before) || /^[0-9]{1,3}(?:[ \u00a0\u2009\u202f\u2007\u2008'’][0-9]{3})+$/.test(before);
}

const NOT_ASCII = /[\u0080-\uffff]/;

function keyOfWord(word: string): string {
  const lower = word.toLowerCase();
  return NOT_ASCII.test(lower) ? halfWidth(lower.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').normalize('NFC')) : lower;
}

function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).toLowerCase();
}
