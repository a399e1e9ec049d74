import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from './i18n.ts';
import { AccuracySection, type AccuracySectionProps } from './AccuracySection.tsx';
import { CardSection } from './CardSection.tsx';
import { DataSection } from './DataSection.tsx';
import { EVERYTHING, type ExplorerState, addressOf, stateOfAddress } from './explorer/explorer-address.ts';
import type { RecordContent } from './explorer/record-content.ts';
import { RecordExplorer, type RecordExplorerProps } from './explorer/RecordExplorer.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { HighlightsSection } from './HighlightsSection.tsx';
import { displayLanguage, writingDirection } from './language.ts';
import { LabelsSection } from './LabelsSection.tsx';
import type { OptionsActions, OptionsProblem, OptionsSettings } from './options-content.ts';
import { ProblemReport } from './ProblemReport.tsx';
import { SaveFailure } from './SaveFailure.tsx';
import { Section } from './Section.tsx';
import { useSectionSearch } from './section-search.ts';
import { SitesSection } from './SitesSection.tsx';
import { TakenOffSection } from './TakenOffSection.tsx';
import { TopicSwitches } from './TopicSwitches.tsx';

/** What the options page needs. */
export interface OptionsPageProps extends OptionsActions, AccuracySectionProps, Pick<RecordExplorerProps, 'onNavigate' | 'onSave'> {
  readonly settings: OptionsSettings;
  /** What in storage did not fit. */
  readonly problems: readonly OptionsProblem[];
  /** Why the latest change could not be stored, null where it could. */
  readonly failure: string | null;
  readonly record: RecordContent;
  /** The address within the page (`location.hash`): of a section, the record or a fact. */
  readonly address: string;
}

/** The sections in the order of the page: their addresses, and the names of their messages. */
const SECTIONS = [
  ['marking', 'marking'],
  ['topics', 'topics'],
  ['card', 'card'],
  ['sites', 'sites'],
  ['taken-off', 'taken_off'],
  ['labels', 'labels'],
  ['accuracy', 'accuracy'],
  ['data', 'data'],
  ['privacy', 'privacy'],
  ['credits', 'credits'],
] as const;

/** The options page: settings and what the reader should know in one view, the record in another, so that neither is in the other's way. */
export function OptionsPage({ address, record, onNavigate, onSave, ...settings }: OptionsPageProps) {
  const explorer = stateOfAddress(address);
  const title = titleOf(explorer, record);
  // Tabs, bookmarks and the list behind the back button tell one fact from another by it.
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class={explorer === null ? 'options' : 'options wide'} lang={displayLanguage()} dir={writingDirection()}>
      <header>
        <h1>{i18n.t('options.title')}</h1>
        <nav aria-label={i18n.t('options.contents')}>
          <ul>
            {SECTIONS.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{i18n.t(`options.${name}.title`)}</a>
              </li>
            ))}
            <li>
              <a href={addressOf(EVERYTHING)} aria-current={explorer === null ? undefined : 'page'}>
                {i18n.t('options.record.title')}
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <main>
        {explorer === null ? (
          <SettingsView address={address} {...settings} />
        ) : (
          <RecordExplorer state={explorer} {...{ record, onNavigate, onSave }} />
        )}
      </main>
    </div>
  );
}

function titleOf(explorer: ExplorerState | null, { facts }: RecordContent): string {
  if (explorer === null) return i18n.t('options.title');
  const opened = facts.find(({ id }) => id === explorer.fact);
  return i18n.t('explorer.page_title', { name: opened?.statement ?? i18n.t('options.record.title') });
}

type SettingsViewProps = Omit<OptionsPageProps, 'record' | 'onNavigate' | 'onSave'>;

function SettingsView({ address, settings, problems, failure, accuracy, ...actions }: SettingsViewProps) {
  const view = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const found = useSectionSearch(view, typed);
  // The browser looks for a section when its address is gone to, which may be before the section is there.
  useLayoutEffect(() => document.getElementById(address.slice(1))?.scrollIntoView(), [address]);
  return (
    <div ref={view} class="sections">
      <ProblemReport problems={problems} />
      {failure !== null && <SaveFailure reason={failure} />}
      <div class="search" role="search">
        <input type="search" aria-label={i18n.t('options.search')} placeholder={i18n.t('options.search')} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        <p role="status">{found !== null && i18n.t('options.found', found)}</p>
      </div>
      <HighlightsSection {...{ settings, actions }} />
      <Section id="topics" title={i18n.t('options.topics.title')}>
        <p>{i18n.t('options.topics.intro')}</p>
        <TopicSwitches topicsOff={settings.topicsOff} onTopicChange={actions.onTopicChange} explained />
      </Section>
      <CardSection {...{ settings, actions }} />
      <SitesSection {...settings} {...actions} />
      <TakenOffSection notClaims={settings.notClaims} {...actions} />
      <LabelsSection />
      <AccuracySection accuracy={accuracy} />
      <DataSection {...actions} />
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
    </div>
  );
}
