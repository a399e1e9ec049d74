import { i18n } from './i18n.ts';
import type { Certainty } from '../data/certainty.ts';
import { CertaintyMark } from './CertaintyMark.tsx';
import { numberFormat } from './intl-formats.ts';
import { displayLanguage } from './language.ts';
import type { CertaintyCount } from './popup-content.ts';

/** What the filter needs. */
export interface TallyFilterProps {
  readonly counts: readonly CertaintyCount[];
  /** The only certainty shown, null for all. */
  readonly chosen: Certainty | null;
  readonly onChoose: (certainty: Certainty | null) => void;
}

/** How many claims there are of each certainty; pressing one shows it alone, pressing it again shows all. */
export function TallyFilter({ counts, chosen, onChoose }: TallyFilterProps) {
  if (counts.length === 0) return null;
  return (
    <ul class="tally" aria-label={i18n.t('popup.tally')}>
      {counts.map(({ certainty, count }) => (
        <li key={certainty}>
          <button type="button" aria-pressed={chosen === certainty} onClick={() => onChoose(chosen === certainty ? null : certainty)}>
            <CertaintyMark certainty={certainty} />
            {i18n.t('popup.only', { count: numberFormat(displayLanguage(), {}).format(count), certainty: i18n.t(`certainty.${certainty}.counted`) })}
          </button>
        </li>
      ))}
    </ul>
  );
}
