import type { ComponentChildren } from 'preact';
import { i18n } from './i18n.ts';

/** What a link needs. */
export interface ExternalLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
}

/** A link to another site: it opens in a new tab, says so, and tells that site nothing of the page it was opened from. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen"> ({i18n.t('card.new_tab')})</span>
    </a>
  );
}
