import type { CardMode, CardModifier, Language, Theme } from '../data/choices.ts';
import type { Settings } from './definitions.ts';
import { notClaimKey } from './not-claim-key.ts';

/** How cards behave and look on a page. */
export interface CardSettings {
  readonly mode: CardMode;
  readonly modifier: CardModifier;
  /** In ms. */
  readonly delays: { readonly open: number; readonly close: number };
  readonly theme: Theme;
  readonly language: Language;
}

/** What the settings come to on one page. */
export interface PageSettings extends Pick<Settings, 'topicsOff' | 'certaintiesOff' | 'density' | 'underline'> {
  /** Whether to mark: `off` everywhere, `snoozed` everywhere for a while, `off-here` on this site. */
  readonly state: 'on' | 'off' | 'snoozed' | 'off-here';
  /** How long it is snoozed from now on (ms); 0 where it is not. */
  readonly snoozedFor: number;
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

/** Whether claims are marked on a site, apart from whether they are marked at all. */
export function isSiteOn({ newSites, sitesOff, sitesOn }: Pick<Settings, 'newSites' | 'sitesOff' | 'sitesOn'>, site: string | null): boolean {
  if (site === null) return newSites === 'on';
  return !sitesOff.includes(site) && (newSites === 'on' || sitesOn.includes(site));
}

/**
 * What the settings come to on a page of this address; the address is that of the tab, also for its frames.
 * @param now - ms since 1970
 */
export function pageSettingsFor(settings: Settings, address: string | undefined, now: number): PageSettings {
  const { topicsOff, certaintiesOff, density, underline, cardMode, cardModifier, cardOpenDelay, cardCloseDelay, theme, language } = settings;
  return {
    ...stateFor(settings, address, now),
    topicsOff,
    certaintiesOff,
    density,
    underline,
    notClaims: settings.notClaims.map(notClaimKey),
    card: { mode: cardMode, modifier: cardModifier, delays: { open: cardOpenDelay, close: cardCloseDelay }, theme, language },
  };
}

function stateFor(settings: Settings, address: string | undefined, now: number): Pick<PageSettings, 'state' | 'snoozedFor'> {
  if (!settings.enabled) return { state: 'off', snoozedFor: 0 };
  if (settings.snoozedUntil > now) return { state: 'snoozed', snoozedFor: settings.snoozedUntil - now };
  return { state: isSiteOn(settings, siteOf(address)) ? 'on' : 'off-here', snoozedFor: 0 };
}
