import { render } from 'preact';
import { SaveFailure } from '../../components/SaveFailure.tsx';
import { ToolbarPopup } from '../../components/ToolbarPopup.tsx';
import { hasPanel, openOptions, openPanel } from '../../messaging/ui.ts';
import { saveSetting } from '../../settings/store.ts';
import { snooze, switchCertainty, switchTopic } from '../../settings/switches.ts';
import { type LiveTab, showClaim, TabFollower } from './live-tab.ts';
import '../../components/popup.css';

const { signal } = new AbortController();
const root = document.querySelector('#root');

const follower = new TabFollower((live) => {
  if (root !== null) render(<Popup {...live} />, root);
}, signal);

function Popup({ settings, tab, isUnsaved, ...live }: LiveTab) {
  const { windowId } = tab;
  return (
    <>
      {isUnsaved && <SaveFailure />}
      <ToolbarPopup
      {...live}
      {...follower.waysOut(live.site)}
      density={settings.density}
      certaintiesOff={settings.certaintiesOff}
      onDensityChange={(density) => void follower.applied(saveSetting('density', density))}
      onCertaintyChange={(certainty, on) => void follower.applied(switchCertainty(certainty, on))}
      onTopicChange={(topic, on) => void follower.applied(switchTopic(topic, on))}
      onSnooze={() => void follower.applied(snooze(Date.now()))}
      onShowClaim={(id) => void leaveAfter(showClaim(tab, id))}
      onOpenPanel={hasPanel() && windowId !== null ? () => void leaveAfter(openPanel(windowId)) : undefined}
      onOpenOptions={() => void leaveAfter(openOptions())}
    />
    </>
  );
}

/** Closes the popup once something is done: what the reader asked for is elsewhere. */
async function leaveAfter(done: Promise<void>): Promise<void> {
  await done;
  globalThis.close();
}
