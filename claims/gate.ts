import type { GateWords } from './gate-words.ts';

/** Tells whether a text could hold a claim. It may say yes to a text without one, never no to a text with one. */
export type GateTest = (text: string) => boolean;

/** Prepares the gate's test from its words. */
export function createGate(words: GateWords): GateTest {
  const pattern = (name: keyof GateWords, flags = 'i'): (() => RegExp) => weakly(() => new RegExp(expanded(words[name]), flags));
  const [deepseek, cased, short, counted] = [pattern('deepseek'), pattern('cased', ''), pattern('short', ''), pattern('counted')];
  const [about, wide, shares] = [pattern('about', 'gi'), pattern('wide', 'gi'), pattern('shares')];
  /** What tells that a text is about AI or, in a group, about the days when shares fell. Most texts are gone through this once, and no more. */
  function* hintsIn(text: string): Generator<RegExpExecArray> {
    yield* text.matchAll(about());
    if (WIDE.test(text)) yield* text.matchAll(wide());
  }
  return (given) => {
    // A word begins behind something, the first word too. Most pages begin with a space, and to put one before a text has all of it copied.
    const text = /^\w/.test(given) ? ` ${given}` : given;
    let [isAboutAi, wasInJanuary] = [false, false];
    for (const [, day, sign] of hintsIn(text)) {
      if ((day ?? sign) === undefined) {
        if (isAboutAi) continue;
        isAboutAi = true;
        if ([deepseek, cased, counted, short].some((named) => named().test(text))) return true;
      } else if (!wasInJanuary) {
        wasInJanuary = true;
        if (shares().test(text)) return true;
      }
    }
    return false;
  };
}

/**
 * Makes a regular expression when it is first asked for, as browsers compile it on each page and most texts need one of all; and anew
 * when it was taken out with the rubbish: compiled, it takes a tenth of a megabyte of the page's heap.
 */
function weakly(make: () => RegExp): () => RegExp {
  let held: WeakRef<RegExp> | undefined;
  return () => {
    const made = held?.deref() ?? make();
    held = new WeakRef(made);
    return made;
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
const BEFORE = '[^a-wyz]';

/** More than the spaces and hyphens of the lexicon, and half as long to compile. */
const SEPARATORS = '\\W*';

/** The source of a pattern's regular expression, without `u`, which browsers go through a text half as fast with: spaces and hyphens match one another and nothing, as in the lexicon. */
function expanded(pattern: string): string {
  return pattern
    .replace(/=([^|]+)/g, `<$1>`)
    .replaceAll('<', BEFORE)
    .replaceAll('>', '(?![a-z])')
    .replaceAll(' ', SEPARATORS)
    .replaceAll(GAP, BETWEEN);
}

/** More than what stands between the first and the last word of any wording. */
const BETWEEN = '[^]{0,40}?';
