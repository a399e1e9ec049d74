import { i18n } from './i18n.ts';
import { DENSITIES, type Density } from '../data/choices.ts';
import { ChoiceField } from './ChoiceField.tsx';

/** What the field needs. */
export interface DensityFieldProps {
  readonly density: Density;
  readonly hint?: string;
  readonly onDensityChange: (density: Density) => void;
}

/** Which claims of a page are underlined. */
export function DensityField({ density, hint, onDensityChange }: DensityFieldProps) {
  const choices = DENSITIES.toReversed().map((one) => [one, i18n.t(`density.${one}`)] as const);
  return <ChoiceField name={i18n.t('density.label')} value={density} onChange={onDensityChange} {...{ choices, hint }} />;
}
