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
        <p>
          <Own>{enabled ? i18n.t('welcome.labels_intro') : i18n.t('welcome.labels_off')}</Own>
        </p>
        <dl class="samples">
          {CERTAINTIES.map((certainty) => (
            <LabelSample key={certainty} certainty={certainty} />
          ))}
        </dl>
      </Part>
      <Part id="not">
        <ul>
          {(['not_all', 'not_judge', 'not_sure'] as const).map((key) => (
            <li key={key}>
              <Own>{i18n.t(`welcome.${key}`)}</Own>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="privacy">
        {(['privacy_local', 'privacy_access'] as const).map((key) => (
          <p key={key}>
            <Own>{i18n.t(`welcome.${key}`)}</Own>
          </p>
        ))}
      </Part>
      <Part id="control">
        <p>
          <Own>{i18n.t('welcome.control_popup')}</Own>
        </p>
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
      <h2 id={id}>
        <Own>{i18n.t(`welcome.${id}`)}</Own>
      </h2>
      {children}
    </section>
  );
}

/** What Caveat says of itself, which is no claim: `<samp>`, what a program says, is not read for any (page/elements.ts). */
function Own({ children }: { readonly children: ComponentChildren }) {
  return <samp>{children}</samp>;
}

function LabelSample({ certainty }: { readonly certainty: Certainty }) {
  const { text, language } = sampleOf(certainty, displayLanguage());
  return (
    <div>
      <dt>
        <CertaintyLabel certainty={certainty} />
      </dt>
      <dd>
        <p class="meaning">
          <Own>{i18n.t(`certainty.${certainty}.meaning`)}</Own>
        </p>
        <p class="sample" lang={language}>
          <bdi>{text}</bdi>
        </p>
      </dd>
    </div>
  );
}
