import { i18n } from './i18n.ts';
import { CERTAINTIES, type Certainty } from '../data/certainty.ts';
import { CertaintyLabel } from './CertaintyLabel.tsx';
import { Switch } from './Switch.tsx';

/** What the switches of the certainties need. */
export interface CertaintySwitchesProps {
  readonly certaintiesOff: readonly Certainty[];
  readonly onCertaintyChange: (certainty: Certainty, on: boolean) => void;
}

/** A switch for the underlines of each certainty. */
export function CertaintySwitches({ certaintiesOff, onCertaintyChange }: CertaintySwitchesProps) {
  return (
    <ul class="switches" aria-label={i18n.t('options.certainties.title')}>
      {CERTAINTIES.map((certainty) => (
        <li key={certainty}>
          <Switch name={<CertaintyLabel certainty={certainty} />} on={!certaintiesOff.includes(certainty)} onChange={(on) => onCertaintyChange(certainty, on)} />
        </li>
      ))}
    </ul>
  );
}
