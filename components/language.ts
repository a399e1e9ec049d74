import { i18n } from './i18n.ts';

/** The language of the record's own words (BCP 47): they are marked with it wherever they stand among ours. */
export const RECORD_LANGUAGE = 'en';

/**
 * The language of numbers and dates (BCP 47): the browser's with its region where our messages are in that language,
 * else that of our messages, so that one sentence never mixes two languages.
 */
export function displayLanguage(): string {
  const messages = i18n.t('extension.language');
  const browser = i18n.t('@@ui_locale').replaceAll('_', '-');
  return browser === messages || browser.startsWith(`${messages}-`) ? browser : messages;
}

/** Which way messages are written; not which way the browser writes, whose language we may not speak. */
export function writingDirection(): 'ltr' | 'rtl' {
  return i18n.t('extension.direction') === 'rtl' ? 'rtl' : 'ltr';
}
