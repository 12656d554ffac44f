import { useLanguage, useSay } from '../../../i18n/language.tsx';

/** "4.2 of 5 on average, 12 answers". `counts`: how many gave 1 … 5. */
export function Average({ counts }: { counts: readonly number[] }) {
  const say = useSay();
  const { formatNumber } = useLanguage();
  const n = counts.reduce((sum, people) => sum + people, 0);
  const points = counts.reduce((sum, people, at) => sum + people * (at + 1), 0);
  if (n === 0) return <p className="poll-average">{say('minutes.worth.nobody')}</p>;
  const average = formatNumber(Math.round((points / n) * 10) / 10);
  return <p className="poll-average">{say('minutes.worth.average', { average, n })}</p>;
}
