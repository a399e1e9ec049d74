import type { ParsedRecord } from './parsed-record.ts';
import type { Problem } from './problem.ts';

const existsInTheCalendar = (date: string): boolean => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const inTheCalendar = new Date(Date.UTC(year, month - 1, day));
  return inTheCalendar.getUTCMonth() === month - 1 && inTheCalendar.getUTCDate() === day;
};

const faultOf = (date: string, today: string): string | null => {
  if (!existsInTheCalendar(date)) return 'is not in the calendar';
  return date > today.slice(0, date.length) ? `lies after today, ${today}` : null;
};

/** Every date exists and none lies after `today` (YYYY-MM-DD). */
export function checkDates(record: ParsedRecord, today: string): Problem[] {
  const dates = [
    ...record.subjects.map(({ file, entry }) => ({ file, id: entry.id, key: 'released', date: entry.released })),
    ...record.sources.map(({ file, entry }) => ({ file, id: entry.id, key: 'date', date: entry.date })),
    ...record.facts.flatMap(({ file, entry }) => [
      { file, id: entry.id, key: 'asOf', date: entry.asOf },
      { file, id: entry.id, key: 'knownSince', date: entry.knownSince },
      { file, id: entry.id, key: 'supersededBy.from', date: entry.supersededBy?.from },
    ]),
  ];
  return dates.flatMap(({ file, id, key, date }) => {
    const fault = date === undefined ? null : faultOf(date, today);
    return fault === null ? [] : [{ file, id, reason: `${key}: ${date} ${fault}` }];
  });
}
