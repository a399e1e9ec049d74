import { useId } from 'preact/hooks';

/** What a field needs. */
export interface ChoiceFieldProps<Value extends string> {
  readonly name: string;
  readonly hint?: string | undefined;
  readonly value: Value;
  /** The values and how they are called, in the order shown; with the language of a name (BCP 47) that is not in the page's. */
  readonly choices: readonly (readonly [value: Value, name: string, language?: string])[];
  readonly onChange: (value: Value) => void;
}

/** A setting that takes one of a few values. */
export function ChoiceField<Value extends string>({ name, hint, value, choices, onChange }: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <div class="setting">
      <label for={id}>{name}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(choices.find(([one]) => one === event.currentTarget.value)?.[0] ?? value)}
      >
        {choices.map(([one, title, language]) => (
          <option key={one} value={one} lang={language}>
            {title}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
    </div>
  );
}
