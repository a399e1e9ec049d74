import { dateFormat } from './intl-formats.ts';

/**
 * A date of the record, as exact as it is given (YYYY, YYYY-MM or YYYY-MM-DD), in words of a language.
 * @param language - BCP 47
 */
export function dateText(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  const parts: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    // The record's dates are calendar days: they must not shift with the reader's time zone.
    timeZone: 'UTC',
  };
  const start = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return dateFormat(language, parts).format(start);
}

/**
 * The time of day of an instant where the reader is, in hours and minutes.
 * @param instant - ms since 1970
 * @param language - BCP 47
 */
export function timeText(instant: number, language: string): string {
  return dateFormat(language, { hour: 'numeric', minute: '2-digit' }).format(instant);
}
