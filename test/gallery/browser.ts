/** Messages of each language (BCP 47) by name, as browsers read them; put in by the build (commands/gallery/build.ts). */
declare const __MESSAGES__: Readonly<Record<string, Readonly<Record<string, { readonly message: string }>>>>;

const query = new URLSearchParams(location.search);

/** The languages that the gallery can be drawn in (BCP 47). */
export const LANGUAGES: readonly string[] = Object.keys(__MESSAGES__);

/** The language that it is drawn in. */
export const LANGUAGE = query.get('language') ?? 'en';

/** Whether the gallery is drawn from right to left, with messages that are longer than English ones and stand between brackets. */
const isPseudo = query.get('dir') === 'rtl';

function getMessage(name: string, substitutions: string | readonly (string | number)[] = ''): string {
  if (name === 'extension_direction') return isPseudo ? 'rtl' : 'ltr';
  if (name === '@@ui_locale') return LANGUAGE.replace('-', '_');
  const values = Array.isArray(substitutions) ? substitutions : [substitutions];
  const message = (__MESSAGES__[LANGUAGE]?.[name]?.message ?? name).replaceAll(/\$(\d)/g, (_, index: string) => String(values[Number(index) - 1] ?? ''));
  return isPseudo && name !== 'extension_language' ? `\u2067[${message} אבגד]\u2069` : message;
}

// The messages are all that components take from a browser; `@wxt-dev/i18n` looks for them here.
Object.assign(globalThis, { chrome: { i18n: { getMessage }, runtime: { id: 'gallery' } } });
