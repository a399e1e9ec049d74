import type { Language, Theme } from '../data/choices.ts';
import { choose, isAtHand } from './chosen-language.ts';
import { displayLanguage, writingDirection } from './language.ts';

/** What the reader chose for all pages of the extension. */
interface Looks {
  readonly theme: Theme;
  readonly language: Language;
}

/** What was asked for last: a file that comes late must not undo it. */
let wanted: Looks = { theme: 'auto', language: 'auto' };

/** Gives a page of the extension the language and the colours that the reader chose; call it before anything is drawn. */
export async function dressPage({ theme, language }: Looks): Promise<void> {
  wanted = { theme, language };
  // A file of the build's own (commands/build/message-files.ts), which stays a file to be there for cards too.
  if (!isAtHand(language)) await import(/* @vite-ignore */ `/messages/${language}.js`);
  const page = document.documentElement;
  choose(wanted.language);
  page.lang = displayLanguage();
  page.dir = writingDirection();
  if (wanted.theme === 'auto') delete page.dataset.theme;
  else page.dataset.theme = wanted.theme;
}
