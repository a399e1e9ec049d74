import { i18n } from './i18n.ts';
import { CERTAINTIES } from '../data/certainty.ts';
import { CertaintyLabel } from './CertaintyLabel.tsx';
import { Section } from './Section.tsx';

/** The six labels as they look, with what each always means. */
export function LabelsSection() {
  return (
    <Section id="labels" title={i18n.t('options.labels.title')}>
      <p>{i18n.t('options.labels.intro')}</p>
      <dl class="labels">
        {CERTAINTIES.map((certainty) => (
          <div key={certainty}>
            <dt>
              <CertaintyLabel certainty={certainty} />
            </dt>
            <dd>{i18n.t(`certainty.${certainty}.meaning`)}</dd>
          </div>
        ))}
      </dl>
      <p>{i18n.t('options.labels.who')}</p>
    </Section>
  );
}
