import { codeAt, DIGIT, foldOf, IDEOGRAPH, kindOf, unitOf } from './characters.ts';
import { endOfNumber } from './tokens.ts';

/**
 * Whether one of the numbers in a piece of text may be a sum that V3 and R1 are known by ($5 to 6 million, $290,000 to $300,000),
 * told by its first digits alone: magnitudes are powers of ten. Numbers that may be parts of another (29万4000, 500x600) may be anything.
 */
export function mayHoldHeadline(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const start = at++;
    if (kindOf(unitOf(codeAt(text, start))) !== DIGIT) continue;
    at = endOfNumber(text, start);
    if (isPart(text, at) || (!isPercentage(text, at) && beginsHeadline(text, start, at))) return true;
  }
  return false;
}

/** Whether a number times a power of ten may be such a sum. */
export function mayBeginHeadline(value: number): boolean {
  const leading = value / 10 ** Math.floor(Math.log10(value));
  return (leading >= 5 && leading <= 6) || (leading >= 2.9 && leading <= 3);
}

/** Whether an ideograph or a times sign follows a number. */
function isPart(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && codeAt(text, at) === BLANK) at++;
  if (at === text.length) return false;
  const unit = unitOf(codeAt(text, at));
  return kindOf(unit) === IDEOGRAPH || foldOf(unit) === LETTER_X || foldOf(unit) === ASTERISK;
}

function isPercentage(text: string, end: number): boolean {
  return end < text.length && codeAt(text, end) === PERCENT;
}

function beginsHeadline(text: string, start: number, end: number): boolean {
  const first = digitFrom(text, start, end, ZERO);
  if (first < 0) return false;
  const digit = foldOf(unitOf(codeAt(text, first)));
  if (digit === FIVE) return true;
  if (digit !== TWO && digit !== THREE && digit !== SIX) return false;
  const next = digitFrom(text, first + 1, end, NONE);
  const second = next < 0 ? ZERO : foldOf(unitOf(codeAt(text, next)));
  return second === (digit === TWO ? NINE : ZERO);
}

/** The place of the next digit that is not the one to step over, or -1. */
function digitFrom(text: string, from: number, end: number, over: number): number {
  for (let at = from; at < end; at++) {
    const unit = unitOf(codeAt(text, at));
    if (kindOf(unit) === DIGIT && foldOf(unit) !== over) return at;
  }
  return -1;
}

const NONE = 0;
const BLANK = 32;
const PERCENT = 37;
const ASTERISK = 42;
const ZERO = 48;
const TWO = 50;
const THREE = 51;
const FIVE = 53;
const SIX = 54;
const NINE = 57;
const LETTER_X = 120;
