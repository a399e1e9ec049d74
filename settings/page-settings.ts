import type { Settings } from './definitions.ts';

/** What the settings come to on one page. */
export interface PageSettings {
  /** Whether to mark: `off` everywhere, `off-here` on this site. */
  readonly state: 'on' | 'off' | 'off-here';
  readonly topicsOff: Settings['topicsOff'];
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
  return { state, topicsOff: settings.topicsOff };
}
