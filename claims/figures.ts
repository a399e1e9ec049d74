import { CURRENCIES, type Unit } from '../data/units.ts';
import type { Figure } from './claim.ts';
import { readNumber, readPlainNumber } from './numbers.ts';
import type { Qualifier } from '../data/qualifiers.ts';
import type { Term } from './terms.ts';
import type { Token } from './tokens.ts';

/**
 * What kinds of things a number counts; frames anchor on these. `long-hours` are more hours than one machine works,
 * `amount` a number with a magnitude that counts nothing named ("cost 6 million"), `bare` any other.
 */
export const FIGURE_KINDS = ['money', 'gpu-hours', 'chips', 'percent', 'percentile', 'rating', 'duration', 'long-hours', 'amount', 'bare'] as const;

/** What kind of thing a number counts. */
export type FigureKind = (typeof FIGURE_KINDS)[number];

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
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether a number, or a term of class `unit`, `vague` or `numeral`, begins at a token: without one there is no figure. */
  readonly mayBegin: (index: number) => boolean;
  /** The terms that begin at a token. */
  readonly termsAt: (index: number) => readonly Term[];
  /** The terms that end at a token. */
  readonly termsEndingAt: (index: number) => readonly Term[];
  /** Whether a token is part of a name ("GPT-4", "Llama 3.1 405B"), so that its digits count nothing. */
  readonly inName: (index: number) => boolean;
  readonly decimal: '.' | ',';
}

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
  const found: FoundFigure[] = [];
  let index = 0;
  while (index < context.tokens.length) {
    const figure = context.mayBegin(index) ? readFigure(context, index) : null;
    if (figure === null) {
      index++;
      continue;
    }
    const before = found.at(-1);
    if (before === undefined || !isConversion(context, before, figure)) found.push(figure);
    index = figure.last + 1;
  }
  return found;
}

/** Marks and words that lead from a sum to the same sum in another currency. */
const CONVERTING = new Set(['(', '=', '≈', 'or', '约', '約', '折', '合', 'soit', 'also', '相']);

/** How many tokens may stand between a sum and its conversion: "(roughly the equivalent of ¥32 million)". */
const CONVERSION_REACH = 6;

/** "5.6 million dollars (about 41 million yuan)": one sum said twice. */
function isConversion({ tokens }: FigureContext, a: FoundFigure, b: FoundFigure): boolean {
  const next = tokens[a.last + 1];
  if (a.kind !== 'money' || b.kind !== 'money' || a.figure.unit === b.figure.unit || next === undefined) return false;
  return CONVERTING.has(next.key) && b.first - a.last <= CONVERSION_REACH;
}

function readFigure(context: FigureContext, first: number): FoundFigure | null {
  // "76% (±2%)": how far off a figure may be is no figure of its own.
  if (context.tokens[first - 1]?.key === '±') return null;
  const prefix = termOf(context, first, 'unit', isCurrency);
  const amountAt = prefix === null ? first : prefix.last + 1;
  const amount = readAmount(context, amountAt, prefix !== null);
  // "$1024 \times 1024$" is a formula.
  if (amount === null || (prefix !== null && context.tokens[amount.last + 1]?.key === '\\')) return null;
  if (prefix !== null) return finish(context, first, moneySuffix(context, amount, prefix.value), prefix.value);
  return readUnit(context, first, amount);
}

/** Steps over a currency said twice: "$5.6M USD", "$6 million dollars". */
function moneySuffix(context: FigureContext, amount: Amount, currency: string): Amount {
  const suffix = termOf(context, amount.last + 1, 'unit', (unit) => unit === currency);
  return suffix === null ? amount : { ...amount, last: suffix.last };
}

function readUnit(context: FigureContext, first: number, amount: Amount): FoundFigure | null {
  const next = skipped(context, amount);
  const currency = termOf(context, next, 'unit', isCurrency);
  if (currency !== null && !isFormula(context, first)) return finish(context, first, { ...amount, last: currency.last }, currency.value);
  const chips = chipsAfter(context, next);
  const hours = termOf(context, chips.next, 'unit', isChipTime);
  if (hours !== null) return finish(context, first, { ...amount, last: hours.last }, hours.value);
  if (chips.named) {
    const plainHours = termOf(context, chips.next, 'unit', (unit) => unit === 'hours');
    if (plainHours !== null) return finish(context, first, { ...amount, last: plainHours.last }, 'gpu-hours');
  }
  if (chips.last >= 0) return finish(context, first, { ...amount, last: chips.last }, 'chips');
  for (const unit of ['percentile', 'percent', 'rating', 'hours', 'days', 'months'] as const) {
    const term = termOf(context, next, 'unit', (value) => value === unit);
    if (term === null) continue;
    return finish(context, first, { ...amount, last: term.last }, unit === 'hours' && amount.low >= LONG_HOURS ? 'long-hours' : unit);
  }
  // "Training costs tens of millions": a magnitude that counts nothing is money.
  if (amount.vague && next === amount.last + 1) return finish(context, first, amount, 'USD');
  return finish(context, first, amount, amount.scaled && amount.high >= LEAST_AMOUNT && countsNothing(context, amount.last + 1) ? 'amount' : 'bare');
}

/** "$1024 \times 1024$": the second number of a formula, whose sign ends it. */
function isFormula({ tokens }: FigureContext, first: number): boolean {
  return tokens[first - 2]?.key === '\\' || tokens[first - 1]?.key === '\\';
}

/** From how many hours on they are those of many machines: four months are fewer. */
const LONG_HOURS = 3000;

/** The least number that can be a sum of money or hours without saying so: "294K"; "1k" counts samples. */
const LEAST_AMOUNT = 10_000;

/** Classes of words that may follow an amount that counts nothing: "6 million to train", "6 million for V3". */
const AFTER_AMOUNT: ReadonlySet<string> = new Set(['to', 'means', 'and', 'is', 'train', 'train-cost', 'run', 'cost', 'cost-noun', 'relative', 'versus', 'qualifier-after', 'per', 'build']);

function countsNothing(context: FigureContext, at: number): boolean {
  const next = context.tokens[at];
  if (next === undefined) return true;
  if (next.kind === 'mark') return next.spaced || /^[.,;:!?)"'。、」]$/.test(next.key);
  // "175 milliards de mots" counts what follows.
  if (next.key === 'de' || next.key === "d") return false;
  return context.termsAt(at).some((term) => AFTER_AMOUNT.has(term.class)) || next.key === '的' || next.key === 'の';
}

function isChipTime(unit: string): boolean {
  return unit === 'gpu-hours' || unit === 'gpu-days';
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
  let index = from;
  let last = -1;
  let named = false;
  for (let steps = 0; steps < 6 && index < context.tokens.length; steps++) {
    if (termOf(context, index, 'unit', isChipTime) !== null) break;
    const maker = termOf(context, index, 'name', (id) => id === 'nvidia') ?? termOf(context, index, 'unit', (unit) => unit === 'counter');
    const chip = termOf(context, index, 'chip-name', () => true);
    const word = termOf(context, index, 'unit', (unit) => unit === 'chips');
    if (chip !== null) {
      named = true;
      last = chip.last;
      index = chip.last + 1;
    } else if (word !== null && (last < 0 || named)) {
      last = word.last;
      index = word.last + 1;
    } else if (last < 0 && maker !== null) {
      index = maker.last + 1;
    } else if (last < 0 && isChipAdjective(context.tokens[index])) {
      index++;
    } else if (context.tokens[index]?.key === '-' && last < 0) {
      index++;
    } else break;
  }
  const hyphen = context.tokens[index]?.key === '-' ? 1 : 0;
  return { next: index + hyphen, last, named };
}

const CHIP_ADJECTIVES = new Set(['advanced', 'older', 'powerful', 'ai', 'high-end', 'hopper', 'export', 'compliant', 'of', 'the', "'", 's', 'x', '更为', '先进', '的']);

function isChipAdjective(token: Token | undefined): boolean {
  return token !== undefined && CHIP_ADJECTIVES.has(token.key);
}

function readAmount(context: FigureContext, at: number, priced: boolean): Amount | null {
  const vague = termOf(context, at, 'vague', () => true);
  if (vague !== null) {
    // "What are the billions for?" counts nothing; "the tens of millions that it took" does.
    if (vague.last === at && DETERMINERS.has(context.tokens[at - 1]?.key ?? '') && !isOfMoney(context, vague.last + 1)) return null;
    const [low = 0, high = 0] = vague.value.split(' ').map(Number);
    return { low, high, step: high, vague: true, scaled: true, last: vague.last };
  }
  const from = readScaled(context, at, priced);
  if (from === null) return null;
  const to = readRangeEnd(context, from, priced);
  if (to === null) return { low: from.value, high: from.value, step: from.step, vague: false, scaled: from.scale !== 1, last: from.last };
  // "$5-6 million": the magnitude said once counts for both ends.
  const low = from.scale === 1 && from.value < to.value / to.scale ? from.value * to.scale : from.value;
  if (low > to.value) return { low: from.value, high: from.value, step: from.step, vague: false, scaled: from.scale !== 1, last: from.last };
  return { low, high: to.value, step: to.step, vague: false, scaled: to.scale !== 1, last: to.last };
}

const DETERMINERS = new Set(['the', 'its', 'their', 'those', 'these', 'our', 'his', 'her']);

/** "billions of dollars", "the hundreds of millions that OpenAI spent": whether a currency follows, be it behind an "of", or who spent it. */
function isOfMoney(context: FigureContext, at: number): boolean {
  if (termOf(context, at, 'unit', isCurrency) !== null || termOf(context, at + 1, 'unit', isCurrency) !== null) return true;
  return [at, at + 1, at + 2].some((index) => context.termsAt(index).some((term) => term.class === 'spend'));
}

interface Scaled {
  readonly value: number;
  readonly step: number;
  readonly scale: number;
  readonly last: number;
}

function readScaled(context: FigureContext, at: number, priced: boolean): Scaled | null {
  const token = context.tokens[at];
  if (token === undefined || context.inName(at)) return null;
  const numeral = token.kind === 'number' ? null : termOf(context, at, 'numeral', () => true);
  if (token.kind !== 'number' && numeral === null) return null;
  const last = numeral?.last ?? at;
  const scale = readMagnitude(context, last + 1, priced || token.kind === 'number', token);
  if (numeral !== null) {
    // "a" and "one" are numbers only before a magnitude: "a billion", not "a model"; "four" counts chips as well.
    if (scale.factor === 1 && (Number(numeral.value) < 2 || termOf(context, last + 1, 'chip-name', () => true) === null)) return null;
    const value = Number(numeral.value) * scale.factor;
    return { value, step: scale.factor, scale: scale.factor, last: scale.last };
  }
  const read = readPlainNumber(token.key) ?? readNumber(token.key, decimalOf(context, at, scale, priced));
  const composite = readComposite(context, scale, read.value * scale.factor);
  if (composite !== null) return composite;
  const product = readProduct(context, scale.last, read.value * scale.factor);
  return {
    value: tidy(product?.value ?? read.value * scale.factor),
    step: tidy(product === null ? read.step * scale.factor : 1),
    scale: scale.factor,
    last: product?.last ?? scale.last,
  };
}

/** 8億6000万, 29万4000: a number in two magnitudes, the smaller glued to the larger; below ten thousand the smaller has none. */
function readComposite(context: FigureContext, scale: { factor: number; last: number }, value: number): Scaled | null {
  const rest = context.tokens[scale.last + 1];
  if (scale.factor < MYRIAD || rest?.kind !== 'number' || rest.spaced || context.tokens[scale.last]?.kind !== 'ideograph') return null;
  const smaller = readMagnitude(context, scale.last + 2, true, rest);
  const read = readNumber(rest.key, context.decimal);
  if (smaller.factor >= scale.factor || (smaller.factor === 1 && (scale.factor !== MYRIAD || read.value >= MYRIAD))) return null;
  return { value: tidy(value + read.value * smaller.factor), step: read.step * smaller.factor, scale: scale.factor, last: smaller.last };
}

/** What 万 stands for, by which Chinese and Japanese group numbers. */
const MYRIAD = 1e4;

/** The decimal mark of a number, by what stands around it: "5,576 Millionen" has decimals, "294,000 dólares" has none. */
function decimalOf(context: FigureContext, at: number, scale: { factor: number; last: number }, priced: boolean): '.' | ',' {
  const written = context.tokens[at]?.key ?? '';
  // Before a magnitude nobody groups thousands with a dot: "5.576 Millionen" and "5.576 millones" are 5.576 million.
  if (scale.factor !== 1) return written.includes('.') && !written.includes(',') ? '.' : context.decimal;
  const grouped = written.includes(',') ? '.' : ',';
  // Nobody writes thousandths that are all nought, nor parts of a chip; sums have three decimals where the point is the mark: "$2.125 an hour".
  if (written.endsWith('000')) return grouped;
  const isWhole = termOf(context, scale.last + 1, 'unit', (unit) => kindOf(unit) === 'chips' || (isCurrency(unit) && context.decimal === ',')) !== null;
  return isWhole || (priced && context.decimal === ',') ? grouped : context.decimal;
}

/** "64*8 H800", "8 x 2": a count written as a product of two small whole numbers. */
function readProduct(context: FigureContext, last: number, value: number): { value: number; last: number } | null {
  const sign = context.tokens[last + 1];
  const second = context.tokens[last + 2];
  if (sign === undefined || second?.kind !== 'number' || !['*', 'x', '×'].includes(sign.key)) return null;
  const factor = Number(second.key);
  if (!Number.isInteger(factor) || !Number.isInteger(value) || value > 1000 || factor > 1000) return null;
  return { value: value * factor, last: last + 2 };
}

function readMagnitude(context: FigureContext, at: number, digits: boolean, number: Token): { factor: number; last: number } {
  let factor = 1;
  let last = at - 1;
  for (let index = at; ; index = last + 1) {
    const hyphen = context.tokens[index]?.key === '-' ? 1 : 0;
    const term = termOf(context, index + hyphen, 'magnitude', () => true);
    if (term === null || context.inName(term.first)) break;
    const token = context.tokens[term.first];
    // One letter multiplies only where it is glued to its digits or stands alone behind them: "5.6M", "$5.6 M".
    const letter = token !== undefined && token.end - token.start === 1 && token.kind === 'word';
    if (letter && (!digits || (token.spaced && !isAlone(context, term.last + 1)) || hyphen === 1)) break;
    if (letter && number.kind !== 'number') break;
    factor *= Number(term.value);
    last = term.last;
  }
  return { factor, last };
}

function isAlone(context: FigureContext, at: number): boolean {
  const next = context.tokens[at];
  return next === undefined || next.spaced || next.kind === 'mark';
}

const RANGE_MARKS = new Set(['-', '—', '~', 'to', 'and', '至', '到', 'bis', 'à', 'a', 'から']);

function readRangeEnd(context: FigureContext, from: Scaled, priced: boolean): Scaled | null {
  const mark = context.tokens[from.last + 1];
  if (mark === undefined || !RANGE_MARKS.has(mark.key)) return null;
  // "and" makes a range only after "between"; elsewhere it lists.
  if (mark.key === 'and' && !betweenBefore(context, from.last)) return null;
  const currency = termOf(context, from.last + 2, 'unit', isCurrency);
  const to = readScaled(context, currency === null ? from.last + 2 : currency.last + 1, priced);
  if (to === null || to.value < from.value) return null;
  return to;
}

function betweenBefore(context: FigureContext, last: number): boolean {
  for (let index = last; index >= Math.max(0, last - 7); index--) {
    if (context.tokens[index]?.key === 'between') return true;
  }
  return false;
}

function finish(context: FigureContext, first: number, amount: Amount, unitWord: string): FoundFigure | null {
  const kind = kindOf(unitWord);
  let last = amount.last;
  const plus = context.tokens[last + 1]?.key === '+';
  if (plus) last++;
  const suffix = termOf(context, last + 1, 'qualifier-after', () => true);
  if (suffix !== null) last = suffix.last;
  const before = qualifierBefore(context, first);
  const bound = before === null ? 'exact' : qualifierOf(before.value);
  const qualifier = amount.vague ? 'vague' : plus ? 'over' : (suffixQualifier(suffix) ?? bound);
  const start = context.tokens[first]?.start ?? 0;
  const end = context.tokens[last]?.end ?? start;
  return {
    kind,
    figure: { low: amount.low, high: amount.high, unit: unitOf(unitWord), qualifier, step: amount.step, start, end },
    first,
    last,
    lead: before?.first ?? first,
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
  if (isCurrency(unitWord)) return 'money';
  switch (unitWord) {
    case 'gpu-hours':
    case 'gpu-days':
      return 'gpu-hours';
    case 'chips':
    case 'percent':
    case 'percentile':
    case 'rating':
    case 'long-hours':
    case 'amount':
      return unitWord;
    case 'hours':
    case 'days':
    case 'months':
      return 'duration';
    default:
      return 'bare';
  }
}

const CURRENCY_CODES: ReadonlySet<string> = new Set(CURRENCIES);

function isCurrency(word: string): boolean {
  return CURRENCY_CODES.has(word);
}

function currencyOf(word: string): Unit {
  return CURRENCIES.find((code) => code === word) ?? 'USD';
}

function suffixQualifier(suffix: Term | null): Qualifier | null {
  return suffix === null ? null : qualifierOf(suffix.value);
}

function qualifierOf(value: string): Qualifier {
  return value === 'about' || value === 'under' || value === 'over' ? value : 'exact';
}

/** The qualifier that stands directly before a figure, with nothing but small words and quotation marks between. */
function qualifierBefore(context: FigureContext, first: number): Term | null {
  for (let index = first - 1; index >= Math.max(0, first - 4); index--) {
    const terms = context.termsEndingAt(index).filter((candidate) => candidate.class === 'qualifier');
    if (terms.length > 0) return terms.reduce((longest, term) => (term.first < longest.first ? term : longest));
    const token = context.tokens[index];
    if (token === undefined || (token.kind !== 'mark' && !SMALL_WORDS.has(token.key)) || token.key === ',') return null;
  }
  return null;
}

const SMALL_WORDS = new Set(['a', 'an', 'the', 'only', 'just', 'mere', 'of', 'de', 'd', 'der', 'die', 'nur', 'solo', 'des', 'la']);

function termOf(context: FigureContext, at: number, name: string, accepts: (value: string) => boolean): Term | null {
  let best: Term | null = null;
  for (const term of context.termsAt(at)) {
    if (term.class === name && accepts(term.value) && (best === null || term.last > best.last)) best = term;
  }
  return best;
}

/** Steps over what may stand between an amount and its unit: "5.6-million-dollar", "millions of dollars". */
function skipped(context: FigureContext, { last, scaled }: Amount): number {
  const key = context.tokens[last + 1]?.key ?? '';
  return key === '-' || (scaled && UNIT_LINKS.has(key)) ? last + 2 : last + 1;
}

const UNIT_LINKS = new Set(['of', 'de', 'di']);

/** Takes the noise of binary fractions off a product: 5.576 times a million is 5576000. */
function tidy(value: number): number {
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
}
