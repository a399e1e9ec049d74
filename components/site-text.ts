import { i18n } from './i18n.ts';

/** A site as readers see it: its host name, or words for local files. */
export function siteText(site: string): string {
  return site === 'file' ? i18n.t('popup.site_files') : site;
}
