import type { PopupSituation } from '../../components/popup-content.ts';
import { dressPage } from '../../components/own-page.ts';
import { askActiveTab, onTabsChanged, type TabState } from '../../messaging/active-tab.ts';
import { ask, tell } from '../../messaging/ask.ts';
import type { ListedClaim } from '../../messaging/page-summary.ts';
import { askReceipt, type Receipt } from '../../messaging/receipt.ts';
import { receive } from '../../messaging/receive.ts';
import { requestAccess } from '../../messaging/ui.ts';
import { onSettingsChanged } from '../../settings/changes.ts';
import type { Settings } from '../../settings/definitions.ts';
import { isSiteOn, siteOf } from '../../settings/page-settings.ts';
import { loadSettings } from '../../settings/store.ts';
import { endSnooze, switchEnabled, switchSite } from '../../settings/switches.ts';

/** How the active tab stands, as popup and side panel show it. */
export interface LiveTab extends Omit<PopupSituation, 'claims'> {
  readonly settings: Settings;
  readonly tab: TabState;
  readonly site: string | null;
  /** The claims of all frames; their ids also name the frame. */
  readonly claims: readonly ListedClaim[];
  /** What being there has cost the page; null where that was not measured. */
  readonly receipt: Receipt | null;
  /** Whether the browser refused to keep the last change. */
  readonly isUnsaved: boolean;
}

/** Shows how the active tab stands, and again whenever that changes, until the signal. */
export class TabFollower {
  readonly #show: (live: LiveTab) => void;
  #latest = 0;
  #isUnsaved = false;
  #wake: ReturnType<typeof setTimeout> | undefined;

  constructor(show: (live: LiveTab) => void, signal: AbortSignal) {
    this.#show = show;
    receive('claimsChanged', () => void this.refresh());
    onSettingsChanged(() => void this.refresh(), signal);
    onTabsChanged(() => void this.refresh(), signal);
    void this.refresh();
  }

  /** Asks how things stand, and shows it. */
  async refresh(): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    const [{ settings }, tab] = await Promise.all([loadSettings(), askActiveTab()]);
    const receipt = await askReceipt(tab.frames);
    // Answers may come in another order than they were asked for; only the newest tells how things stand.
    if (turn !== this.#latest) return;
    await dressPage(settings);
    const live = { ...liveTab(settings, tab, receipt, Date.now()), isUnsaved: this.#isUnsaved };
    clearTimeout(this.#wake);
    if (live.snoozedUntil !== null) this.#wake = setTimeout(() => void this.refresh(), live.snoozedUntil - Date.now());
    this.#show(live);
  }

  /** Shows how things stand after a change, and lets open tabs know. */
  readonly applied = async (change: Promise<unknown>): Promise<void> => {
    this.#isUnsaved = await change.then(() => false, () => true);
    await tell('settingsChanged');
    await this.refresh();
  };

  /** What leads out of the states in which there are no claims to show. */
  waysOut(site: string | null) {
    return {
      onEnabledChange: (on: boolean) => void this.applied(switchEnabled(on)),
      onSiteChange: (on: boolean) => void (site === null ? undefined : this.applied(switchSite(site, on))),
      onEndSnooze: () => void this.applied(endSnooze()),
      onGrantPermission: () => void this.applied(requestAccess()),
    };
  }
}

function liveTab(settings: Settings, tab: TabState, receipt: Receipt | null, now: number): Omit<LiveTab, 'isUnsaved'> {
  const site = siteOf(tab.address);
  return {
    settings,
    tab,
    site,
    enabled: settings.enabled,
    snoozedUntil: settings.snoozedUntil > now ? settings.snoozedUntil : null,
    siteOn: isSiteOn(settings, site),
    access: tab.access,
    claims: tab.frames.flatMap(({ frameId, claims }) => claims.map((claim) => ({ ...claim, id: `${frameId}/${claim.id}` }))),
    topicsOff: settings.topicsOff,
    receipt,
  };
}

/** Scrolls to a claim in its frame and opens its card. */
export async function showClaim({ tabId }: TabState, id: string): Promise<void> {
  const [frameId, claim] = id.split('/');
  if (tabId === null || frameId === undefined || claim === undefined) return;
  await ask('showClaim', claim, (answer) => answer === true, { tabId, frameId: Number(frameId) });
}
