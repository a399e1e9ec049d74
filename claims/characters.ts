import { anyScript } from './any-script.ts';
import { SIMPLIFIED } from './languages/traditional.ts';

/** A letter whose key is one code unit, whatever stands beside it. */
export const LETTER = 0;
/** A digit, full-width ones included. */
export const DIGIT = 1;
/** A letter whose key hangs on its neighbours or is not one code unit, and a combining mark. */
export const IRREGULAR = 2;
/** A character that shows nothing and breaks no word: soft hyphen, zero-width space and joiners, byte-order mark. */
export const SILENT = 3;
/** A Han or kana character: each is a token of its own. */
export const IDEOGRAPH = 4;
/** Anything else that shows. */
export const MARK = 5;
export const SPACE = 6;

/**
 * For each UTF-16 code unit its kind in the high half, and in the low half what it is in the key of its token: lower-case,
 * half-width, simplified. 0 until it is met. A table costs 256 kB once and answers in a nanosecond, where a map or a regular
 * expression takes fifty.
 */
export const units = new Int32Array(0x10000);

/** All entries of letters and digits are below this. */
export const ABOVE_WORDS = 2 << 16;

const { charCodeAt } = String.prototype;

/**
 * The code unit of a text at a place that must lie in it: one beyond it would make V8 give up its quick way for all callers.
 * The method is not asked for by its name: once V8 has met strings of more than four makes at a call (cut out, joined, one or two
 * bytes a character, ...), it looks a name up anew for every character, which takes five times as long.
 */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}

/** Whether a code unit is one of 0 to 9. */
export function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A code unit's entry in the table; see {@link kindOf} and {@link foldOf}. */
export function unitOf(code: number): number {
  const known = units[code] ?? 0;
  return known === 0 ? learn(code) : known;
}

/** The kind of a code unit, from its entry. */
export function kindOf(unit: number): number {
  return unit >>> 16;
}

/** What a code unit is in the key of its token, from its entry. */
export function foldOf(unit: number): number {
  return unit & 0xffff;
}

/** Classifies a code unit when it is first met: to do it for all would cost every page what few of them need. */
function learn(code: number): number {
  const character = String.fromCharCode(code);
  const kind = classify(character);
  const unit = (kind << 16) | fold(character, kind);
  units[code] = unit;
  return unit;
}

function classify(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x80) return classifyAscii(code);
  const kind = classifyCommon(code);
  if (kind >= 0) return kind;
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)) return SILENT;
  if (/\s/.test(character)) return SPACE;
  if (/[0-9\uff10-\uff19]/.test(character)) return DIGIT;
  if (isIdeograph(character)) return IDEOGRAPH;
  if (!isLetterOrCombining(character)) return MARK;
  return hangsOnNeighbours(character) || keyOfWord(character).length !== 1 ? IRREGULAR : LETTER;
}

const isIdeograph = anyScript(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]`);
const isLetterOrCombining = anyScript(String.raw`[\p{L}\p{M}]`);
/** Combining marks and jamo join what stands before them; a final sigma hangs on what follows. */
const hangsOnNeighbours = anyScript(String.raw`[\p{M}\u1100-\u11ffΣ]`);

/** The same for ASCII, which every page holds: to have the engine make regular expressions ready takes longer than all the rest. */
function classifyAscii(code: number): number {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return SPACE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a ? LETTER : MARK;
}

/** The same for what most pages hold beside ASCII: letters of Western Europe, ideographs, kana, quotation marks and dashes; {@link UNCOMMON} for others. */
function classifyCommon(code: number): number {
  if (code >= 0xc0 && code <= 0xff) return code === 0xd7 || code === 0xf7 ? MARK : LETTER;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa)) return IDEOGRAPH;
  const isMark = (code >= 0x2010 && code <= 0x2027) || (code >= 0x3001 && code <= 0x3003) || (code >= 0x3008 && code <= 0x3011) || (code >= 0xff01 && code <= 0xff0f);
  return isMark ? MARK : UNCOMMON;
}

const UNCOMMON = -1;

function fold(character: string, kind: number): number {
  if (kind === LETTER) return (character < '\u0100' ? character.toLowerCase() : keyOfWord(character)).charCodeAt(0);
  if (kind === DIGIT) return halfWidth(character).charCodeAt(0);
  if (kind === IDEOGRAPH) return (SIMPLIFIED.get(character.charCodeAt(0)) ?? character).charCodeAt(0);
  return (MARK_KEYS[character] ?? character).charCodeAt(0);
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
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).toLowerCase();
}

for (let code = 0; code < 128; code++) learn(code);
