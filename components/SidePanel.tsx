import { useState } from 'preact/hooks';
import { i18n } from './i18n.ts';
import type { Certainty } from '../data/certainty.ts';
import { ClaimArticle, type ClaimArticleProps } from './ClaimArticle.tsx';
import { Folded } from './Folded.tsx';
import { Glance } from './Glance.tsx';
import type { PanelClaim } from './panel-content.ts';
import { onlyOf, type PageTally, popupStateOf, type PopupSituation, tallyOf } from './popup-content.ts';
import { StateNotice, type StateNoticeProps } from './StateNotice.tsx';

/** What the side panel needs: how the active tab stands, and what to do when the reader wants something. */
export interface SidePanelProps extends Omit<PopupSituation, 'claims'>, Omit<StateNoticeProps, 'state'>, Omit<ClaimArticleProps, 'claim'> {
  readonly claims: readonly PanelClaim[];
}

/** The side panel: all that the marks of the active tab say, as a list to be read, heard and walked through by key. */
export function SidePanel(props: SidePanelProps) {
  const state = popupStateOf(props);
  return (
    <main class="panel">
      <h1 class="unseen">{i18n.t('panel.title')}</h1>
      {state === 'claims' ? <ClaimReport {...props} /> : <StateNotice {...props} state={state} />}
    </main>
  );
}

function ClaimReport({ claims, topicsOff, access, ...ways }: SidePanelProps) {
  const [chosen, setChosen] = useState<Certainty | null>(null);
  const tally = tallyOf(claims, topicsOff);
  const only = tally.byCertainty.some(({ certainty }) => certainty === chosen) ? chosen : null;
  const { answered, mentions, unchecked } = onlyOf(tally, only);
  return (
    <>
      <Glance chosen={only} onChoose={setChosen} reading={access === 'reading'} tally={tally} />
      <Articles claims={among(claims, answered)} {...ways} />
      {mentions.length > 0 && (
        <Folded title={i18n.t('popup.mentions', mentions.length)} open={answered.length === 0}>
          <Articles claims={among(claims, mentions)} {...ways} />
        </Folded>
      )}
      {unchecked.length > 0 && (
        <Folded title={i18n.t('popup.unchecked_list', unchecked.length)} open={false}>
          <Articles claims={among(claims, unchecked)} {...ways} />
        </Folded>
      )}
    </>
  );
}

interface ArticlesProps extends Omit<ClaimArticleProps, 'claim'> {
  readonly claims: readonly PanelClaim[];
}

function Articles({ claims, onShowClaim, onOpenRecord }: ArticlesProps) {
  if (claims.length === 0) return null;
  return (
    <ol class="claims" aria-label={i18n.t('popup.claims')}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimArticle {...{ claim, onShowClaim, onOpenRecord }} />
        </li>
      ))}
    </ol>
  );
}

/** The claims with all that is known of them that a tally has chosen. */
function among(claims: readonly PanelClaim[], chosen: PageTally['answered']): readonly PanelClaim[] {
  const ids = new Set(chosen.map(({ id }) => id));
  return claims.filter(({ id }) => ids.has(id));
}
