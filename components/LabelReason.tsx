import { i18n } from './i18n.ts';
import type { Fact } from '../data/schema.ts';
import { CertaintyLabel } from './CertaintyLabel.tsx';
import { dateText } from './date-text.ts';
import { Icon } from './Icon.tsx';
import { RecordText } from './RecordText.tsx';

/** What a label with its reason needs. */
export interface LabelReasonProps {
  readonly fact: Fact;
  /** BCP 47. */
  readonly language: string;
}

/** A fact's label and date; one tap away, what the label always means and why this fact has it. */
export function LabelReason({ fact, language }: LabelReasonProps) {
  return (
    <details class="reason">
      <summary>
        <CertaintyLabel certainty={fact.certainty} />
        <span class="unseen">, {i18n.t('card.why')}, </span>
        <Icon name="open" />
        <span class="date">{i18n.t('card.as_of', { date: dateText(fact.asOf, language) })}</span>
      </summary>
      <p>{i18n.t(`certainty.${fact.certainty}.meaning`)}</p>
      <p>
        <RecordText>{fact.because}</RecordText>
      </p>
    </details>
  );
}
