import type { CardMode, CardModifier, Settings, Theme } from './definitions.ts';
import { notClaimKey } from './not-claim-key.ts';

/** How cards behave and look on a page. */
export interface CardSettings {
  readonly mode: CardMode;
  readonly modifier: CardModifier;
  /** Delays in ms. */
  readonly delays: { readonly open: number; readonly close: number };
  readonly theme: Theme;
}

/** What the settings come to on one page. */
export interface PageSettings {
  /** Whether to mark: `off` everywhere, `off-here` on this site. */
  readonly state: 'on' | 'off' | 'off-here';
  readonly topicsOff: Settings['topicsOff'];
  /** The keys of what the reader has said is no claim. */
  readonly notClaims: readonly string[];
  readonly card: CardSettings;
}

/** The site of an address: its host name, `file` for local files, null for addresses that have no site. */
export function siteOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return 'file';
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** What the settings come to on a page of this address; the address is that of the tab, also for its frames. */
export function pageSettingsFor(settings: Settings, address: string | undefined): PageSettings {
  const site = siteOf(address);
  const state = !settings.enabled ? 'off' : site !== null && settings.sitesOff.includes(site) ? 'off-here' : 'on';
  return {
    state,
    topicsOff: settings.topicsOff,
    notClaims: settings.notClaims.map(notClaimKey),
    card: {
      mode: settings.cardMode,
      modifier: settings.cardModifier,
      delays: { open: settings.cardOpenDelay, close: settings.cardCloseDelay },
      theme: settings.theme,
    },
  };
}
