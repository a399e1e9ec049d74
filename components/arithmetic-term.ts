import type { Unit } from '../data/units.ts';
import { amountText } from './amount-text.ts';
import { numberFormat } from './intl-formats.ts';

/**
 * A number of an arithmetic in words. One that only multiplies stands alone, as on paper, and a share is a percentage:
 * `× 8`, `= 16.97%`.
 * @param language - BCP 47
 */
export function termText(value: number, unit: Unit, language: string): string {
  if (unit !== 'times') return amountText({ low: value, high: value, unit }, language);
  if (value < 1) return amountText({ low: value * 100, high: value * 100, unit: '%' }, language);
  return numberFormat(language, { maximumFractionDigits: 2 }).format(value);
}
