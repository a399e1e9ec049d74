import type { GateWords } from './gate-words.ts';

/** Tells whether a text could hold a claim. It may say yes to a text without one, never no to a text with one. */
export type GateTest = (text: string) => boolean;

/** Prepares the gate's test from its words. */
export function createGate(words: GateWords): GateTest {
  const has = (name: keyof GateWords): ((text: string) => boolean) => {
    const pattern = new RegExp(name === 'models' ? `${WORD_BEGINS}(?:${spaced(words[name])})` : spaced(words[name]), name === 'short' || name === 'cased' ? 'u' : 'iu');
    return (text) => pattern.test(text);
  };
  const [deepseek, cased, short, ai, models, january, shares] = [has('deepseek'), has('cased'), has('short'), has('ai'), has('models'), has('january'), has('shares')];
  const counted = has('counted');
  return (text) => deepseek(text) || cased(text) || (january(text) && shares(text)) || ((counted(text) || short(text)) && (models(text) || ai(text)));
}

/** Where a word begins: "exception" holds no name. An x behind no letter may be the times sign of "8xLlama". */
const WORD_BEGINS = '(?<![a-wyz]|[a-z]x)';

/** Stands in the gate's patterns for what lies between the first and the last word of a long wording. */
export const GAP = '…';

/** Stands before a word in the gate's patterns that counts only with its bounds: "ai" is no part of "train". */
export const WHOLE_WORD = '=';

/** The regular expression of a pattern: spaces and hyphens match one another and nothing, as in the lexicon. */
function spaced(pattern: string): string {
  return pattern.replaceAll(' ', '[\\s\\p{Pd}]*').replaceAll(GAP, `[^]{0,${LONGEST_GAP}}?`).replace(/=([^|]+)/g, `${WORD_BEGINS}$1(?![a-z])`);
}

/** Longer than what stands between the first and the last word of any wording (UTF-16 code units). */
const LONGEST_GAP = 40;
