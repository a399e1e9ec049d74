import { i18n } from '../i18n.ts';
import { dateText } from '../date-text.ts';
import { recordFigureText } from '../figure-text.ts';
import { keyOf } from '../message-key.ts';
import type { CostPoint } from './cost-points.ts';
import { workedOutOnce } from './worked-out-once.ts';

/** A training cost in words; plot and table say the same of it. */
export interface CostText {
  readonly subject: string;
  /** `14 March 2023`, the subject's release; `as of …` where it has none. */
  readonly date: string;
  readonly cost: string;
  /** The range and the year of the dollars, null where there is neither. */
  readonly note: string | null;
  readonly certainty: string;
  readonly basis: string;
  /** What the cost counts, null where the record does not say. */
  readonly scope: string | null;
}

/**
 * A training cost in words.
 * @param language - BCP 47
 */
export const costText = workedOutOnce(({ subject, date, dated, figure, certainty, basis, scope }: CostPoint, language: string): CostText => {
  const text = recordFigureText(figure, language);
  const when = dateText(date, language);
  return {
    subject,
    date: dated === 'release' ? when : i18n.t('card.as_of', { date: when }),
    cost: text.figure,
    note: text.note,
    certainty: i18n.t(`certainty.${certainty}.word`),
    basis: i18n.t(`explorer.basis.${keyOf(basis)}`),
    scope: scope === null ? null : i18n.t(`scope.${keyOf(scope)}`),
  };
});

/** A training cost in one line, as the mark's name. */
export function costLine({ subject, date, cost, note, certainty, basis, scope }: CostText): string {
  return [subject, date, cost, note, certainty, basis, scope].filter((part) => part !== null).join(', ');
}
