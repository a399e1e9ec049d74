import { i18n } from './i18n.ts';
import { inARow } from './in-a-row.ts';
import type { Certainty } from '../data/certainty.ts';
import type { PageTally } from './popup-content.ts';
import { TallyFilter } from './TallyFilter.tsx';

/** What the glance needs. */
export interface GlanceProps {
  readonly tally: PageTally;
  /** Whether more may come. */
  readonly reading: boolean;
  /** The only certainty listed, null for all. */
  readonly chosen: Certainty | null;
  readonly onChoose: (certainty: Certainty | null) => void;
}

/** What a page holds, in one glance: how many claims, how certain, how many underlined, how many figures not checked. */
export function Glance({ tally, reading, chosen, onChoose }: GlanceProps) {
  const { found, byCertainty, unchecked } = tally;
  return (
    <section class="glance">
      <div role="status">
        <h2>{i18n.t('popup.found', found)}</h2>
        {found > 0 && <p>{underlinedText(tally)}</p>}
        {unchecked.length > 0 && <p>{i18n.t('popup.unchecked', unchecked.length)}</p>}
        {reading && <p>{i18n.t('popup.still_reading')}</p>}
      </div>
      <TallyFilter counts={byCertainty} {...{ chosen, onChoose }} />
    </section>
  );
}

function underlinedText({ found, marked }: PageTally): string {
  if (marked === found) return found === 1 ? i18n.t('popup.one_underlined') : i18n.t('popup.all_underlined');
  const underlined = i18n.t('popup.underlined', marked);
  return marked === 0 ? underlined : inARow(underlined, i18n.t('popup.list_only', found - marked));
}
