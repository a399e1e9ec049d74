import { render } from 'preact';
import { OptionsPage } from '../../components/OptionsPage.tsx';
import { facts, sources, subjects } from '../../data/record.ts';
import { tell } from '../../messaging/ask.ts';
import { onSettingsChanged } from '../../settings/changes.ts';
import { type LoadedSettings, loadSettings, resetSettings } from '../../settings/store.ts';
import { switchEnabled, switchSite, switchTopic } from '../../settings/switches.ts';
import { saveFile } from './save-file.ts';
import '../../components/options.css';

const { signal } = new AbortController();
const root = document.querySelector('#root');
const record = { facts, sources, subjects };

let loaded: LoadedSettings | null = null;
let address = location.hash;

function show(): void {
  if (root === null || loaded === null) return;
  render(
    <OptionsPage
      settings={loaded.settings}
      problems={loaded.problems}
      record={record}
      address={address}
      onEnabledChange={(on) => void applied(switchEnabled(on))}
      onTopicChange={(topic, on) => void applied(switchTopic(topic, on))}
      onSiteAdd={(site) => void applied(switchSite(site, false))}
      onSiteRemove={(site) => void applied(switchSite(site, true))}
      onReset={() => void applied(resetSettings())}
      onNavigate={navigate}
      onSave={saveFile}
    />,
    root,
  );
}

async function load(): Promise<void> {
  loaded = await loadSettings();
  show();
}

/** Shows how things stand after a change, and lets open tabs know. */
async function applied(change: Promise<unknown>): Promise<void> {
  await change;
  await tell('settingsChanged');
  await load();
}

function navigate(to: string, step: 'push' | 'replace'): void {
  if (to === address) return;
  address = to;
  try {
    if (step === 'push') history.pushState(null, '', to);
    else history.replaceState(null, '', to);
  } catch {
    // Browsers refuse hundreds of changes within seconds, as by a key held down; the next change puts the address right.
  }
  show();
}

function follow(): void {
  address = location.hash;
  show();
}

addEventListener('hashchange', follow);
addEventListener('popstate', follow);
onSettingsChanged(() => void load(), signal);
void load();
