import { i18n } from './i18n.ts';
import { UNDERLINES } from '../data/choices.ts';
import { CertaintySwitches } from './CertaintySwitches.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { DensityField } from './DensityField.tsx';
import type { OptionsActions, OptionsSettings } from './options-content.ts';
import { Section } from './Section.tsx';
import { Switch } from './Switch.tsx';

/** What the section needs. */
export interface HighlightsSectionProps {
  readonly settings: OptionsSettings;
  readonly actions: OptionsActions;
}

/** What is underlined, and how. */
export function HighlightsSection({ settings, actions }: HighlightsSectionProps) {
  return (
    <Section id="marking" title={i18n.t('options.marking.title')}>
      <Switch name={i18n.t('options.marking.master')} detail={i18n.t('options.marking.master_detail')} on={settings.enabled} onChange={actions.onEnabledChange} />
      <DensityField density={settings.density} hint={i18n.t('options.marking.density_hint')} onDensityChange={(density) => actions.onChoose('density', density)} />
      <ChoiceField
        name={i18n.t('options.underline.label')}
        value={settings.underline}
        choices={UNDERLINES.map((one) => [one, i18n.t(`options.underline.${one}`)])}
        onChange={(underline) => actions.onChoose('underline', underline)}
      />
      <h3>{i18n.t('options.certainties.title')}</h3>
      <p>{i18n.t('options.certainties.intro')}</p>
      <CertaintySwitches certaintiesOff={settings.certaintiesOff} onCertaintyChange={actions.onCertaintyChange} />
    </Section>
  );
}
