/** A number said in words, and its last token. */
export interface SpelledNumber {
  readonly value: number;
  readonly last: number;
}

/** What reading a number in words asks of the tokens of a text. */
export interface NumberWords {
  /** The number that a word stands for ("five", "ninety"), and its last token; null where there is none. */
  readonly numeralAt: (index: number) => SpelledNumber | null;
  /** Whether a token says "hundred", or "thousand". */
  readonly isHundred: (index: number) => boolean;
  readonly isThousand: (index: number) => boolean;
  /** Whether "and a half" begins at a token. */
  readonly isHalf: (index: number) => boolean;
  /** Whether a token only joins the parts of a number: a hyphen, "and". */
  readonly isJoint: (index: number) => boolean;
}

/**
 * Reads a number in English words: "five hundred twelve", "two thousand and forty-eight", "five and a half". What
 * multiplies all of it ("million", a thousand with nothing behind) is left to the caller.
 * @param at - index of its first token
 * @returns null where it is said in one word, or not in words
 */
export function readSpelled(at: number, words: NumberWords): SpelledNumber | null {
  const below = readBelowThousand(at, words);
  const single = below ?? words.numeralAt(at);
  if (single === null || single.value < 1) return null;
  if (words.isHalf(single.last + 1)) return { value: single.value + HALF, last: single.last + HALF_LENGTH };
  if (!words.isThousand(single.last + 1)) return below;
  const next = words.isJoint(single.last + 2) ? single.last + 3 : single.last + 2;
  const rest = readBelowThousand(next, words) ?? words.numeralAt(next);
  // "Two thousand a month": what is smaller than ten goes on with "and" only.
  if (rest === null || rest.value < (next === single.last + 3 ? 1 : LARGEST_DIGIT + 1) || rest.value >= THOUSAND || !Number.isInteger(rest.value)) return below;
  return { value: single.value * THOUSAND + rest.value, last: rest.last };
}

function readBelowThousand(at: number, words: NumberWords): SpelledNumber | null {
  const first = words.numeralAt(at);
  if (first === null || !Number.isInteger(first.value) || first.value < 1 || first.value > LARGEST_PART) return null;
  let { value, last } = first;
  let parts = 1;
  // The next part is smaller than what the last one left open: behind 20 come 1 to 9, behind a hundred 1 to 99.
  let open = openBelow(value);
  if (value <= LARGEST_DIGIT && words.isHundred(last + 1)) {
    value *= HUNDRED;
    last++;
    open = HUNDRED;
  }
  for (;;) {
    const next = words.numeralAt(words.isJoint(last + 1) ? last + 2 : last + 1);
    if (next === null || !Number.isInteger(next.value) || next.value < 1 || next.value >= open) break;
    value += next.value;
    ({ last } = next);
    parts++;
    open = openBelow(next.value);
  }
  return parts > 1 ? { value, last } : null;
}

const HUNDRED = 100;
const THOUSAND = 1000;
const LARGEST_DIGIT = 9;
const HALF = 0.5;

/** "And a half": three tokens. */
const HALF_LENGTH = 3;

/** The largest number that one word says below a hundred. */
const LARGEST_PART = 99;

/** What a part may be followed by: twenty by one to nine, others by nothing. */
function openBelow(value: number): number {
  return value >= 20 && value % 10 === 0 ? 10 : 0;
}
