import { i18n } from '#i18n';
import type { Theme } from '../data/choices.ts';
import { displayLanguage } from './language.ts';

/** Gives a page of the extension its language, its direction of writing and the reader's colours. */
export function dressPage(theme: Theme): void {
  const page = document.documentElement;
  page.lang = displayLanguage();
  page.dir = i18n.t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  if (theme === 'auto') delete page.dataset.theme;
  else page.dataset.theme = theme;
}
