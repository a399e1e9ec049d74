import { useState } from 'preact/hooks';
import { i18n } from './i18n.ts';
import type { Certainty } from '../data/certainty.ts';
import { ClaimList } from './ClaimList.tsx';
import { Folded } from './Folded.tsx';
import { Glance } from './Glance.tsx';
import { onlyOf, type PageTally } from './popup-content.ts';

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
          <Folded title={i18n.t('popup.mentions', mentions.length)} open={answered.length === 0 && mentions.length <= 5}>
            <ClaimList claims={mentions} onShowClaim={onShowClaim} />
          </Folded>
        )}
        {unchecked.length > 0 && (
          <Folded title={i18n.t('popup.unchecked_list', unchecked.length)} open={false}>
            <ClaimList claims={unchecked} onShowClaim={onShowClaim} />
          </Folded>
        )}
      </section>
    </>
  );
}
