import { SIMPLIFIED } from './languages/traditional.ts';

/** What a UTF-16 code unit is to the tokeniser. */
export const SPACE = 1;
/** A letter or a combining mark. */
export const LETTER = 2;
/** A digit, full-width ones included. */
export const DIGIT = 3;
/** A Han or kana character: each is a token of its own. */
export const IDEOGRAPH = 4;
/** Anything else that shows. */
export const MARK = 5;
/** A character that shows nothing and breaks no word: soft hyphen, zero-width space and joiners, byte-order mark. */
export const SILENT = 6;

/** A table of two bytes a code unit costs 128 kB and answers in a nanosecond, where a map or a regular expression takes fifty. */
const kinds = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);

/** What a code unit is; see the constants above. */
export function kindOfCode(code: number): number {
  const known = kinds[code];
  return known ? known : learn(code);
}

/**
 * The code unit that a code unit has in the key of its token (lower-case, half-width, simplified), or 0 where its key is
 * not one code unit or hangs on its neighbours, as with combining marks. Ask for its kind first.
 */
export function foldOfCode(code: number): number {
  return folds[code] ?? 0;
}

/** Classifies a code unit when it is first met: to do it for all would cost every page what few of them need. */
function learn(code: number): number {
  const character = String.fromCharCode(code);
  const kind = classify(character);
  kinds[code] = kind;
  folds[code] = fold(character, kind);
  return kind;
}

function classify(character: string): number {
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)) return SILENT;
  if (/\s/.test(character)) return SPACE;
  if (/[0-9\uff10-\uff19]/.test(character)) return DIGIT;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u.test(character)) return IDEOGRAPH;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : MARK;
}

function fold(character: string, kind: number): number {
  const code = character.charCodeAt(0);
  if (kind === IDEOGRAPH) return (SIMPLIFIED.get(code) ?? character).charCodeAt(0);
  if (kind === MARK) return (MARK_KEYS[character] ?? character).charCodeAt(0);
  if (kind === DIGIT) return halfWidth(character).charCodeAt(0);
  // Combining marks and jamo join what stands before them; a final sigma hangs on what follows.
  if (kind !== LETTER || /[\p{M}\u1100-\u11ffΣ]/u.test(character)) return 0;
  const key = keyOfWord(character);
  return key.length === 1 ? key.charCodeAt(0) : 0;
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

const NOT_ASCII = /[\u0080-\uffff]/;

/** The key of a word: lower-case and half-width, without silent characters, composed. */
export function keyOfWord(word: string): string {
  const lower = word.toLowerCase();
  return NOT_ASCII.test(lower) ? halfWidth(lower.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').normalize('NFC')) : lower;
}

/** A text with full-width letters, digits and marks made half-width, in lower case. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).toLowerCase();
}

for (let code = 0; code < 128; code++) learn(code);
