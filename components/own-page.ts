import type { Language, Theme } from '../data/choices.ts';
import { choose, isAtHand } from './chosen-language.ts';
import { displayLanguage, writingDirection } from './language.ts';

/** What the reader chose for all pages of the extension. */
interface Looks {
  readonly theme: Theme;
  readonly language: Language;
}

/**
 * Files of the build's own (commands/build/message-files.ts), which stay files to be there for cards too. Each address stands as it is: Mozilla's
 * linter takes an import whose address is put together for an unsafe one.
 */
const FILES: Readonly<Record<Exclude<Language, 'auto'>, () => Promise<unknown>>> = {
  de: () => import('/messages/de.js'),
  en: () => import('/messages/en.js'),
  es: () => import('/messages/es.js'),
  fr: () => import('/messages/fr.js'),
  ja: () => import('/messages/ja.js'),
  'zh-CN': () => import('/messages/zh-CN.js'),
};

/** What was asked for last: a file that comes late must not undo it. */
let wanted: Looks = { theme: 'auto', language: 'auto' };

/** Gives a page of the extension the language and the colours that the reader chose; call it before anything is drawn. */
export async function dressPage({ theme, language }: Looks): Promise<void> {
  wanted = { theme, language };
  if (language !== 'auto' && !isAtHand(language)) await FILES[language]();
  const page = document.documentElement;
  choose(wanted.language);
  page.lang = displayLanguage();
  page.dir = writingDirection();
  if (wanted.theme === 'auto') delete page.dataset.theme;
  else page.dataset.theme = wanted.theme;
}
