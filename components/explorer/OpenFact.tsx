import { useId } from 'preact/hooks';
import { i18n } from '../i18n.ts';
import { CertaintyLabel } from '../CertaintyLabel.tsx';
import { dateText } from '../date-text.ts';
import { Icon } from '../Icon.tsx';
import { FactBody, type FactBodyProps } from './FactBody.tsx';
import { placeOf } from './fact-place.ts';
import { RecordText } from '../RecordText.tsx';

/** What an open fact needs. */
export interface OpenFactProps extends FactBodyProps {
  readonly onClose: () => void;
}

/** A fact that stands open by itself, as beside the plot. */
export function OpenFact({ onClose, ...shared }: OpenFactProps) {
  const id = useId();
  const { fact, language } = shared;
  return (
    <section class="open-fact" id={placeOf(fact.id)} tabIndex={-1} aria-labelledby={id}>
      <button type="button" class="corner" aria-label={i18n.t('card.close')} title={i18n.t('card.close')} onClick={() => onClose()}>
        <Icon name="close" />
      </button>
      <p class="head">
        <CertaintyLabel certainty={fact.certainty} /> <span class="date">{i18n.t('card.as_of', { date: dateText(fact.asOf, language) })}</span>
      </p>
      <h3 id={id} class="statement">
        <RecordText>{fact.statement}</RecordText>
      </h3>
      <FactBody {...shared} />
    </section>
  );
}
