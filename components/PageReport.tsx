import { useState } from 'preact/hooks';
import { i18n } from './i18n.ts';
import type { Certainty } from '../data/certainty.ts';
import { ClaimList } from './ClaimList.tsx';
import { Glance } from './Glance.tsx';
import { Icon } from './Icon.tsx';
import { type ClaimEntry, onlyOf, type PageTally } from './popup-content.ts';

/** What the report on a page needs. */
export interface PageReportProps {
  readonly tally: PageTally;
  /** Whether more may come. */
  readonly reading: boolean;
  readonly onShowClaim: (id: string) => void;
}

/** What was found on a page: how many claims, how certain, how many figures not checked, and the list. */
export function PageReport({ tally, reading, onShowClaim }: PageReportProps) {
  const [chosen, setChosen] = useState<Certainty | null>(null);
  // A page may lose its last claim of a certainty while it is chosen.
  const only = tally.byCertainty.some(({ certainty }) => certainty === chosen) ? chosen : null;
  const { answered, mentions, unchecked } = onlyOf(tally, only);
  return (
    <>
      <Glance chosen={only} onChoose={setChosen} {...{ tally, reading }} />
      <section class="found" aria-label={i18n.t('popup.claims')}>
        {answered.length > 0 && <ClaimList claims={answered} onShowClaim={onShowClaim} />}
        {mentions.length > 0 && (
          <Folded title={i18n.t('popup.mentions', mentions.length)} open={answered.length === 0 && mentions.length <= 5} claims={mentions} onShowClaim={onShowClaim} />
        )}
        {unchecked.length > 0 && <Folded title={i18n.t('popup.unchecked_list', unchecked.length)} open={false} claims={unchecked} onShowClaim={onShowClaim} />}
      </section>
    </>
  );
}

interface FoldedProps extends Pick<PageReportProps, 'onShowClaim'> {
  readonly title: string;
  readonly open: boolean;
  readonly claims: readonly ClaimEntry[];
}

function Folded({ title, open, claims, onShowClaim }: FoldedProps) {
  return (
    <details open={open}>
      <summary>
        <Icon name="open" />
        {title}
      </summary>
      <ClaimList claims={claims} onShowClaim={onShowClaim} />
    </details>
  );
}
