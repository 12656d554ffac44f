import './worth.css';
import type { Tally } from '#shared/model/ballot.ts';
import { useLanguage, useSay } from '../../../i18n/language.tsx';
import { worthOf } from './worth.ts';

/** What the room said of its time: how many gave each number, and the mean. */
export function WorthTold({ tally }: { tally: Tally }) {
  const say = useSay();
  const { formatNumber } = useLanguage();
  const { counts, people, mean } = worthOf(tally);
  const most = Math.max(1, ...counts);
  return (
    <section className="worth" aria-labelledby="worth-told">
      <h2 id="worth-told" className="worth__question voice-room">
        {say('minutes.worth')}
      </h2>
      {mean === null ? (
        <p className="meta">{say('minutes.worth.nobody')}</p>
      ) : (
        <>
          <ol className="worth__bars">
            {counts.map((n, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is the answer
              <li key={i} className="worth__bar" style={{ '--part': n / most }} data-none={n === 0 || undefined}>
                <span className="visually-hidden">{say('minutes.worth.gave', { n, answer: i + 1 })}</span>
                <strong aria-hidden="true">{n}</strong>
                <i aria-hidden="true" />
                <span aria-hidden="true">{i + 1}</span>
              </li>
            ))}
          </ol>
          <p className="worth__ends" aria-hidden="true">
            <span>{say('worth.low')}</span>
            <span>{say('worth.high')}</span>
          </p>
          <p className="worth__mean">{say('minutes.worth.average', { average: formatNumber(mean), n: people })}</p>
        </>
      )}
    </section>
  );
}
