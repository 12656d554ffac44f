import { DATED_AS } from '../words/say.ts';

/** A calendar day (`YYYY-MM-DD`) in words: "1 December 2026". What is no day is handed back as it is. */
export function dayText(day: string, language: string): string {
  const at = Date.parse(day);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat(DATED_AS[language] ?? language, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
