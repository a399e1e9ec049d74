import { i18n } from './i18n.ts';
import type { Qualifier } from '../data/qualifiers.ts';
import type { RecordFigure } from '../data/schema.ts';
import { type Amount, amountText, type Exactness } from './amount-text.ts';
import { numberFormat } from './intl-formats.ts';

/** A figure as a page words it. */
export interface PageFigure extends Amount {
  readonly qualifier: Qualifier;
}

/** A figure of the record in words: what to show large, and what to say of it in small, null where there is nothing. */
export interface RecordFigureText {
  readonly figure: string;
  readonly note: string | null;
}

/**
 * A page's figure in words: `about $6 million`, `under $6 million`, `somewhere in $10–100 million`.
 * @param language - BCP 47
 */
export function pageFigureText({ qualifier, ...amount }: PageFigure, language: string): string {
  return qualified(amountText(amount, language), qualifier);
}

/**
 * A record's figure in words. Where an estimate names a central value, that is the figure and the range is its note.
 * @param language - BCP 47
 */
export function recordFigureText(figure: RecordFigure, language: string): RecordFigureText {
  const { low, high, central, unit, bound, dollarsOf } = figure;
  const middle = low === high ? undefined : central;
  const range = amountText({ low, high, unit }, language, middle === undefined ? 'exact' : 'rough');
  const notes = [
    ...(middle === undefined ? [] : [i18n.t('figure.width', { range })]),
    ...(dollarsOf === undefined ? [] : [i18n.t('figure.dollars_of', { year: dollarsOf })]),
  ];
  return {
    figure:
      middle === undefined
        ? qualified(range, bound ?? 'exact')
        : qualified(amountText({ low: middle, high: middle, unit }, language, 'rough'), 'about'),
    note: notes.length === 0 ? null : notes.join(', '),
  };
}

/**
 * US dollars as short as the language has them: `$5.58M`; `$79M` where they are rough.
 * @param language - BCP 47
 */
export function shortMoney(amount: number, language: string, exactness: Exactness = 'exact'): string {
  const maximumSignificantDigits = exactness === 'exact' ? 3 : 2;
  const options = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', notation: 'compact', maximumSignificantDigits } as const;
  return numberFormat(language, options).format(amount);
}

function qualified(figure: string, qualifier: Qualifier): string {
  return qualifier === 'exact' ? figure : i18n.t(`figure.${qualifier}`, { figure });
}
