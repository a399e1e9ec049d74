import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** What something that opens needs. */
export interface DisclosureProps {
  readonly class: string;
  /** What is in sight, and opens the rest when it is pressed. */
  readonly summary: ComponentChildren;
  /** Makes the rest, when it is first opened. */
  readonly children: () => ComponentChildren;
}

/**
 * A line that opens to more. What it opens to is made when somebody first opens it: most of a card's elements are never
 * looked at, and to lay them out would take longer than all that is in sight.
 */
export function Disclosure({ class: name, summary, children }: DisclosureProps) {
  const [wasOpened, setWasOpened] = useState(false);
  const make = (): void => setWasOpened(true);
  return (
    // A press makes the rest before it opens, so that no frame is drawn without; `toggle` comes after, and for scripts and searches that open it as well.
    <details class={name} onToggle={make}>
      <summary onClick={make}>{summary}</summary>
      {wasOpened && children()}
    </details>
  );
}
