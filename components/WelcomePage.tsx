import type { ComponentChildren } from 'preact';
import { i18n } from './i18n.ts';
import { CERTAINTIES, type Certainty } from '../data/certainty.ts';
import { CertaintyLabel } from './CertaintyLabel.tsx';
import { displayLanguage, RECORD_LANGUAGE } from './language.ts';
import { Switch } from './Switch.tsx';
import { SAMPLED, sampleText } from './welcome-samples.ts';

/** What the welcome page needs. */
export interface WelcomePageProps {
  /** Whether claims are marked. */
  readonly enabled: boolean;
  /** A judgement of the record, for the label that no sentence can show. */
  readonly opinion: string;
  readonly onEnabledChange: (on: boolean) => void;
  readonly onOpenOptions: () => void;
}

/** What a reader should know who has just installed Caveat, in one short page. */
export function WelcomePage({ enabled, opinion, onEnabledChange, onOpenOptions }: WelcomePageProps) {
  return (
    <main class="welcome">
      <h1>{i18n.t('welcome.title')}</h1>
      <p class="lead">{i18n.t('welcome.lead')}</p>
      <Part id="labels">
        <p>{enabled ? i18n.t('welcome.labels_intro') : i18n.t('welcome.labels_off')}</p>
        <dl class="samples">
          {CERTAINTIES.map((certainty) => (
            <Sample key={certainty} {...{ certainty, opinion }} />
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

function Sample({ certainty, opinion }: { readonly certainty: Certainty } & Pick<WelcomePageProps, 'opinion'>) {
  const sampled = SAMPLED.find((one) => one === certainty);
  return (
    <div>
      <dt>
        <CertaintyLabel certainty={certainty} />
      </dt>
      <dd>
        <p class="meaning">{i18n.t(`certainty.${certainty}.meaning`)}</p>
        {sampled === undefined ? (
          <p class="meaning">
            {i18n.t('welcome.no_sample')} {/* The annotator reads no sample: names in it are not to be marked. */}
            <samp lang={RECORD_LANGUAGE}>{opinion}</samp>
          </p>
        ) : (
          <p class="sample">{sampleText(sampled, displayLanguage())}</p>
        )}
      </dd>
    </div>
  );
}
