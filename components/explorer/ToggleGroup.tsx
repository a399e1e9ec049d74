import type { ComponentChildren } from 'preact';
import { i18n } from '../i18n.ts';

/** One of several choices. */
export interface Toggle<Choice extends string> {
  readonly choice: Choice;
  readonly name: string;
  readonly mark: ComponentChildren;
  /** How many facts it would leave. */
  readonly count: number;
}

/** What a group of toggles needs. */
export interface ToggleGroupProps<Choice extends string> {
  readonly title: string;
  readonly toggles: readonly Toggle<Choice>[];
  /** Empty for all. */
  readonly chosen: readonly Choice[];
  /** The choices that are to hold, in the order of the toggles. */
  readonly onChange: (chosen: readonly Choice[]) => void;
}

/** Choices of which any number can hold; none stands for all. */
export function ToggleGroup<Choice extends string>({ title, toggles, chosen, onChange }: ToggleGroupProps<Choice>) {
  const change = (choice: Choice, on: boolean): void =>
    onChange(toggles.map((toggle) => toggle.choice).filter((each) => (each === choice ? on : chosen.includes(each))));
  return (
    <fieldset class="toggles">
      <legend>{title}</legend>
      <div>
        {toggles.map(({ choice, name, mark, count }) => (
          <label key={choice} class={count === 0 ? 'toggle none' : 'toggle'}>
            <input
              type="checkbox"
              class="unseen"
              checked={chosen.includes(choice)}
              onChange={(event) => change(choice, event.currentTarget.checked)}
            />
            {mark}
            {name}
            <span class="count">
              {count}
              <span class="unseen"> {i18n.t('explorer.facts_counted', count)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
