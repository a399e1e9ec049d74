import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '../i18n.ts';
import { Icon } from '../Icon.tsx';

/** From this width on the filters are in sight to begin with; below it they would push the results out of sight. */
const ROOMY = '(min-width: 640px)';

/** What the frame of the filters needs. */
export interface FiltersProps {
  /** How many filters hold. */
  readonly chosen: number;
  readonly children: ComponentChildren;
}

/** The filters, to be folded away. */
export function Filters({ chosen, children }: FiltersProps) {
  const [open, setOpen] = useState(() => matchMedia(ROOMY).matches);
  return (
    <details class="filters" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="open" />
        {chosen === 0 ? i18n.t('explorer.filters') : i18n.t('explorer.filters_on', chosen)}
      </summary>
      {children}
    </details>
  );
}
