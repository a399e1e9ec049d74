import type { GateWords } from './gate-words.ts';

/** How far apart the words of one claim may stand in a page's text (UTF-16 code units); a table's header may be far. */
const REACH = 3000;

/** Tells whether a text could hold a claim. It may say yes to a text without one, never no to a text with one. */
export type GateTest = (text: string) => boolean;

/** Prepares the gate's test from its words. */
export function createGate(words: GateWords): GateTest {
  const has = (name: keyof GateWords): ((text: string) => boolean) => {
    const pattern = new RegExp(spaced(words[name]), name === 'short' || name === 'cased' ? 'u' : 'iu');
    return (text) => pattern.test(text);
  };
  const [deepseek, cased, short, ai, models, january, shares] = [has('deepseek'), has('cased'), has('short'), has('ai'), has('models'), has('january'), has('shares')];
  const [amount, benchmark, restrict] = [new RegExp(spaced(`${words.amount}|${words.chip}`), 'iu'), has('benchmark'), has('restrict')];
  return (text) =>
    deepseek(text) ||
    cased(text) ||
    ((ai(text) || models(text)) && (short(text) || benchmark(text) || areNear(text, `${words.making}|${words.models}`, (part) => amount.test(part)))) ||
    areNear(text, words.chip, restrict) ||
    (january(text) && shares(text));
}

/** Stands before a word in the gate's patterns that counts only with its bounds: "ai" is no part of "train". */
export const WHOLE_WORD = '=';

/** The regular expression of a pattern: spaces and hyphens match one another and nothing, as in the lexicon. */
function spaced(pattern: string): string {
  return pattern.replaceAll(' ', '[\\s\\p{Pd}]*').replace(/=([^|]+)/g, '\\b$1(?![a-z])');
}

/** Whether what one pattern finds stands within reach of what another finds. */
function areNear(text: string, first: string, second: GateTest): boolean {
  let looked = 0;
  for (const match of text.matchAll(new RegExp(spaced(first), 'giu'))) {
    const to = match.index + REACH;
    // What was looked at for the word before is not looked at again, but for the length of a wording.
    if (second(text.slice(Math.max(0, match.index - REACH, looked - LONGEST_WORDING), to))) return true;
    looked = to;
  }
  return false;
}

/** Longer than any wording of the lexicon (UTF-16 code units). */
const LONGEST_WORDING = 60;
