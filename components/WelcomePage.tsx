import type { ComponentChildren } from 'preact';
import { i18n } from './i18n.ts';
import { CERTAINTIES, type Certainty } from '../data/certainty.ts';
import { CertaintyLabel } from './CertaintyLabel.tsx';
import { displayLanguage } from './language.ts';
import { Switch } from './Switch.tsx';
import { sampleOf } from './welcome-samples.ts';

/** What the welcome page needs. */
export interface WelcomePageProps {
  /** Whether claims are marked. */
  readonly enabled: boolean;
  readonly onEnabledChange: (on: boolean) => void;
  readonly onOpenOptions: () => void;
}

/** What a reader should know who has just installed Caveat, in one short page. */
export function WelcomePage({ enabled, onEnabledChange, onOpenOptions }: WelcomePageProps) {
  return (
    <main class="welcome">
      <h1>{i18n.t('welcome.title')}</h1>
      <p class="lead">{i18n.t('welcome.lead')}</p>
      <Part id="labels">
        <p>{enabled ? i18n.t('welcome.labels_intro') : i18n.t('welcome.labels_off')}</p>
        <dl class="samples">
          {CERTAINTIES.map((certainty) => (
            <LabelSample key={certainty} certainty={certainty} />
          ))}
        </dl>
      </Part>
      <Part id="not">
        <ul>
          <li>{i18n.t('welcome.not_all')}</li>
          <li>{i18n.t('welcome.not_judge')}</li>
          <li>{i18n.t('welcome.not_sure')}</li>
        </ul>
      </Part>
      <Part id="privacy">
        <p>{i18n.t('welcome.privacy_local')}</p>
        <p>{i18n.t('welcome.privacy_access')}</p>
      </Part>
      <Part id="control">
        <p>{i18n.t('welcome.control_popup')}</p>
        <Switch name={i18n.t('welcome.master')} on={enabled} onChange={onEnabledChange} />
        <button type="button" class="action" onClick={() => onOpenOptions()}>
          {i18n.t('welcome.options')}
        </button>
      </Part>
    </main>
  );
}

function Part({ id, children }: { readonly id: 'labels' | 'not' | 'privacy' | 'control'; readonly children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{i18n.t(`welcome.${id}`)}</h2>
      {children}
    </section>
  );
}

function LabelSample({ certainty }: { readonly certainty: Certainty }) {
  const { text, language } = sampleOf(certainty, displayLanguage());
  return (
    <div>
      <dt>
        <CertaintyLabel certainty={certainty} />
      </dt>
      <dd>
        <p class="meaning">{i18n.t(`certainty.${certainty}.meaning`)}</p>
        <p class="sample" lang={language}>
          <bdi>{text}</bdi>
        </p>
      </dd>
    </div>
  );
}
