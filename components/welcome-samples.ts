import { i18n } from './i18n.ts';
import type { Certainty } from '../data/certainty.ts';
import { amountText } from './amount-text.ts';
import { numberFormat } from './intl-formats.ts';

/** The certainties that a sentence can be marked with; a judgement cannot be told from its sentence. */
export const SAMPLED = ['established', 'reported', 'estimated', 'contested', 'unknown'] as const satisfies readonly Certainty[];

/**
 * A sentence whose claim is marked with a certainty, as any page could say it.
 * @param language - BCP 47
 */
export function sampleText(certainty: (typeof SAMPLED)[number], language: string): string {
  return i18n.t(`sample.${certainty}`, { amount: amountOf(certainty, language) });
}

function amountOf(certainty: (typeof SAMPLED)[number], language: string): string {
  const dollars = (amount: number): string => amountText({ low: amount, high: amount, unit: 'USD' }, language);
  switch (certainty) {
    case 'established':
      return dollars(589e9);
    case 'reported':
      return dollars(5.6e6);
    case 'estimated':
      return dollars(78e6);
    case 'contested':
      return numberFormat(language, {}).format(50_000);
    case 'unknown':
      return dollars(500e6);
  }
}
