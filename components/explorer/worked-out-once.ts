/**
 * Makes a function remember what it gave for an object of the record and a language. What follows every keystroke says the
 * same things again and again, and browsers take long to write dates and ranges.
 */
export function workedOutOnce<Entry extends object, Result>(
  work: (entry: Entry, language: string) => Result,
): (entry: Entry, language: string) => Result {
  const known = new Map<string, WeakMap<Entry, Result>>();
  return (entry, language) => {
    const inLanguage = known.get(language) ?? new WeakMap<Entry, Result>();
    known.set(language, inLanguage);
    const result = inLanguage.get(entry) ?? work(entry, language);
    inLanguage.set(entry, result);
    return result;
  };
}
