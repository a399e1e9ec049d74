import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { DENSITIES, type Density } from '../data/choices.ts';

/** What the field needs. */
export interface DensityFieldProps {
  readonly density: Density;
  readonly onDensityChange: (density: Density) => void;
}

/** Which claims of a page are underlined. */
export function DensityField({ density, onDensityChange }: DensityFieldProps) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{i18n.t('density.label')}</label>
      <select id={id} value={density} onChange={(event) => onDensityChange(DENSITIES.find((one) => one === event.currentTarget.value) ?? density)}>
        {DENSITIES.toReversed().map((one) => (
          <option key={one} value={one}>
            {i18n.t(`density.${one}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
