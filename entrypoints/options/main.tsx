import { render } from 'preact';
import { OptionsPage } from '../../components/OptionsPage.tsx';
import { tell } from '../../messaging/ask.ts';
import { onSettingsChanged } from '../../settings/changes.ts';
import { loadSettings, resetSettings } from '../../settings/store.ts';
import { switchEnabled, switchSite, switchTopic } from '../../settings/switches.ts';
import '../../components/options.css';

const { signal } = new AbortController();
const root = document.querySelector('#root');

async function show(): Promise<void> {
  const { settings, problems } = await loadSettings();
  if (root === null) return;
  render(
    <OptionsPage
      settings={settings}
      problems={problems}
      onEnabledChange={(on) => void applied(switchEnabled(on))}
      onTopicChange={(topic, on) => void applied(switchTopic(topic, on))}
      onSiteAdd={(site) => void applied(switchSite(site, false))}
      onSiteRemove={(site) => void applied(switchSite(site, true))}
      onReset={() => void applied(resetSettings())}
    />,
    root,
  );
}

/** Shows how things stand after a change, and lets open tabs know. */
async function applied(change: Promise<unknown>): Promise<void> {
  await change;
  await tell('settingsChanged');
  await show();
}

onSettingsChanged(() => void show(), signal);
void show();
