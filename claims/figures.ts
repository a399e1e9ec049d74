import { CURRENCIES, type Unit } from '../data/units.ts';
import type { Figure } from './claim.ts';
import { type NumberWords, readSpelled } from './spelled-number.ts';
import { readNumber, readPlainNumber } from './numbers.ts';
import type { Qualifier } from '../data/qualifiers.ts';
import { DIGIT, IDEOGRAPH, LETTER, MARK } from './characters.ts';
import { classNumber, ClassSet } from './classes.ts';
import { NONE, type TermIndex } from './sentence.ts';
import {
  AFTER_AMOUNT_MARK, BACKSLASH, BEFORE_FIGURE, BETWEEN, CHIP_ADJECTIVE, CHIP_LINK, COMMA, CONVERTING, COUNTED, DETERMINER, HYPHEN, OR, PLUS_MINUS,
  POSSESSIVE, RANGE_MARK, TIMES, UNIT_LINK,
} from './small-words.ts';
import { itemBefore } from './spans.ts';
import type { Terms } from './terms.ts';
import { NOTHING, type Scanner } from './tokens.ts';

/**
 * What kinds of things a number counts; frames anchor on these. `long-hours` are more hours than one machine works,
 * `amount` a number with a magnitude that counts nothing named ("cost 6 million"), `bare` any other.
 */
export const FIGURE_KINDS = ['money', 'gpu-hours', 'chips', 'percent', 'percentile', 'rating', 'duration', 'long-hours', 'amount', 'bare'] as const;

/** What kind of thing a number counts. */
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** The number of a kind, from 1 on. */
export function figureNumber(kind: FigureKind): number {
  return FIGURE_KINDS.indexOf(kind) + 1;
}

/** A figure with the tokens it was read from; `last` is inclusive. */
export interface FoundFigure {
  readonly kind: FigureKind;
  readonly figure: Figure;
  readonly first: number;
  readonly last: number;
  /** The first token of the words that bound it ("more than", "an estimated"), else `first`. */
  readonly lead: number;
}

/** What the figure reader needs to know of a block. */
export interface FigureContext {
  readonly tokens: Scanner;
  readonly terms: TermIndex;
  /** What the values of terms stand for. */
  readonly words: Terms;
  /** Whether a term of class `name` names the maker of chips. */
  readonly isChipMaker: (term: number) => boolean;
  /** The decimal mark of the text. */
  readonly decimal: () => '.' | ',';
}

const UNIT = classNumber('unit');
const VAGUE = classNumber('vague');
const NUMERAL = classNumber('numeral');
const MAGNITUDE = classNumber('magnitude');
const QUALIFIER = classNumber('qualifier');
const QUALIFIER_AFTER = classNumber('qualifier-after');
const NAME = classNumber('name');
const CHIP_NAME = classNumber('chip-name');
const SPEND = classNumber('spend');
/** Words for those whose sum it is: "los cientos de millones de sus competidores". */
const MANY = ClassSet.of('rivals', 'peers');

/** Classes of words that may begin a figure without a digit. */
const BEGINS_FIGURE = ClassSet.of('unit', 'vague', 'numeral');
/** The same in a text without what makes a numeral count: "a" and "one" begin none. */
const BEGINS_PLAIN_FIGURE = ClassSet.of('unit', 'vague');
const COUNTED_BY_NUMERALS = ClassSet.of('magnitude', 'chip-name');

/** Marks by their code units. */
const PLUS = 43;
const EQUALS = 61;
const AT = 64;
const CARET = 94;

interface Amount {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly vague: boolean;
  readonly scaled: boolean;
  readonly last: number;
}

/** Finds the figures of a block, left to right; they do not overlap. */
export function findFigures(context: FigureContext): FoundFigure[] {
  const { tokens, terms } = context;
  const found: FoundFigure[] = [];
  const begins = terms.classes.meets(COUNTED_BY_NUMERALS) ? BEGINS_FIGURE : BEGINS_PLAIN_FIGURE;
  let index = terms.nextNumberOr(begins, 0, tokens);
  while (index >= 0) {
    const figure = readFigure(context, index);
    if (figure !== null) {
      const before = itemBefore(found, found.length);
      if (before === undefined || !isConversion(context, before, figure)) found.push(figure);
      // "£4.01 million ($5 million)": the record is in dollars.
      else if (figure.figure.unit === 'USD') found[found.length - 1] = figure;
    }
    index = terms.nextNumberOr(begins, figure === null ? index + 1 : figure.last + 1, tokens);
  }
  return found;
}

/** How many tokens may stand between a sum and its conversion: "(roughly the equivalent of ¥32 million)". */
const CONVERSION_REACH = 6;

/** "5.6 million dollars (about 41 million yuan)": one sum said twice. */
function isConversion({ tokens }: FigureContext, a: FoundFigure, b: FoundFigure): boolean {
  if (a.kind !== 'money' || b.kind !== 'money' || a.figure.unit === b.figure.unit || b.first - a.last > CONVERSION_REACH) return false;
  return (tokens.signs(a.last + 1) & CONVERTING) !== 0 || isAtRate(a.figure, b.figure) || isAtRate(b.figure, a.figure);
}

/** What a dollar was worth in other currencies between 2015 and 2026, at least and at most, with some room. */
const RATES: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['CNY', [6, 7.8]],
  ['JPY', [98, 165]],
  ['EUR', [0.78, 1.08]],
  ['GBP', [0.62, 0.95]],
  ['INR', [60, 96]],
  ['KRW', [1040, 1520]],
  ['TWD', [27, 34]],
  ['HKD', [7.7, 7.9]],
  ['AUD', [1.2, 1.75]],
  ['CAD', [1.2, 1.5]],
]);

/** "$5.6 million, or some 41 million yuan": whether a sum in dollars and another are worth the same. */
function isAtRate(dollars: Figure, other: Figure): boolean {
  const [least, most] = RATES.get(other.unit) ?? [];
  if (dollars.unit !== 'USD' || least === undefined || most === undefined || dollars.low <= 0) return false;
  const rate = other.low / dollars.low;
  return rate >= least && rate <= most;
}

function readFigure(context: FigureContext, first: number): FoundFigure | null {
  const { tokens } = context;
  // "76% (±2%)": how far off a figure may be is no figure of its own.
  if ((tokens.signs(first - 1) & PLUS_MINUS) !== 0) return null;
  // "$10^7$ elements".
  if (tokens.firstUnit(first - 1) === CARET) return null;
  const prefix = unitAt(context, first, isCurrency);
  const amountAt = prefix < 0 ? first : lastOf(context, prefix) + 1;
  const amount = readAmount(context, amountAt, prefix >= 0);
  if (amount === null) return null;
  if (prefix < 0) return readUnit(context, first, amount);
  // "$1024 \times 1024$" is a formula, and so is "$4$".
  if ((tokens.signs(amount.last + 1) & BACKSLASH) !== 0 || tokens.firstUnit(amount.last + 1) === CARET || isBetweenDollars(context, first, amount.last)) return null;
  const currency = valueOf(context, prefix);
  return finish(context, first, amount, moneySuffix(context, amount.last, currency), currency);
}

/** "$4$": a number between two dollar signs that touch it. */
function isBetweenDollars({ tokens }: FigureContext, first: number, last: number): boolean {
  return tokens.key(first) === '$' && tokens.key(last + 1) === '$' && !tokens.isSpaced(last + 1) && tokens.kind(last + 2) !== DIGIT;
}

/** The last token of a sum whose currency may be said twice: "$5.6M USD", "$6 million dollars". */
function moneySuffix(context: FigureContext, last: number, currency: string): number {
  const suffix = unitAt(context, last + 1, isCurrency, currency);
  return suffix < 0 ? last : lastOf(context, suffix);
}

function readUnit(context: FigureContext, first: number, amount: Amount): FoundFigure | null {
  const next = skipped(context, amount);
  const currency = unitAt(context, next, isCurrency);
  if (currency >= 0 && !isFormula(context, first)) return finish(context, first, amount, lastOf(context, currency), valueOf(context, currency));
  const chips = chipsAfter(context, next);
  const hours = unitAt(context, chips.next, isChipTime);
  if (hours >= 0) return finish(context, first, amount, lastOf(context, hours), valueOf(context, hours));
  if (chips.named) {
    const plainHours = unitAt(context, chips.next, isAny, 'hours');
    if (plainHours >= 0) return finish(context, first, amount, lastOf(context, plainHours), 'gpu-hours');
  }
  if (chips.last >= 0) return isCardName(context, first) ? null : finish(context, first, amount, chips.last, 'chips');
  const counter = unitAt(context, next, isAny, 'counter');
  if (counter >= 0 && areChipsBefore(context, first)) return finish(context, first, amount, lastOf(context, counter), 'chips');
  if (context.terms.beginsNumber(next, UNIT)) {
    for (const unit of PLAIN_UNITS) {
      const term = unitAt(context, next, isAny, unit);
      if (term < 0) continue;
      const last = lastOf(context, term);
      const chip = unit === 'hours' ? chipOfHours(context, last) : NONE;
      if (chip >= 0) return finish(context, first, amount, chip, 'gpu-hours');
      return finish(context, first, amount, last, unit === 'hours' && amount.low >= LONG_HOURS ? 'long-hours' : unit);
    }
  }
  // "Training costs tens of millions": a magnitude that counts nothing is money.
  if (amount.vague && amount.low >= LEAST_BARE_VAGUE && !isCountOf(context, amount.last + 1) && !COUNTERS.has(context.tokens.key(next)) && (next === amount.last + 1 || context.terms.begins(next, MANY) || context.terms.begins(next + 1, MANY))) return finish(context, first, amount, amount.last, 'USD');
  return finish(context, first, amount, amount.last, !(amount.vague && isCountOf(context, amount.last + 1)) && amount.scaled && amount.high >= LEAST_AMOUNT && amount.high < MOST_AMOUNT && countsNothing(context, amount.last + 1) ? 'amount' : 'bare');
}

/** "Hundreds of millions of tokens", 数百万步: what a magnitude counts is said behind it. */
function isCountOf({ tokens, terms }: FigureContext, at: number): boolean {
  if (isHan(tokens.firstUnit(at)) && !tokens.isSpaced(at) && !terms.begins(at, AFTER_AMOUNT) && !terms.begins(at, MANY)) return true;
  return OF.has(tokens.key(at)) && !terms.isNamed(at + 1) && !terms.begins(at + 1, MANY);
}

/** Whether a code unit is a Chinese character. */
function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

const OF: ReadonlySet<string> = new Set(['of', 'de', 'd', 'von']);

/** The least that a magnitude without a currency can be to count dollars: "a few thousand" counts samples. */
const LEAST_BARE_VAGUE = 1e4;

/** "A 3090 GPU", "RTX 5090": the numbers of graphics cards for games. */
function isCardName({ tokens }: FigureContext, at: number): boolean {
  return /^(?:10|20|30|40|50)[5-9]0$/.test(tokens.key(at));
}

/** "2,8 millones de horas H800", "heures de H800": the last token of the chip whose hours they are, or -1. */
function chipOfHours(context: FigureContext, last: number): number {
  const at = (context.tokens.signs(last + 1) & UNIT_LINK) === 0 ? last + 1 : last + 2;
  const chip = longestAt(context, at, CHIP_NAME);
  return chip < 0 ? NONE : lastOf(context, chip);
}

/** Chinese and Japanese words behind a number that counts other things than money: "数千倍". */
const COUNTERS: ReadonlySet<string> = new Set(['倍', '人', '名', '个', '個', '次', '台', '张', '枚', '年', '天', '日', '字', '种', '件', '本', '回', '层', '層', '家', '社']);

const PLAIN_UNITS = ['percentile', 'percent', 'rating', 'hours', 'days', 'months'] as const;

/** "$1024 \times 1024$", "$k=8$", "$E = 256$": the second number of a formula, whose sign ends it. */
function isFormula({ tokens }: FigureContext, first: number): boolean {
  // "$4$": the number that two dollar signs hold.
  if (tokens.key(first - 1) === '$' && !tokens.isSpaced(first)) return true;
  return ((tokens.signs(first - 2) | tokens.signs(first - 1)) & BACKSLASH) !== 0 || (tokens.firstUnit(first - 1) === EQUALS && (!tokens.isSpaced(first) || tokens.key(first - 3) === '$'));
}

/** From how many hours on they are those of many machines: four months are fewer. */
const LONG_HOURS = 3000;

/** The least number that can be a sum of money or hours without saying so: "294K"; "1k" counts samples. */
const LEAST_AMOUNT = 10_000;

/** From here on what counts nothing is no sum of money or hours: "train for 11T" counts tokens. */
const MOST_AMOUNT = 1e12;

/** Classes of words that may follow an amount that counts nothing: "6 million to train", "6 million for V3". */
const AFTER_AMOUNT = ClassSet.of('to', 'means', 'and', 'is', 'train', 'train-cost', 'run', 'cost', 'cost-noun', 'relative', 'versus', 'qualifier-after', 'per', 'build', 'exclude', 'only-run', 'figure-word', 'lose');

function countsNothing(context: FigureContext, from: number): boolean {
  const { tokens, terms } = context;
  // "`125k` videos": what it counts may stand behind the mark that closes a quotation.
  const at = QUOTES.has(tokens.key(from)) && !tokens.isSpaced(from) && tokens.kind(from + 1) === LETTER ? from + 1 : from;
  const kind = tokens.kind(at);
  if (kind === NOTHING) return true;
  const signs = tokens.signs(at);
  if (kind === MARK) return tokens.isSpaced(at) || (signs & AFTER_AMOUNT_MARK) !== 0;
  // "175 milliards de mots" counts what follows, "los 100 millones de GPT-4" are its own.
  if ((signs & COUNTED) !== 0) return terms.isNamed(at + 1);
  return terms.begins(at, AFTER_AMOUNT) || (signs & POSSESSIVE) !== 0;
}

const QUOTES: ReadonlySet<string> = new Set(['`', '"', "'", '*']);

function isChipTime(unit: string): boolean {
  return unit === 'gpu-hours' || unit === 'gpu-days';
}

function isAny(): boolean {
  return true;
}

interface ChipsAfter {
  /** The token after the chips' names and words, where hours may stand. */
  readonly next: number;
  /** The last token of the chips, or -1 where there are none. */
  readonly last: number;
  /** Whether a chip was called by its name. */
  readonly named: boolean;
}

/** Reads what may follow a count of chips: "Nvidia H800 GPUs", "of the company's H100s", "块 H800". */
function chipsAfter(context: FigureContext, from: number): ChipsAfter {
  const { tokens, terms } = context;
  let index = from;
  let last = -1;
  let named = false;
  for (let steps = 0; steps < 6 && index < tokens.count; steps++) {
    const mayBeUnit = terms.beginsNumber(index, UNIT);
    if (mayBeUnit && unitAt(context, index, isChipTime) >= 0) break;
    const chip = longestAt(context, index, CHIP_NAME);
    const word = mayBeUnit ? unitAt(context, index, isAny, 'chips') : NONE;
    if (chip >= 0) {
      named = true;
      last = lastOf(context, chip);
      index = last + 1;
    } else if (word >= 0 && (last < 0 || named)) {
      last = lastOf(context, word);
      index = last + 1;
    } else if (last >= 0) break;
    else {
      const maker = chipMakerAt(context, index);
      const before = maker >= 0 || !mayBeUnit ? maker : unitAt(context, index, isAny, 'counter');
      if (before >= 0) index = lastOf(context, before) + 1;
      else if ((tokens.signs(index) & (CHIP_ADJECTIVE | HYPHEN)) !== 0) index++;
      else {
        const memory = memoryLength(context, index);
        if (memory === 0) break;
        index += memory;
      }
    }
  }
  const hyphen = (tokens.signs(index) & HYPHEN) === 0 ? 0 : 1;
  return { next: index + hyphen, last, named };
}

/** "8 x 80GB A100", "eight 80-GB A100s": of how many tokens the memory of the chips is written at a place; 0 where it is none. */
function memoryLength({ tokens }: FigureContext, at: number): number {
  if (tokens.kind(at) !== DIGIT) return 0;
  const length = (tokens.signs(at + 1) & HYPHEN) === 0 ? 2 : 3;
  return tokens.key(at + length - 1) === 'gb' ? length : 0;
}

/** How many tokens may stand between chips and their number behind them. */
const COUNT_REACH = 7;

/** "H800を2,048枚", "H800芯片2048张": whether what is counted stands before its number. */
function areChipsBefore({ tokens, terms, words }: FigureContext, first: number): boolean {
  for (let index = first - 1; index >= first - 1 - COUNT_REACH; index--) {
    for (let term = terms.endingAt(index); term >= 0; term = terms.nextEnding(term)) {
      if (terms.classOf(term) === CHIP_NAME || (terms.classOf(term) === UNIT && words.value(terms.valueOf(term)) === 'chips')) return true;
    }
    if ((tokens.signs(index) & CHIP_LINK) === 0) return false;
  }
  return false;
}

function chipMakerAt(context: FigureContext, at: number): number {
  const { terms } = context;
  if (!terms.beginsNumber(at, NAME)) return NONE;
  let best = NONE;
  for (let term = terms.beginningAt(at); term >= 0; term = terms.nextBeginning(term)) {
    if (terms.classOf(term) === NAME && context.isChipMaker(term) && (best < 0 || terms.lastOf(term) > terms.lastOf(best))) best = term;
  }
  return best;
}

function readAmount(context: FigureContext, at: number, priced: boolean): Amount | null {
  const vague = longestAt(context, at, VAGUE);
  if (vague >= 0) {
    const last = lastOf(context, vague);
    // "What are the billions for?" counts nothing; "the tens of millions that it took" does.
    if (last === at && (context.tokens.signs(at - 1) & DETERMINER) !== 0 && !isOfMoney(context, last + 1)) return null;
    const [low = 0, high = 0] = boundsOf(context, vague);
    // "Tens to hundreds of millions", 几千到几万.
    const upper = (context.tokens.signs(last + 1) & RANGE_MARK) === 0 ? NONE : longestAt(context, last + 2, VAGUE);
    const [, highest = 0] = upper < 0 ? [] : boundsOf(context, upper);
    if (highest > high) return { low, high: highest, step: highest, vague: true, scaled: true, last: lastOf(context, upper) };
    return { low, high, step: high, vague: true, scaled: true, last };
  }
  const from = readScaled(context, at, priced);
  if (from === null) return null;
  const to = readRangeEnd(context, from, priced) ?? (priced ? null : readRangeEndBehindCurrency(context, from));
  if (to === null) return { low: from.value, high: from.value, step: from.step, vague: false, scaled: from.scale !== 1, last: from.last };
  // "$5-6 million": the magnitude said once counts for both ends.
  const low = from.scale === 1 && from.value < to.value / to.scale ? from.value * to.scale : from.value;
  if (low > to.value) return { low: from.value, high: from.value, step: from.step, vague: false, scaled: from.scale !== 1, last: from.last };
  return { low, high: to.value, step: to.step, vague: false, scaled: to.scale !== 1, last: to.last };
}

/** "billions of dollars", "the hundreds of millions that OpenAI spent": whether a currency follows, be it behind an "of", or who spent it. */
function isOfMoney(context: FigureContext, at: number): boolean {
  if (unitAt(context, at, isCurrency) >= 0 || unitAt(context, at + 1, isCurrency) >= 0) return true;
  for (let index = at; index <= at + 2; index++) if (context.terms.beginsNumber(index, SPEND)) return true;
  return false;
}

/** Between what a vague sum lies. */
function boundsOf(context: FigureContext, vague: number): number[] {
  return valueOf(context, vague).split(' ').map(Number);
}

interface Scaled {
  readonly value: number;
  readonly step: number;
  readonly scale: number;
  readonly last: number;
}

function readScaled(context: FigureContext, at: number, priced: boolean): Scaled | null {
  const { tokens } = context;
  const isNumber = tokens.kind(at) === DIGIT;
  const numeral = isNumber ? NONE : longestAt(context, at, NUMERAL);
  if ((!isNumber && (numeral < 0 || isInNumeral(context, at))) || inName(context, at) || (!priced && isSizeInName(context, at))) return null;
  const said = numeral < 0 ? null : numberWords(context);
  if (said !== null && isInSpelled(said, at)) return null;
  const spelled = said === null ? null : readSpelled(at, said);
  const last = spelled !== null ? spelled.last : numeral < 0 ? at : lastOf(context, numeral);
  // "pass@1" is no number, and "$100+ million" are more than a hundred million.
  if (isNumber && tokens.firstUnit(at - 1) === AT && !tokens.isSpaced(at)) return null;
  const hasPlus = isNumber && tokens.firstUnit(last + 1) === PLUS && longestAt(context, last + 2, MAGNITUDE) >= 0;
  const scale = readMagnitude(context, hasPlus ? last + 2 : last + 1, priced || isNumber, isNumber);
  if (numeral >= 0) {
    const count = spelled?.value ?? numberOf(context, numeral);
    // "a" and "one" are numbers only before a magnitude: "a billion", not "a model"; "four" counts chips as well.
    if (scale.factor === 1 && (count < 2 || longestAt(context, last + 1 + memoryLength(context, last + 1), CHIP_NAME) < 0)) return null;
    return { value: count * scale.factor, step: scale.factor, scale: scale.factor, last: scale.last };
  }
  const decimal = (): '.' | ',' => decimalOf(context, tokens.key(at), scale, priced);
  const read = readPlainNumber(tokens.text, tokens.start(at), tokens.end(at), decimal) ?? readNumber(tokens.key(at), decimal);
  const value = read.value * scale.factor;
  const composite = scale.factor < MYRIAD ? null : readComposite(context, scale, value);
  if (composite !== null) return composite;
  const product = (tokens.signs(scale.last + 1) & TIMES) === 0 ? null : readProduct(context, scale.last, value);
  if (product !== null) return { value: tidy(product.value), step: 1, scale: scale.factor, last: product.last };
  // As written, in so few digits: nothing to tidy, which takes longer than all the rest.
  if (scale.factor === 1 && tokens.end(at) - tokens.start(at) <= TIDY_DIGITS) return { value, step: read.step, scale: 1, last: scale.last };
  return { value: tidy(value), step: tidy(read.step * scale.factor), scale: scale.factor, last: scale.last };
}

/** "Ninety-four thousand" behind "two hundred": whether a word is only the end of a number that began before it. */
function isInSpelled(words: NumberWords, at: number): boolean {
  const before = words.isJoint(at - 1) ? at - 2 : at - 1;
  return words.isHundred(before) || (before < at - 1 && (words.isThousand(before) || words.isHalf(at - 2) || words.numeralAt(before) !== null));
}

/** What {@link readSpelled} asks of a text. */
function numberWords(context: FigureContext): NumberWords {
  const { tokens, terms } = context;
  // To ask for a word itself takes longer than for its class, which most words are not of.
  const isAnd = (index: number): boolean => (tokens.signs(index) & RANGE_MARK) !== 0 && tokens.key(index) === 'and';
  return {
    numeralAt: (index) => {
      const term = longestAt(context, index, NUMERAL);
      return term < 0 ? null : { value: numberOf(context, term), last: lastOf(context, term) };
    },
    isHundred: (index) => terms.beginsNumber(index, MAGNITUDE) && tokens.key(index) === 'hundred',
    isThousand: (index) => terms.beginsNumber(index, MAGNITUDE) && tokens.key(index) === 'thousand',
    isHalf: (index) => isAnd(index) && tokens.key(index + 1) === 'a' && tokens.key(index + 2) === 'half',
    isJoint: (index) => (tokens.signs(index) & HYPHEN) !== 0 || isAnd(index),
  };
}

/** Whether a token is part of a name ("GPT-4", "Llama 3.1 405B"), so that its digits count nothing. */
function inName({ terms }: FigureContext, at: number): boolean {
  return terms.isNamed(at) && !terms.beginsNumber(at, CHIP_NAME);
}

const SIZES: ReadonlySet<string> = new Set(['b', 'm']);

/** "gpt-oss-120b": whether a number is the size in a name, joined to letters by a hyphen and with its letter behind it. */
function isSizeInName({ tokens }: FigureContext, at: number): boolean {
  if ((tokens.signs(at - 1) & HYPHEN) === 0 || tokens.isSpaced(at) || tokens.isSpaced(at - 1) || tokens.kind(at - 2) !== LETTER) return false;
  // "1M-2M" is a range.
  return SIZES.has(tokens.key(at + 1)) && !tokens.isSpaced(at + 1) && tokens.end(at - 2) - tokens.start(at - 2) > 1;
}

/** 五百五十万: whether an ideograph is only the end of a number that is written out, which is not read. */
function isInNumeral({ tokens, terms }: FigureContext, at: number): boolean {
  return tokens.kind(at) === IDEOGRAPH && !tokens.isSpaced(at) && (terms.beginsNumber(at - 1, NUMERAL) || terms.beginsNumber(at - 1, MAGNITUDE));
}

/** 8亿6000万, 29万4000: a number in two magnitudes, the smaller glued to the larger; below ten thousand the smaller has none. */
function readComposite(context: FigureContext, scale: Scale, value: number): Scaled | null {
  const { tokens } = context;
  const rest = scale.last + 1;
  if (tokens.kind(rest) !== DIGIT || tokens.isSpaced(rest) || tokens.kind(scale.last) !== IDEOGRAPH) return null;
  const smaller = readMagnitude(context, rest + 1, true, true);
  const read = readNumber(tokens.key(rest), context.decimal);
  if (smaller.factor >= scale.factor || (smaller.factor === 1 && (scale.factor !== MYRIAD || read.value >= MYRIAD))) return null;
  return { value: tidy(value + read.value * smaller.factor), step: read.step * smaller.factor, scale: scale.factor, last: smaller.last };
}

/** What 万 stands for, by which Chinese and Japanese group numbers. */
const MYRIAD = 1e4;

/** Words that multiply in languages whose decimal mark is the comma, however short the text: "2,788 Mio." in a table. */
const COMMA_MAGNITUDES: ReadonlySet<string> = new Set(['mio', 'mrd', 'millionen', 'milliarden', 'millones', 'milliard', 'milliards']);

const DOLLAR_BEHIND: ReadonlySet<string> = new Set(['$', '€']);

/** The decimal mark of a number, by what stands around it: "5,576 Millionen" has decimals, "294,000 dólares" has none. */
function decimalOf(context: FigureContext, written: string, scale: Scale, priced: boolean): '.' | ',' {
  if (scale.factor !== 1) {
    // Before a magnitude a dot is mostly a decimal mark in every language, "5.576 Millionen" is 5.576 million; but "589.000 millones" are thousands of them.
    if (written.includes('.') && !written.includes(',') && !/\.\d\d0$/.test(written)) return '.';
    // "5,576 M$": who writes the currency behind the magnitude writes decimals with a comma.
    if (!priced && DOLLAR_BEHIND.has(context.tokens.key(scale.last + 1))) return ',';
    // "Mio." is a word and its point.
    return COMMA_MAGNITUDES.has(context.tokens.key(scale.last)) || COMMA_MAGNITUDES.has(context.tokens.key(scale.last - 1)) ? ',' : context.decimal();
  }
  const grouped = written.includes(',') ? '.' : ',';
  // Nobody writes thousandths that are all nought, nor parts of a chip; sums have three decimals where the point is the mark: "$2.125 an hour".
  if (written.endsWith('000')) return grouped;
  const isWhole = unitAt(context, scale.last + 1, (unit) => kindOf(unit) === 'chips' || (isCurrency(unit) && context.decimal() === ',')) >= 0;
  return isWhole || (priced && context.decimal() === ',') ? grouped : context.decimal();
}

/** "64*8 H800", "8 x 2": a count written as a product of two small whole numbers. */
function readProduct({ tokens }: FigureContext, last: number, value: number): { value: number; last: number } | null {
  // "8 x 32GB V100": the memory of each.
  if (tokens.kind(last + 2) !== DIGIT || tokens.key(last + 3) === 'gb') return null;
  const factor = Number(tokens.key(last + 2));
  if (!Number.isInteger(factor) || !Number.isInteger(value) || value > 1000 || factor > 1000) return null;
  return { value: value * factor, last: last + 2 };
}

interface Scale {
  readonly factor: number;
  readonly last: number;
}

/** @param digits - whether one letter may multiply, as it does behind digits and prices */
function readMagnitude(context: FigureContext, at: number, digits: boolean, isNumber: boolean): Scale {
  const { tokens, terms } = context;
  let factor = 1;
  let last = at - 1;
  for (let index = at; ; index = last + 1) {
    const isStepped = (tokens.signs(index) & HYPHEN) !== 0 || (index === at && isNumber && tokens.kind(index) === IDEOGRAPH && ROUNDED_DOWN.has(tokens.key(index)));
    const first = isStepped ? index + 1 : index;
    const term = longestAt(context, first, MAGNITUDE);
    if (term < 0 || inName(context, first)) break;
    // One letter multiplies only where it is glued to its digits or stands alone behind them: "5.6M", "$5.6 M".
    if (tokens.kind(first) === LETTER && tokens.end(first) - tokens.start(first) === 1) {
      if (!digits || !isNumber || isStepped || (tokens.isSpaced(first) && !isAlone(context, terms.lastOf(term) + 1))) break;
    }
    factor *= magnitudeAbroad(context, first, term) ?? numberOf(context, term);
    last = terms.lastOf(term);
  }
  return { factor, last };
}

function magnitudeAbroad({ tokens, terms, decimal }: FigureContext, at: number, term: number): number | undefined {
  const factor = terms.lastOf(term) === at ? MAGNITUDES_ABROAD.get(tokens.key(at)) : undefined;
  return factor !== undefined && decimal() === ',' ? factor : undefined;
}

/** "550多万": words that say that there is more, between digits and what multiplies them. */
const ROUNDED_DOWN: ReadonlySet<string> = new Set(['多', '余', '餘', '来', '來']);

/** What words that multiply in English stand for in languages that write decimals with a comma: "294 mil dólares". */
const MAGNITUDES_ABROAD: ReadonlyMap<string, number> = new Map([['mil', 1e3], ['billion', 1e12]]);

function isAlone({ tokens }: FigureContext, at: number): boolean {
  const kind = tokens.kind(at);
  return kind === NOTHING || kind === MARK || tokens.isSpaced(at);
}

function readRangeEnd(context: FigureContext, from: Scaled, priced: boolean): Scaled | null {
  const mark = rangeMarkAt(context, from.last + 1, from.last);
  if (mark < 0) return null;
  const next = endOfRangeAt(context, mark + 1);
  const currency = unitAt(context, next, isCurrency);
  const to = readScaled(context, currency < 0 ? next : lastOf(context, currency) + 1, priced);
  if (to === null || to.value < from.value) return null;
  // "Ten or even a hundred billion" is a range, "$10 million or $20 million" are two sums.
  if ((context.tokens.signs(mark) & OR) !== 0 && (from.scale !== 1 || to.scale === 1)) return null;
  return to;
}

/** "600 万美元到 630 万美元": a range whose currency is said at both ends, unless it tells how far a sum has risen. */
function readRangeEndBehindCurrency(context: FigureContext, from: Scaled): Scaled | null {
  const currency = unitAt(context, skipped(context, { last: from.last, scaled: from.scale !== 1 }), isCurrency);
  if (currency < 0) return null;
  const last = lastOf(context, currency);
  const mark = rangeMarkAt(context, last + 1, from.last);
  if (mark < 0 || (context.tokens.signs(mark) & OR) !== 0) return null;
  const to = readScaled(context, endOfRangeAt(context, mark + 1), false);
  if (to === null || to.value <= from.value || (to.value > from.value * MOST_RISEN && !betweenBefore(context, from.last))) return null;
  const again = unitAt(context, skipped(context, { last: to.last, scaled: to.scale !== 1 }), isCurrency);
  return again >= 0 && valueOf(context, again) === valueOf(context, currency) ? to : null;
}

/** Up to this ratio two sums are the ends of a range; from a smaller one a larger has come about. */
const MOST_RISEN = 5;

/** Words that make a range only after "between"; elsewhere they list. */
const RANGE_AND: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e']);

/** The last token of what leads from the lower end of a range to the upper, or -1. */
function rangeMarkAt(context: FigureContext, at: number, from: number): number {
  const { tokens } = context;
  if ((tokens.signs(at) & RANGE_MARK) === 0) return NONE;
  const key = tokens.key(at);
  if (RANGE_AND.has(key) && !betweenBefore(context, from)) return NONE;
  // から
  if (key === 'か') return tokens.key(at + 1) === 'ら' ? at + 1 : NONE;
  return at;
}

/** Where the upper end of a range begins: words that bound it or make much of it may stand before it, "$50 million to over $100 million". */
function endOfRangeAt(context: FigureContext, at: number): number {
  const bound = longestAt(context, at, QUALIFIER);
  if (bound >= 0) return lastOf(context, bound) + 1;
  return context.tokens.key(at) === 'even' ? at + 1 : at;
}

function betweenBefore({ tokens }: FigureContext, last: number): boolean {
  for (let index = last; index >= Math.max(0, last - 7); index--) if ((tokens.signs(index) & BETWEEN) !== 0) return true;
  return false;
}

/** How many tokens a sum has at most in which a plus may stand: "$100+ million". */
const PLUS_REACH = 4;

function hasPlusWithin(from: number, to: number, tokens: Scanner): boolean {
  for (let index = from; index < to; index++) if (tokens.firstUnit(index) === PLUS) return true;
  return false;
}

function finish(context: FigureContext, first: number, amount: Amount, end: number, unitWord: string): FoundFigure {
  const { tokens, terms } = context;
  let last = end;
  const isBehind = tokens.firstUnit(last + 1) === PLUS;
  if (isBehind) last++;
  const plus = isBehind || (amount.last - first <= PLUS_REACH && hasPlusWithin(first, amount.last, tokens));
  const suffix = longestAt(context, last + 1, QUALIFIER_AFTER);
  if (suffix >= 0) last = terms.lastOf(suffix);
  const before = qualifierBefore(context, first);
  const bound = before < 0 ? 'exact' : qualifierOf(valueOf(context, before));
  const qualifier = amount.vague ? 'vague' : plus ? 'over' : suffix < 0 ? bound : qualifierOf(valueOf(context, suffix));
  return {
    kind: kindOf(unitWord),
    figure: { low: amount.low, high: amount.high, unit: unitOf(unitWord), qualifier, step: amount.step, start: tokens.start(first), end: tokens.end(last) },
    first,
    last,
    lead: before < 0 ? first : terms.firstOf(before),
  };
}

const UNIT_OF_KIND: Readonly<Partial<Record<FigureKind, Unit>>> = {
  'gpu-hours': 'GPU-hours',
  chips: 'chips',
  percent: '%',
  percentile: 'percentile',
  rating: 'rating',
  'long-hours': 'GPU-hours',
  amount: 'USD',
  bare: 'times',
};

/** The unit that a unit word stands for; an amount without a currency is one of dollars, as the field counts. */
export function unitOf(unitWord: string): Unit {
  const kind = kindOf(unitWord);
  if (kind === 'money') return currencyOf(unitWord);
  return unitWord === 'gpu-days' ? 'GPU-days' : (UNIT_OF_KIND[kind] ?? durationUnit(unitWord));
}

function durationUnit(word: string): Unit {
  return word === 'hours' || word === 'days' || word === 'months' ? word : 'days';
}

/** What a unit word makes of a number. */
export function kindOf(unitWord: string): FigureKind {
  return KIND_OF_UNIT.get(unitWord) ?? 'bare';
}

const KIND_OF_UNIT: ReadonlyMap<string, FigureKind> = new Map<string, FigureKind>([
  ...CURRENCIES.map((code) => [code, 'money'] as const),
  ['gpu-hours', 'gpu-hours'],
  ['gpu-days', 'gpu-hours'],
  ['chips', 'chips'],
  ['percent', 'percent'],
  ['percentile', 'percentile'],
  ['rating', 'rating'],
  ['long-hours', 'long-hours'],
  ['amount', 'amount'],
  ['hours', 'duration'],
  ['days', 'duration'],
  ['months', 'duration'],
]);

const CURRENCY_CODES: ReadonlySet<string> = new Set(CURRENCIES);

function isCurrency(word: string): boolean {
  return CURRENCY_CODES.has(word);
}

function currencyOf(word: string): Unit {
  return CURRENCIES.find((code) => code === word) ?? 'USD';
}

function qualifierOf(value: string): Qualifier {
  return value === 'about' || value === 'under' || value === 'over' ? value : 'exact';
}

/** The qualifier that stands directly before a figure, with nothing but small words and quotation marks between, or none. */
function qualifierBefore({ tokens, terms }: FigureContext, first: number): number {
  for (let index = first - 1; index >= Math.max(0, first - 4); index--) {
    let longest = NONE;
    for (let term = terms.endingAt(index); term >= 0; term = terms.nextEnding(term)) {
      if (terms.classOf(term) === QUALIFIER && (longest < 0 || terms.firstOf(term) < terms.firstOf(longest))) longest = term;
    }
    if (longest >= 0) return longest;
    const signs = tokens.signs(index);
    if ((tokens.kind(index) !== MARK && (signs & BEFORE_FIGURE) === 0) || (signs & COMMA) !== 0) return NONE;
  }
  return NONE;
}

/** The longest term of a class that begins at a token, or none. */
function longestAt({ terms }: FigureContext, at: number, number: number): number {
  if (!terms.beginsNumber(at, number)) return NONE;
  let best = NONE;
  for (let term = terms.beginningAt(at); term >= 0; term = terms.nextBeginning(term)) {
    if (terms.classOf(term) === number && (best < 0 || terms.lastOf(term) > terms.lastOf(best))) best = term;
  }
  return best;
}

/** The longest unit of some kind that begins at a token, or none; only this one where it is given. */
function unitAt(context: FigureContext, at: number, accepts: (unit: string) => boolean, only: string | null = null): number {
  const { terms } = context;
  if (!terms.beginsNumber(at, UNIT)) return NONE;
  let best = NONE;
  for (let term = terms.beginningAt(at); term >= 0; term = terms.nextBeginning(term)) {
    if (terms.classOf(term) !== UNIT || (best >= 0 && terms.lastOf(term) <= terms.lastOf(best))) continue;
    const unit = valueOf(context, term);
    if (only === null ? accepts(unit) : unit === only) best = term;
  }
  return best;
}

function lastOf({ terms }: FigureContext, term: number): number {
  return terms.lastOf(term);
}

function valueOf({ terms, words }: FigureContext, term: number): string {
  return words.value(terms.valueOf(term));
}

function numberOf({ terms, words }: FigureContext, term: number): number {
  return words.number(terms.valueOf(term));
}

/** Steps over what may stand between an amount and its unit: "5.6-million-dollar", "millions of dollars", 2000多块. */
function skipped({ tokens }: FigureContext, { last, scaled }: Pick<Amount, 'last' | 'scaled'>): number {
  if (tokens.kind(last + 1) === IDEOGRAPH && ROUNDED_DOWN.has(tokens.key(last + 1))) return last + 2;
  // "500 total GPU hours".
  if (TOTALS.has(tokens.key(last + 1))) return last + 2;
  const signs = tokens.signs(last + 1);
  return (signs & HYPHEN) !== 0 || (scaled && (signs & UNIT_LINK) !== 0) ? last + 2 : last + 1;
}

const TOTALS: ReadonlySet<string> = new Set(['total', 'combined', 'aggregate']);

/** How many digits of a product count. */
const TIDY_DIGITS = 12;

/** Takes the noise of binary fractions off a product: 5.576 times a million is 5576000. */
function tidy(value: number): number {
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(TIDY_DIGITS));
}
