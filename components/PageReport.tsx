import { i18n } from '#i18n';
import { CertaintyMark } from './CertaintyMark.tsx';
import { ClaimList } from './ClaimList.tsx';
import { Icon } from './Icon.tsx';
import type { PageTally } from './popup-content.ts';

/** What the report on a page needs. */
export interface PageReportProps {
  readonly tally: PageTally;
  /** Whether more may come. */
  readonly reading: boolean;
  readonly onShowClaim: (id: string) => void;
}

/** What was found on a page: how many claims, how certain, how many figures not checked, and the list. */
export function PageReport({ tally, reading, onShowClaim }: PageReportProps) {
  const { marked, byCertainty, answered, mentions, unchecked } = tally;
  return (
    <>
      <section class="glance" aria-live="polite">
        <h2>{i18n.t('popup.marked', marked)}</h2>
        {byCertainty.length > 0 && (
          <ul class="tally" aria-label={i18n.t('popup.tally')}>
            {byCertainty.map(({ certainty, count }) => (
              <li key={certainty}>
                <CertaintyMark certainty={certainty} />
                {count} {i18n.t(`certainty.${certainty}.counted`)}
              </li>
            ))}
          </ul>
        )}
        {unchecked.length > 0 && <p>{i18n.t('popup.unchecked', unchecked.length)}</p>}
        {reading && <p>{i18n.t('popup.still_reading')}</p>}
      </section>
      <section class="found" aria-label={i18n.t('popup.claims')}>
        {answered.length > 0 && <ClaimList claims={answered} onShowClaim={onShowClaim} />}
        {mentions.length > 0 && (
          <details open={answered.length === 0 && mentions.length <= 5}>
            <summary>
              <Icon name="open" />
              {i18n.t('popup.mentions', mentions.length)}
            </summary>
            <ClaimList claims={mentions} onShowClaim={onShowClaim} />
          </details>
        )}
        {unchecked.length > 0 && (
          <details>
            <summary>
              <Icon name="open" />
              {i18n.t('popup.unchecked_list', unchecked.length)}
            </summary>
            <ClaimList claims={unchecked} onShowClaim={onShowClaim} />
          </details>
        )}
      </section>
    </>
  );
}
