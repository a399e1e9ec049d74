import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** What is folded away, and under which title. */
export interface FoldedProps {
  readonly title: string;
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/** A list of a page's claims that need not be in sight. */
export function Folded({ title, open, children }: FoldedProps) {
  return (
    <details open={open}>
      <summary>
        <Icon name="open" />
        {title}
      </summary>
      {children}
    </details>
  );
}
