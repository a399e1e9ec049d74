import { render } from 'preact';
import type { PanelClaim } from '../../components/panel-content.ts';
import { SidePanel } from '../../components/SidePanel.tsx';
import { factSheet } from '../../data/fact-sheet.ts';
import type { ListedClaim } from '../../messaging/page-summary.ts';
import { openFact } from '../../messaging/ui.ts';
import { type LiveTab, showClaim, TabFollower } from '../popup/live-tab.ts';
import '../../components/panel.css';

const { signal } = new AbortController();
const root = document.querySelector('#root');

const follower = new TabFollower((live) => {
  if (root !== null) render(<Panel {...live} />, root);
}, signal);

function Panel({ tab, claims, ...live }: LiveTab) {
  return (
    <SidePanel
      {...live}
      {...follower.waysOut(live.site)}
      claims={claims.map(withFacts)}
      onShowClaim={(id) => void showClaim(tab, id)}
      onOpenRecord={(factId) => void openFact(factId, undefined)}
    />
  );
}

function withFacts({ subject, figure, factIds, ...claim }: ListedClaim): PanelClaim {
  const { facts, names } = factSheet(factIds);
  // The list of a frame's claims does not say how a figure is qualified, and no verdict hangs on it.
  return { ...claim, subjectName: subject, pageFigure: figure === null ? null : { ...figure, qualifier: 'exact' }, facts, names };
}
