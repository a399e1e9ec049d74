import type { GateWords } from './gate-words.ts';

/** Tells whether a text could hold a claim. It may say yes to a text without one, never no to a text with one. */
export type GateTest = (text: string) => boolean;

/** Prepares the gate's test from its words. */
export function createGate(words: GateWords): GateTest {
  const pattern = (name: keyof GateWords, flags: string): RegExp => new RegExp(expanded(words[name]), flags);
  const has = (name: keyof GateWords, flags = 'i'): GateTest => {
    // Made when it is first asked for: most texts need one of the patterns, and browsers compile each on each page.
    let made: RegExp | undefined;
    return (text) => (made ??= pattern(name, flags)).test(text);
  };
  const [deepseek, cased, short, shares, counted] = [has('deepseek'), has('cased', ''), has('short', ''), has('shares'), has('counted')];
  const about = pattern('about', 'gi');
  /** What tells that a text is about AI or, in a group, about the days when shares fell. Most texts are gone through this once, and no more. */
  function* hintsIn(text: string): Generator<RegExpExecArray> {
    yield* text.matchAll(about);
    if (WIDE.test(text)) yield* text.matchAll(pattern('wide', 'gi'));
  }
  return (text) => {
    let [isAboutAi, wasInJanuary] = [false, false];
    for (const [, day, sign] of hintsIn(text)) {
      if (day === undefined && sign === undefined) {
        if (isAboutAi) continue;
        isAboutAi = true;
        if (deepseek(text) || cased(text) || counted(text) || short(text)) return true;
      } else if (!wasInJanuary) {
        wasInJanuary = true;
        if (shares(text)) return true;
      }
    }
    return false;
  };
}

/** A letter of a script whose words stand in the pattern `wide`: browsers would try each of these at every place of a text that has none. */
const WIDE = /[\u2e80-\uffff]/;

/** Stands in the gate's patterns for what lies between the first and the last word of a long wording. */
export const GAP = '…';

/** Stands before a word in the gate's patterns that counts only with its bounds: "ai" is no part of "train". */
export const WHOLE_WORD = '=';

/** Stands in the gate's patterns for the place where a word begins: "exception" holds no name. */
export const WORD_BEGINS = '<';

/** Stands in the gate's patterns for the place where a word ends. */
export const WORD_ENDS = '>';

/** What stands before a word. An x may be the times sign of "8xLlama". */
const BEFORE = '(?:^|[^a-wyz])';

/** More than the spaces and hyphens of the lexicon, and half as long to compile. */
const SEPARATORS = '\\W*';

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
