import { i18n } from '#i18n';
import { CARD_MODES, CARD_MODIFIERS, THEMES } from '../data/choices.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { DelayField } from './DelayField.tsx';
import type { HighlightsSectionProps } from './HighlightsSection.tsx';
import { Section } from './Section.tsx';

/** How cards open, and how everything looks. */
export function CardSection({ settings, actions }: HighlightsSectionProps) {
  const { cardMode, cardModifier, cardOpenDelay, cardCloseDelay, theme } = settings;
  const byPointer = cardMode === 'hover' || cardMode === 'modifier';
  return (
    <Section id="card" title={i18n.t('options.card.title')}>
      <ChoiceField
        name={i18n.t('options.card.mode')}
        value={cardMode}
        choices={CARD_MODES.map((one) => [one, i18n.t(`options.card.mode_${one}`)])}
        onChange={(mode) => actions.onChoose('cardMode', mode)}
      />
      {cardMode === 'modifier' && (
        <ChoiceField
          name={i18n.t('options.card.modifier')}
          value={cardModifier}
          choices={CARD_MODIFIERS.map((one) => [one, i18n.t(`options.card.modifier_${one}`)])}
          onChange={(modifier) => actions.onChoose('cardModifier', modifier)}
        />
      )}
      {byPointer && (
        <>
          <DelayField name={i18n.t('options.card.open_delay')} value={cardOpenDelay} onChange={(delay) => actions.onChoose('cardOpenDelay', delay)} />
          <DelayField name={i18n.t('options.card.close_delay')} value={cardCloseDelay} onChange={(delay) => actions.onChoose('cardCloseDelay', delay)} />
        </>
      )}
      <ChoiceField
        name={i18n.t('options.card.theme')}
        value={theme}
        choices={THEMES.map((one) => [one, i18n.t(`options.card.theme_${one}`)])}
        onChange={(chosen) => actions.onChoose('theme', chosen)}
      />
      <p>{i18n.t('options.card.language')}</p>
    </Section>
  );
}
