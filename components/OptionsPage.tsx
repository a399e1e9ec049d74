import { i18n } from '#i18n';
import { ExternalLink } from './ExternalLink.tsx';
import { LabelsSection } from './LabelsSection.tsx';
import type { OptionsActions, OptionsProblem, OptionsSettings } from './options-content.ts';
import { ProblemReport } from './ProblemReport.tsx';
import { ResetSection } from './ResetSection.tsx';
import { Section } from './Section.tsx';
import { SitesSection } from './SitesSection.tsx';
import { Switch } from './Switch.tsx';
import { TopicSwitches } from './TopicSwitches.tsx';

/** What the options page needs. */
export interface OptionsPageProps extends OptionsActions {
  readonly settings: OptionsSettings;
  /** What in storage did not fit. */
  readonly problems: readonly OptionsProblem[];
}

/** The sections in the order of the page; an id is also the section's address and names its messages. */
const SECTIONS = ['marking', 'topics', 'sites', 'labels', 'privacy', 'credits', 'reset'] as const;

/** The options page: every setting, what the labels mean, privacy and credits. */
export function OptionsPage({ settings, problems, ...actions }: OptionsPageProps) {
  return (
    <div class="options">
      <header>
        <h1>{i18n.t('options.title')}</h1>
        <nav aria-label={i18n.t('options.contents')}>
          <ul>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{i18n.t(`options.${id}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <ProblemReport problems={problems} />
        <Section id="marking" title={i18n.t('options.marking.title')}>
          <Switch
            name={i18n.t('options.marking.master')}
            detail={i18n.t('options.marking.master_detail')}
            on={settings.enabled}
            onChange={actions.onEnabledChange}
          />
        </Section>
        <Section id="topics" title={i18n.t('options.topics.title')}>
          <p>{i18n.t('options.topics.intro')}</p>
          <TopicSwitches topicsOff={settings.topicsOff} onTopicChange={actions.onTopicChange} explained />
        </Section>
        <SitesSection sitesOff={settings.sitesOff} onSiteAdd={actions.onSiteAdd} onSiteRemove={actions.onSiteRemove} />
        <LabelsSection />
        <Section id="privacy" title={i18n.t('options.privacy.title')}>
          <p>{i18n.t('options.privacy.local')}</p>
          <p>{i18n.t('options.privacy.network')}</p>
          <p>{i18n.t('options.privacy.pages')}</p>
          <p>{i18n.t('options.privacy.stored')}</p>
        </Section>
        <Section id="credits" title={i18n.t('options.credits.title')}>
          <p>
            {i18n.t('options.credits.epoch')} <ExternalLink href="https://epoch.ai">Epoch AI</ExternalLink>,{' '}
            <ExternalLink href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</ExternalLink>.
          </p>
          <p>{i18n.t('options.credits.own_words')}</p>
        </Section>
        <ResetSection onReset={actions.onReset} />
      </main>
    </div>
  );
}
