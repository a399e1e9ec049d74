import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What a switch needs. */
export interface SwitchProps {
  readonly name: ComponentChildren;
  /** What there is to say of it beyond its name. */
  readonly detail?: string | undefined;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that is on or off, at once. */
export function Switch({ name, detail, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch">
      <span>
        <span id={`${id}-name`}>{name}</span>
        {detail !== undefined && <small id={`${id}-detail`}>{detail}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-labelledby={`${id}-name`}
        aria-describedby={detail === undefined ? undefined : `${id}-detail`}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
