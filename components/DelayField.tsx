import { useId } from 'preact/hooks';
import { LONGEST_DELAY } from '../data/choices.ts';
import { numberFormat } from './intl-formats.ts';
import { displayLanguage } from './language.ts';

/** What a delay needs. */
export interface DelayFieldProps {
  readonly name: string;
  /** In ms. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** How finely a delay is chosen (ms). */
const STEP = 100;

/** A delay in seconds. */
export function DelayField({ name, value, onChange }: DelayFieldProps) {
  const id = useId();
  const text = numberFormat(displayLanguage(), { style: 'unit', unit: 'second', unitDisplay: 'long', maximumFractionDigits: 1 }).format(value / 1000);
  return (
    <div class="setting">
      <label for={id}>{name}</label>
      <input id={id} type="range" min={0} max={LONGEST_DELAY} step={STEP} value={value} aria-valuetext={text} onChange={(event) => onChange(event.currentTarget.valueAsNumber)} />
      <output for={id}>{text}</output>
    </div>
  );
}
