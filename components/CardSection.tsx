import { i18n } from './i18n.ts';
import { CARD_MODES, CARD_MODIFIERS, LANGUAGES, THEMES } from '../data/choices.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { DelayField } from './DelayField.tsx';
import type { HighlightsSectionProps } from './HighlightsSection.tsx';
import { Section } from './Section.tsx';

/** What each language calls itself: whoever looks for his own may not read the one that is spoken. */
const OWN_NAMES = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', ja: '日本語', 'zh-CN': '简体中文' } as const;

/** How cards open, and how everything looks. */
export function CardSection({ settings, actions }: HighlightsSectionProps) {
  const { cardMode, cardModifier, cardOpenDelay, cardCloseDelay, theme, language } = settings;
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
      <ChoiceField
        name={i18n.t('options.card.language')}
        hint={i18n.t('options.card.language_hint')}
        value={language}
        choices={LANGUAGES.map((one) => (one === 'auto' ? [one, i18n.t('options.card.language_auto')] : [one, OWN_NAMES[one], one]))}
        onChange={(chosen) => actions.onChoose('language', chosen)}
      />
    </Section>
  );
}
