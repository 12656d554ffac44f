import { DATED_AS } from '#shared/words/say.ts';

const DAY_MS = 86_400_000;

/** A day as one says it: `near` "today", "tomorrow", "Friday"; otherwise a date, with the year where it is another one. */
export interface DayWords {
  readonly near: boolean;
  readonly text: string;
}

/** `by` and `today` as `YYYY-MM-DD`. */
export function dayWords(by: string, today: string, language: string): DayWords {
  const at = Date.parse(by);
  const days = Math.round((at - Date.parse(today)) / DAY_MS);
  const write = (how: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(DATED_AS[language] ?? language, { ...how, timeZone: 'UTC' }).format(at);
  if (days === 0 || days === 1)
    return { near: true, text: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day') };
  if (days > 1 && days < 7) return { near: true, text: write({ weekday: 'long' }) };
  const year = by.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  return { near: false, text: write({ day: 'numeric', month: 'long', ...year }) };
}

/** The day it is here, as `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  const day = new Date(at);
  return new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate())).toISOString().slice(0, 10);
}
