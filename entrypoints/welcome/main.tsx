import { render } from 'preact';
import { dressPage } from '../../components/own-page.ts';
import { WelcomePage } from '../../components/WelcomePage.tsx';
import { tell } from '../../messaging/ask.ts';
import { openOptions } from '../../messaging/ui.ts';
import { onSettingsChanged } from '../../settings/changes.ts';
import { loadSettings } from '../../settings/store.ts';
import { switchEnabled } from '../../settings/switches.ts';
import { annotate } from '../annotator.content/annotate.ts';
import { leaveView } from '../card.content/leave-view.tsx';
import '../../components/welcome.css';

const { signal } = new AbortController();
const root = document.querySelector('#root');

async function show(): Promise<void> {
  const { settings } = await loadSettings();
  await dressPage(settings);
  if (root === null) return;
  render(
    <WelcomePage
      enabled={settings.enabled}
      onEnabledChange={(on) => void applied(switchEnabled(on))}
      onOpenOptions={() => void openOptions()}
    />,
    root,
  );
}

async function applied(change: Promise<unknown>): Promise<void> {
  await change;
  await tell('settingsChanged');
  await show();
}

onSettingsChanged(() => void show(), signal);
await show();
// The samples are no pictures: this page is marked as every other is.
await annotate(signal, null);
// No script can be injected here, so that the page brings what draws its cards.
leaveView();
