import { i18n } from '#i18n';
import { TOPICS } from '../data/topics.ts';
import { Icon } from './Icon.tsx';
import { displayLanguage } from './language.ts';
import { PageReport } from './PageReport.tsx';
import { popupStateOf, type PopupSituation, tallyOf } from './popup-content.ts';
import { Receipt, type ReceiptProps } from './Receipt.tsx';
import { siteText } from './site-text.ts';
import { StateNotice, type StateNoticeProps } from './StateNotice.tsx';
import { Switch } from './Switch.tsx';
import { TopicSwitches, type TopicSwitchesProps } from './TopicSwitches.tsx';

/** What the toolbar popup needs: how things stand, and what to do when the reader wants something. */
export interface ToolbarPopupProps
  extends PopupSituation,
    Omit<StateNoticeProps, 'state'>,
    Pick<TopicSwitchesProps, 'topicsOff' | 'onTopicChange'> {
  /** What being on the page has cost it; null where that was not measured. */
  readonly receipt: ReceiptProps | null;
  /** The reader wants to see a claim in the page. */
  readonly onShowClaim: (id: string) => void;
  readonly onOpenOptions: () => void;
}

/** The toolbar popup: what was found on the page of the tab, and the switches. */
export function ToolbarPopup(props: ToolbarPopupProps) {
  const { enabled, siteOn, site, access, claims, topicsOff, receipt, onEnabledChange, onSiteChange, onTopicChange, onShowClaim, onOpenOptions } =
    props;
  const state = popupStateOf(props);
  const topicsOn = new Intl.NumberFormat(displayLanguage()).format(TOPICS.length - new Set(topicsOff).size);
  return (
    <main class="popup">
      <header>
        <h1>{i18n.t('popup.title')}</h1>
        <Switch name={i18n.t('popup.master')} on={enabled} onChange={onEnabledChange} />
        {enabled && site !== null && access !== 'not-annotatable' && (
          <Switch name={i18n.t('popup.site', { site: siteText(site) })} on={siteOn} onChange={onSiteChange} />
        )}
      </header>
      {state === 'claims' ? (
        <PageReport tally={tallyOf(claims, topicsOff)} reading={access === 'reading'} onShowClaim={onShowClaim} />
      ) : (
        <StateNotice {...props} state={state} />
      )}
      {receipt !== null && (state === 'claims' || state === 'no-claims') && <Receipt {...receipt} />}
      <footer>
        <details class="topics">
          <summary>
            <Icon name="open" />
            {i18n.t('popup.topics')}
            <span class="count">{i18n.t('popup.topics_count', { on: topicsOn, all: TOPICS.length })}</span>
          </summary>
          <TopicSwitches topicsOff={topicsOff} onTopicChange={onTopicChange} />
        </details>
        <button type="button" class="plain" onClick={() => onOpenOptions()}>
          {i18n.t('popup.options')}
        </button>
      </footer>
    </main>
  );
}
