import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../i18n.ts';
import { addressOf, type ExplorerState } from './explorer-address.ts';
import { pageOf } from './list-page.ts';

/** What a list in pages needs. */
export interface PagedProps<Entry> {
  readonly list: readonly Entry[];
  readonly state: ExplorerState;
  /** Draws the entries of the page. */
  readonly children: (entries: readonly Entry[]) => ComponentChildren;
}

/** A list a page at a time, so that it stays quick however long it is. The page of the open fact is shown where it is in the list. */
export function Paged<Entry extends { readonly id: string }>({ list, state, children }: PagedProps<Entry>) {
  const top = useRef<HTMLDivElement>(null);
  const { entries, page, pages, from, to } = pageOf(list, state.page, ({ id }) => id === state.fact);

  const seen = useRef(page);
  useEffect(() => {
    if (seen.current === page) return;
    seen.current = page;
    const reader = document.activeElement;
    // Only who turned the page is taken to its top: the link they used may be gone. A search leaves them where they type.
    if (state.fact !== null || (reader !== document.body && reader?.closest('.pages') === null)) return;
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  }, [page, state.fact]);

  return (
    <>
      <div ref={top} class="paged" tabIndex={-1}>
        {children(entries)}
      </div>
      {pages > 1 && (
        <nav class="pages" aria-label={i18n.t('explorer.pages')}>
          <PageLink state={state} to={page - 1} exists={page > 1} name={i18n.t('explorer.previous')} />
          <span>{i18n.t('explorer.range', { from, to, all: list.length })}</span>
          <PageLink state={state} to={page + 1} exists={page < pages} name={i18n.t('explorer.next')} />
        </nav>
      )}
    </>
  );
}

interface PageLinkProps {
  readonly state: ExplorerState;
  readonly to: number;
  readonly exists: boolean;
  readonly name: string;
}

function PageLink({ state, to, exists, name }: PageLinkProps) {
  return exists ? <a href={addressOf({ ...state, fact: null, page: to })}>{name}</a> : <span class="none">{name}</span>;
}
