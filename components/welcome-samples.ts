import { i18n } from './i18n.ts';
import type { Certainty } from '../data/certainty.ts';
import { amountText } from './amount-text.ts';
import { RECORD_LANGUAGE } from './language.ts';

/** A sentence that a page could say. */
export interface Sample {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * A sentence whose claim is marked with a certainty. A judgement is told by its words in English only (claims/languages).
 * @param language - BCP 47
 */
export function sampleOf(certainty: Certainty, language: string): Sample {
  if (certainty === 'opinion') return { text: i18n.t('sample.opinion'), language: RECORD_LANGUAGE };
  return { text: i18n.t(`sample.${certainty}`, { amount: amountOf(certainty, language) }), language };
}

function amountOf(certainty: Exclude<Certainty, 'opinion'>, language: string): string {
  const dollars = (amount: number): string => amountText({ low: amount, high: amount, unit: 'USD' }, language);
  switch (certainty) {
    case 'established':
      return dollars(589e9);
    case 'reported':
      return dollars(5.6e6);
    case 'estimated':
      return dollars(78e6);
    case 'contested':
      return dollars(1.6e9);
    case 'unknown':
      return dollars(500e6);
  }
}
