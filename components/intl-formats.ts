const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const plurals = new Map<string, Intl.PluralRules>();

/**
 * A number format, made once for each language and options: making one takes longer than all else that is said in a row.
 * @param language - BCP 47
 */
export function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numbers, language, options, () => new Intl.NumberFormat(language, options));
}

/**
 * A date format, made once for each language and options.
 * @param language - BCP 47
 */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dates, language, options, () => new Intl.DateTimeFormat(language, options));
}

/**
 * A language's plural rules, made once for each language.
 * @param language - BCP 47
 */
export function pluralRules(language: string): Intl.PluralRules {
  return kept(plurals, language, {}, () => new Intl.PluralRules(language));
}

function kept<Format>(formats: Map<string, Format>, language: string, options: object, make: () => Format): Format {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
}
