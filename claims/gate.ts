import type { GateWords } from './gate-words.ts';

/** Tells whether a text could hold a claim. It may say yes to a text without one, never no to a text with one. */
export type GateTest = (text: string) => boolean;

/** Prepares the gate's test from its words. */
export function createGate(words: GateWords): GateTest {
  const has = (name: keyof GateWords): ((text: string) => boolean) => {
    const pattern = new RegExp(expanded(words[name]), name === 'short' || name === 'cased' ? '' : 'i');
    return (text) => pattern.test(text);
  };
  const about = new RegExp(expanded(words.about), 'gi');
  const [deepseek, cased, short, shares, counted] = [has('deepseek'), has('cased'), has('short'), has('shares'), has('counted')];
  return (text) => {
    // A word begins behind something: the first word too.
    const whole = ` ${text}`;
    let [isAboutAi, wasInJanuary] = [false, false];
    // Most texts are gone through this once, and no more.
    for (const [, day, sign] of whole.matchAll(about)) {
      if (day === undefined && sign === undefined) {
        if (isAboutAi) continue;
        isAboutAi = true;
        if (deepseek(whole) || cased(whole) || counted(whole) || short(whole)) return true;
      } else if (!wasInJanuary) {
        wasInJanuary = true;
        if (shares(whole)) return true;
      }
    }
    return false;
  };
}

/** Stands in the gate's patterns for what lies between the first and the last word of a long wording. */
export const GAP = '…';

/** Stands before a word in the gate's patterns that counts only with its bounds: "ai" is no part of "train". */
export const WHOLE_WORD = '=';

/** Stands in the gate's patterns for the place where a word begins: "exception" holds no name. */
export const WORD_BEGINS = '<';

/** Stands in the gate's patterns for the place where a word ends. */
export const WORD_ENDS = '>';

/** What stands before a word. An x may be the times sign of "8xLlama". */
const BEFORE = '[^a-wyz]';

const SEPARATORS = '[-\\s\u058a\u05be\u1806\u2010-\u2015\u301c\ufe58\ufe63\uff0d]*';

/** The source of a pattern's regular expression, without `u`, which browsers go through a text half as fast with: spaces and hyphens match one another and nothing, as in the lexicon. */
function expanded(pattern: string): string {
  return pattern
    .replace(/=([^|]+)/g, `<$1>`)
    .replaceAll('<', BEFORE)
    .replaceAll('>', '(?![a-z])')
    .replaceAll(' ', SEPARATORS)
    .replaceAll(GAP, `[^]{0,${LONGEST_GAP}}?`);
}

/** Longer than what stands between the first and the last word of any wording (UTF-16 code units). */
const LONGEST_GAP = 40;
