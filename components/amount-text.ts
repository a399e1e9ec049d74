import { i18n } from './i18n.ts';
import { CURRENCIES, type Unit } from '../data/units.ts';
import { numberFormat, pluralRules } from './intl-formats.ts';

/** A stretch of numbers with a unit; `low` equals `high` where it is one number. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
}

/** From here on numbers are written with a word of magnitude: 5.576 million, not 5,576,000. */
const MILLION = 1e6;

/** Digits that count in a number written with a word of magnitude. */
const DIGITS = 4;

/** Digits that count in a rough number, whatever its size. */
const ROUGH_DIGITS = 3;

/** How exactly an amount is written: `rough` is for estimates, whose further digits mean nothing. */
export type Exactness = 'exact' | 'rough';

/**
 * An amount in words of a language: `$5.576 million`, `2,048 chips`, `79.8%`, `$41–78 million`.
 * @param language - BCP 47
 */
export function amountText({ low, high, unit }: Amount, language: string, exactness: Exactness = 'exact'): string {
  const { number, place } = writerOf(unit, language, exactness);
  const one = number(high).format(high);
  if (low === high || number(low).format(low) === one) return place(one, high);
  const parts = number(high).formatRangeToParts(low, high);
  if (sharesMagnitude(parts)) return place(parts.map((part) => part.value).join(''), high);
  return i18n.t('figure.range', { low: amountText({ low, high: low, unit }, language, exactness), high: place(one, high) });
}

/** How amounts of a unit are written: the number's format by its size, and the number's place among the unit's words. */
interface Writer {
  readonly number: (value: number) => Intl.NumberFormat;
  readonly place: (number: string, count: number) => string;
}

function writerOf(unit: Unit, language: string, exactness: Exactness): Writer {
  const plain = (value: number): Intl.NumberFormat => plainNumber(value, language, exactness);
  const money = (value: number): Intl.NumberFormat => moneyNumber(value, language, exactness);
  const fixed = (options: Intl.NumberFormatOptions): Writer => {
    const format = numberFormat(language, { maximumFractionDigits: 2, ...options });
    return { number: () => format, place: (number) => number };
  };
  const worded = (place: Writer['place']): Writer => ({ number: plain, place });
  const counted = (unit: CountedUnit): Writer => worded((number, count) => withUnit(number, count, unit, language));
  const priced = (place: (price: string) => string): Writer => ({
    number: money,
    place: (number, count) => place(withDollars(number, count, language)),
  });

  if (unit === 'USD') return { number: money, place: (number, count) => withDollars(number, count, language) };
  if (isCurrency(unit)) return { number: money, place: (number) => withCurrency(number, unit, language) };
  switch (unit) {
    case 'USD/GPU-hour':
      return priced((price) => i18n.t('unit.per_gpu_hour', { price }));
    case 'USD/M-tokens':
      return priced((price) => i18n.t('unit.per_million_tokens', { price }));
    case '%':
      return percentages(language, exactness);
    case 'hours':
      return fixed({ style: 'unit', unit: 'hour', unitDisplay: 'long' });
    case 'days':
      return fixed({ style: 'unit', unit: 'day', unitDisplay: 'long' });
    case 'months':
      return fixed({ style: 'unit', unit: 'month', unitDisplay: 'long' });
    case 'GB':
      return fixed({ style: 'unit', unit: 'gigabyte' });
    case 'GB/s':
      return fixed({ style: 'unit', unit: 'gigabyte-per-second' });
    case 'TB/s':
      return fixed({ style: 'unit', unit: 'terabyte-per-second' });
    case 'FLOP':
      return { number: () => scientific(language), place: (number) => i18n.t('unit.flop', { number: withPowers(number) }) };
    case 'TFLOP/s':
      return worded((number) => i18n.t('unit.tflop_per_second', { number }));
    case 'percentile':
      return worded((number) => i18n.t('unit.percentile', { number }));
    case 'rating':
      return worded((number) => i18n.t('unit.rating', { number }));
    case 'rank':
      return worded((number) => i18n.t('unit.rank', { number }));
    case 'GPU-hours':
      return counted('gpu_hours');
    case 'GPU-days':
      return counted('gpu_days');
    default:
      return counted(unit);
  }
}

type CountedUnit = 'gpu_hours' | 'gpu_days' | 'chips' | 'parameters' | 'tokens' | 'samples' | 'downloads' | 'exchanges' | 'times';

/** A word of magnitude is a noun in some languages: "2,788 millions d’heures GPU" beside "2 048 heures GPU". */
function withUnit(number: string, count: number, unit: CountedUnit, language: string): string {
  if (count >= MILLION) return i18n.t(`unit_millions.${unit}`, { number });
  return i18n.t(`unit.${unit}`, pluralCount(count, language), { number });
}

/** Dollars of the United States, by their sign or in words, as the language has them in running text. */
function withDollars(number: string, count: number, language: string): string {
  // English fills in only the money; a language that writes the word fills in only the number.
  const amount = { number, money: withCurrency(number, 'USD', language) };
  return count >= MILLION ? i18n.t('unit_millions.dollars', amount) : i18n.t('unit.dollars', pluralCount(count, language), amount);
}

/** The count to choose a message's form by: 1 for all that the language counts as one, as French does 1.5. */
function pluralCount(count: number, language: string): number {
  return pluralRules(language).select(count) === 'one' ? 1 : 2;
}

type Currency = (typeof CURRENCIES)[number];

function isCurrency(unit: Unit): unit is Currency {
  return CURRENCIES.some((currency) => currency === unit);
}

function plainNumber(value: number, language: string, exactness: Exactness): Intl.NumberFormat {
  const rough = exactness === 'rough';
  if (Math.abs(value) >= MILLION) {
    const maximumSignificantDigits = rough ? ROUGH_DIGITS : DIGITS;
    return numberFormat(language, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits });
  }
  if (rough) return numberFormat(language, { maximumSignificantDigits: ROUGH_DIGITS });
  return numberFormat(language, { maximumFractionDigits: Math.abs(value) < 1000 ? 2 : 0 });
}

/** Cents are written in full where there are any, and left out of large sums. */
function moneyNumber(value: number, language: string, exactness: Exactness): Intl.NumberFormat {
  return Math.abs(value) < 1000
    ? numberFormat(language, { minimumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' })
    : plainNumber(value, language, exactness);
}

/**
 * Puts a currency's sign where the language puts it; Intl's own compact money is "$5.576M" in English. Dollars are
 * those of the United States, as in the record's sentences; other signs stay unmistakable.
 */
function withCurrency(number: string, currency: Currency, language: string): string {
  const currencyDisplay = currency === 'USD' ? 'narrowSymbol' : 'symbol';
  const options: Intl.NumberFormatOptions = { style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0 };
  const parts = numberFormat(language, options).formatToParts(1);
  return parts.map((part) => (part.type === 'integer' ? number : part.value)).join('');
}

/** Percentages count in hundredths for Intl, and in ones for us. */
function percentages(language: string, exactness: Exactness): Writer {
  const digits = exactness === 'rough' ? { maximumSignificantDigits: ROUGH_DIGITS } : { maximumFractionDigits: 2 };
  const format = numberFormat(language, digits);
  const sample = numberFormat(language, { style: 'percent' }).formatToParts(0.01);
  return {
    number: () => format,
    place: (number) => sample.map((part) => (part.type === 'integer' ? number : part.value)).join(''),
  };
}

function scientific(language: string): Intl.NumberFormat {
  return numberFormat(language, { notation: 'scientific', maximumSignificantDigits: 3 });
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Writes "3.4E24" as "3.4 × 10²⁴", with spaces that do not break. */
function withPowers(number: string): string {
  return number.replaceAll(/E(\d+)/g, (_, power: string) => `\u00a0×\u00a010${[...power].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')}`);
}

/** Whether both ends of a range stand under one word of magnitude, or under none: "41–78 million". */
function sharesMagnitude(parts: readonly Intl.NumberRangeFormatPart[]): boolean {
  return parts.every((part) => part.source === 'shared' || !['compact', 'exponentInteger'].includes(part.type));
}
