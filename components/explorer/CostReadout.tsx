import { i18n } from '../i18n.ts';
import { CertaintyLabel } from '../CertaintyLabel.tsx';
import { BasisMark } from '../BasisShape.tsx';
import type { CostPoint } from './cost-points.ts';
import { costText } from './cost-text.ts';
import { dotted } from '../dotted.ts';

/** What the readout needs. */
export interface CostReadoutProps {
  /** The mark it speaks of, null where none was pointed at yet. */
  readonly point: CostPoint | null;
  /** BCP 47. */
  readonly language: string;
  /** Where the fact opens. */
  readonly address: string | null;
}

/** The values of one mark in text; before there is one, how to get to them. */
export function CostReadout({ point, language, address }: CostReadoutProps) {
  if (point === null || address === null) return <div class="readout">{i18n.t('explorer.plot_hint')}</div>;
  const { subject, date, cost, note, basis, scope } = costText(point, language);
  return (
    <div class="readout">
      <p class="figure">
        <strong>{subject}</strong> {cost}
      </p>
      <p>{dotted([date, ...(note === null ? [] : [note])])}</p>
      <p class="how">
        <CertaintyLabel certainty={point.certainty} />
        <span>
          <BasisMark basis={point.basis} /> {basis}
        </span>
        {scope !== null && <span>{scope}</span>}
        <a href={address}>{i18n.t('explorer.open_fact')}</a>
      </p>
    </div>
  );
}
