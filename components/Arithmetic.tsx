import { useId, useState } from 'preact/hooks';
import { i18n } from './i18n.ts';
import { recompute } from '../data/arithmetic.ts';
import type { ArithmeticStep } from '../data/schema.ts';
import { amountText } from './amount-text.ts';
import { rateOf, slideOf, withRate } from './arithmetic-rate.ts';
import { termText } from './arithmetic-term.ts';
import { RECORD_LANGUAGE } from './language.ts';

const SIGNS: Readonly<Record<ArithmeticStep['operation'], string>> = { sum: '+', product: '×', difference: '−', quotient: '÷' };

/** What an arithmetic needs. */
export interface ArithmeticProps {
  readonly steps: readonly ArithmeticStep[];
  /** BCP 47. */
  readonly language: string;
}

/**
 * How a figure was worked out, step by step as on paper. Where an hour's price is part of it the reader can try another:
 * that price decides the result, and it is an assumption as a rule.
 */
export function Arithmetic({ steps, language }: ArithmeticProps) {
  const recorded = rateOf(steps);
  const [rate, setRate] = useState(recorded);
  const changed = rate !== recorded && rate !== null;
  const shown = changed ? withRate(steps, rate) : steps;
  const results = changed ? recompute(shown) : steps.map(({ result }) => result);
  return (
    <section class="arithmetic">
      <h3>{i18n.t('card.arithmetic.title')}</h3>
      <table>
        {shown.map((step, index) => (
          <Step key={step.label} step={step} result={results[index] ?? step.result} before={shown} results={results} language={language} />
        ))}
      </table>
      {recorded !== null && rate !== null && <Rate {...{ recorded, rate, language }} result={resultText(shown, results, language)} onChange={setRate} />}
    </section>
  );
}

interface StepProps {
  readonly step: ArithmeticStep;
  readonly result: number;
  readonly before: readonly ArithmeticStep[];
  readonly results: readonly number[];
  readonly language: string;
}

function Step({ step, result, before, results, language }: StepProps) {
  const values = step.values.map((value) => {
    if (!('step' in value)) return value;
    const earlier = before[value.step];
    return { label: earlier?.label ?? '', value: results[value.step] ?? Number.NaN, unit: earlier?.unit ?? step.unit };
  });
  return (
    <tbody>
      {values.map(({ label, value, unit }, index) => (
        <tr key={label}>
          <th scope="row" lang={RECORD_LANGUAGE}>
            {label}
          </th>
          <td>
            {index > 0 && <span class="sign">{`${SIGNS[step.operation]}\u00a0`}</span>}
            <bdi>{termText(value, unit, language)}</bdi>
          </td>
        </tr>
      ))}
      <tr class="result">
        <th scope="row" lang={RECORD_LANGUAGE}>
          {step.label}
        </th>
        <td>
          <span class="sign">{'=\u00a0'}</span>
          <bdi>{termText(result, step.unit, language)}</bdi>
        </td>
      </tr>
    </tbody>
  );
}

interface RateProps {
  /** The record's price and the reader's, in US dollars for an hour of one chip. */
  readonly recorded: number;
  readonly rate: number;
  readonly result: string;
  readonly language: string;
  readonly onChange: (rate: number) => void;
}

function Rate({ recorded, rate, result, language, onChange }: RateProps) {
  const id = useId();
  const { least, most, step } = slideOf(recorded);
  const text = (value: number): string => amountText({ low: value, high: value, unit: 'USD/GPU-hour' }, language);
  return (
    <div class="rate">
      <label for={id}>{i18n.t('card.arithmetic.rate')}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={rate}
        aria-valuetext={text(rate)}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output for={id}>{i18n.t('card.arithmetic.result', { rate: text(rate), result })}</output>
      {rate !== recorded && (
        <button type="button" class="link" onClick={() => onChange(recorded)}>
          {i18n.t('card.arithmetic.reset', { rate: text(recorded) })}
        </button>
      )}
    </div>
  );
}

function resultText(steps: readonly ArithmeticStep[], results: readonly number[], language: string): string {
  const [last, result] = [steps.at(-1), results.at(-1)];
  return last === undefined || result === undefined ? '' : amountText({ low: result, high: result, unit: last.unit }, language);
}
