import { render } from 'preact';
import { ToolbarPopup } from '../../components/ToolbarPopup.tsx';
import { askActiveTab, onTabsChanged, type TabState } from '../../messaging/active-tab.ts';
import { ask, tell } from '../../messaging/ask.ts';
import { askReceipt, type Receipt } from '../../messaging/receipt.ts';
import { receive } from '../../messaging/receive.ts';
import { openOptions, requestAccess } from '../../messaging/ui.ts';
import { onSettingsChanged } from '../../settings/changes.ts';
import type { Settings } from '../../settings/definitions.ts';
import { siteOf } from '../../settings/page-settings.ts';
import { loadSettings } from '../../settings/store.ts';
import { switchEnabled, switchSite, switchTopic } from '../../settings/switches.ts';
import '../../components/popup.css';

const { signal } = new AbortController();
const root = document.querySelector('#root');

let latest = 0;

async function show(): Promise<void> {
  latest += 1;
  const turn = latest;
  const [{ settings }, tab] = await Promise.all([loadSettings(), askActiveTab()]);
  const receipt = await askReceipt(tab.frames);
  // Answers may come in another order than they were asked for; only the newest tells how things stand.
  if (root !== null && turn === latest) render(<Popup settings={settings} tab={tab} receipt={receipt} />, root);
}

function Popup({ settings, tab, receipt }: { settings: Settings; tab: TabState; receipt: Receipt | null }) {
  const site = siteOf(tab.address);
  return (
    <ToolbarPopup
      enabled={settings.enabled}
      siteOn={site === null || !settings.sitesOff.includes(site)}
      site={site}
      access={tab.access}
      claims={tab.frames.flatMap(({ frameId, claims }) => claims.map((claim) => ({ ...claim, id: `${frameId}/${claim.id}` })))}
      topicsOff={settings.topicsOff}
      receipt={receipt}
      onEnabledChange={(on) => void applied(switchEnabled(on))}
      onSiteChange={(on) => void (site === null ? undefined : applied(switchSite(site, on)))}
      onTopicChange={(topic, on) => void applied(switchTopic(topic, on))}
      onShowClaim={(id) => void showClaim(tab, id)}
      onGrantPermission={() => void applied(requestAccess())}
      onOpenOptions={() => void openOptions()}
    />
  );
}

/** Shows how things stand after a change, and lets open tabs know. */
async function applied(change: Promise<unknown>): Promise<void> {
  await change;
  await tell('settingsChanged');
  await show();
}

async function showClaim({ tabId }: TabState, id: string): Promise<void> {
  const [frameId, claim] = id.split('/');
  if (tabId === null || frameId === undefined || claim === undefined) return;
  await ask('showClaim', claim, (answer) => answer === true, { tabId, frameId: Number(frameId) });
  globalThis.close();
}

receive('claimsChanged', () => void show());
onSettingsChanged(() => void show(), signal);
onTabsChanged(() => void show(), signal);
void show();
