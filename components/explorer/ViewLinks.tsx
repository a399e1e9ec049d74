import { i18n } from '../i18n.ts';
import { addressOf, choosing, type ExplorerState, type View, VIEWS } from './explorer-address.ts';

/** What the links between the views need. */
export interface ViewLinksProps {
  readonly state: ExplorerState;
  /** How many facts each view holds. */
  readonly inView: Readonly<Record<View, number>>;
}

/** The views of what is filtered, a link each. */
export function ViewLinks({ state, inView }: ViewLinksProps) {
  return (
    <nav class="views" aria-label={i18n.t('explorer.views')}>
      <ul>
        {VIEWS.map((view) => (
          <li key={view}>
            <a href={addressOf(choosing(state, { view }))} aria-current={view === state.view}>
              {i18n.t(`explorer.view.${view}`)} <span class="count">{inView[view]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
