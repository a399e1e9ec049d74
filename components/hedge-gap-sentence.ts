import { i18n } from './i18n.ts';
import type { CardContent } from './card-content.ts';

/** How firmly the page says its figure beside the record, in a sentence; null where both are as firm. */
export function hedgeGapSentence(gap: CardContent['hedgeGap']): string | null {
  if (gap === 'firmer') return i18n.t('card.gap.firmer');
  return gap === 'softer' ? i18n.t('card.gap.softer') : null;
}
