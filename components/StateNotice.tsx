import { i18n } from './i18n.ts';
import { timeText } from './date-text.ts';
import { displayLanguage } from './language.ts';
import type { PopupState } from './popup-content.ts';
import { siteText } from './site-text.ts';

/** What a notice needs. */
export interface StateNoticeProps {
  readonly state: Exclude<PopupState, 'claims'>;
  /** The site of the tab, null where it has none. */
  readonly site: string | null;
  readonly onEnabledChange: (on: boolean) => void;
  readonly onSiteChange: (on: boolean) => void;
  /** Until when nothing is marked (ms since 1970), null where it is not snoozed. */
  readonly snoozedUntil: number | null;
  readonly onEndSnooze: () => void;
  readonly onGrantPermission: () => void;
}

/** Why the toolbar popup has no claims to show, and the way out where there is one. */
export function StateNotice(props: StateNoticeProps) {
  const { title, detail, action } = noticeOf(props);
  return (
    <section class="notice">
      <div role="status">
        <h2>{title}</h2>
        <p>{detail}</p>
      </div>
      {action !== undefined && (
        <button type="button" class="action" onClick={() => action.run()}>
          {action.name}
        </button>
      )}
    </section>
  );
}

interface Notice {
  readonly title: string;
  readonly detail: string;
  readonly action?: { readonly name: string; readonly run: () => void };
}

function noticeOf({ state, site, snoozedUntil, onEnabledChange, onSiteChange, onEndSnooze, onGrantPermission }: StateNoticeProps): Notice {
  switch (state) {
    case 'off':
      return {
        title: i18n.t('popup.off.title'),
        detail: i18n.t('popup.off.detail'),
        action: { name: i18n.t('popup.off.action'), run: () => onEnabledChange(true) },
      };
    case 'snoozed':
      return {
        title: i18n.t('popup.snoozed.title', { time: timeText(snoozedUntil ?? 0, displayLanguage()) }),
        detail: i18n.t('popup.snoozed.detail'),
        action: { name: i18n.t('popup.snoozed.action'), run: () => onEndSnooze() },
      };
    case 'off-here':
      return {
        title: i18n.t('popup.off_here.title', { site: siteText(site ?? '') }),
        detail: i18n.t('popup.off_here.detail'),
        action: { name: i18n.t('popup.off_here.action'), run: () => onSiteChange(true) },
      };
    case 'no-permission':
      return {
        title: i18n.t('popup.no_permission.title'),
        detail: i18n.t('popup.no_permission.detail'),
        action: { name: i18n.t('popup.no_permission.action'), run: () => onGrantPermission() },
      };
    case 'not-annotatable':
      return { title: i18n.t('popup.not_annotatable.title'), detail: i18n.t('popup.not_annotatable.detail') };
    case 'reading':
      return { title: i18n.t('popup.reading.title'), detail: i18n.t('popup.reading.detail') };
    case 'no-claims':
      return { title: i18n.t('popup.no_claims.title'), detail: i18n.t('popup.no_claims.detail') };
    case 'topics-off':
      return { title: i18n.t('popup.topics_off.title'), detail: i18n.t('popup.topics_off.detail') };
  }
}
