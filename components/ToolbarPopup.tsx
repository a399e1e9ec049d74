import { i18n } from './i18n.ts';
import { CertaintySwitches, type CertaintySwitchesProps } from './CertaintySwitches.tsx';
import { DensityField, type DensityFieldProps } from './DensityField.tsx';
import { Icon } from './Icon.tsx';
import { PageReport } from './PageReport.tsx';
import { popupStateOf, type PopupSituation, tallyOf } from './popup-content.ts';
import { Receipt, type ReceiptProps } from './Receipt.tsx';
import { siteText } from './site-text.ts';
import { StateNotice, type StateNoticeProps } from './StateNotice.tsx';
import { Switch } from './Switch.tsx';
import { TopicSwitches, type TopicSwitchesProps } from './TopicSwitches.tsx';

/** What the toolbar popup needs: how things stand, and what to do when the reader wants something. */
export interface ToolbarPopupProps extends PopupSituation, Omit<StateNoticeProps, 'state'>, ChoicesProps {
  /** What being on the page has cost it; null where that was not measured. */
  readonly receipt: ReceiptProps | null;
  /** The reader wants to see a claim in the page. */
  readonly onShowClaim: (id: string) => void;
  readonly onSnooze: () => void;
  /** Opens the side panel; left out where the browser has none. */
  readonly onOpenPanel: (() => void) | undefined;
  readonly onOpenOptions: () => void;
}

type ChoicesProps = DensityFieldProps & CertaintySwitchesProps & Pick<TopicSwitchesProps, 'topicsOff' | 'onTopicChange'>;

/** The toolbar popup: what was found on the page of the tab, and the switches. */
export function ToolbarPopup(props: ToolbarPopupProps) {
  const { enabled, siteOn, site, access, claims, topicsOff, receipt, onEnabledChange, onSiteChange, onShowClaim } = props;
  const state = popupStateOf(props);
  const isOn = state !== 'off' && state !== 'snoozed';
  return (
    <main class="popup">
      <header>
        <h1>{i18n.t('popup.title')}</h1>
        <Switch name={i18n.t('popup.master')} on={enabled} onChange={onEnabledChange} />
        {isOn && site !== null && access !== 'not-annotatable' && (
          <Switch name={i18n.t('popup.site', { site: siteText(site) })} on={siteOn} onChange={onSiteChange} />
        )}
      </header>
      {state === 'claims' ? (
        <PageReport tally={tallyOf(claims, topicsOff)} reading={access === 'reading'} onShowClaim={onShowClaim} />
      ) : (
        <StateNotice {...props} state={state} />
      )}
      {isOn && <Choices open={state === 'topics-off'} {...props} />}
      {receipt !== null && (state === 'claims' || state === 'no-claims') && <Receipt {...receipt} />}
      <Footer isOn={isOn} {...props} />
    </main>
  );
}

function Choices({ open, topicsOff, onTopicChange, ...props }: ChoicesProps & { readonly open: boolean }) {
  return (
    <details class="choosing" open={open}>
      <summary>
        <Icon name="open" />
        {i18n.t('popup.choices')}
      </summary>
      <DensityField {...props} />
      <h3>{i18n.t('options.certainties.title')}</h3>
      <CertaintySwitches {...props} />
      <h3>{i18n.t('options.topics.title')}</h3>
      <TopicSwitches topicsOff={topicsOff} onTopicChange={onTopicChange} />
    </details>
  );
}

function Footer({ isOn, onSnooze, onOpenPanel, onOpenOptions }: { readonly isOn: boolean } & Pick<ToolbarPopupProps, 'onSnooze' | 'onOpenPanel' | 'onOpenOptions'>) {
  return (
    <footer>
      {isOn && (
        <button type="button" class="plain" onClick={() => onSnooze()}>
          {i18n.t('popup.snooze')}
        </button>
      )}
      {onOpenPanel !== undefined && (
        <button type="button" class="plain" onClick={() => onOpenPanel()}>
          {i18n.t('popup.panel')}
        </button>
      )}
      <button type="button" class="plain last" onClick={() => onOpenOptions()}>
        {i18n.t('popup.options')}
      </button>
    </footer>
  );
}
