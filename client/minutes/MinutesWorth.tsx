import { useId } from 'react';
import { useLanguage, useSay } from '../i18n/language.tsx';

/** The return on time: how many gave 5 … 1, and what that is on average. */
export function MinutesWorth({ poll }: { poll: readonly number[] }) {
  const say = useSay();
  const { formatNumber } = useLanguage();
  const heading = useId();
  const answers = poll.reduce((sum, n) => sum + n, 0);
  const points = poll.reduce((sum, n, at) => sum + n * (at + 1), 0);
  const most = Math.max(1, ...poll);
  return (
    <section className="minutes__worth" aria-labelledby={heading}>
      <h2 id={heading} className="voice-room">
        {say('minutes.worth')}
      </h2>
      {answers === 0 ? (
        <p className="meta">{say('minutes.worth.nobody')}</p>
      ) : (
        <>
          <p className="meta">
            {say('minutes.worth.average', {
              average: formatNumber(Math.round((points / answers) * 10) / 10),
              n: answers,
            })}
          </p>
          <ol>
            {poll
              .map((n, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an answer is its place
                <li key={at} aria-label={say('minutes.worth.gave', { answer: at + 1, n })}>
                  <b>{at + 1}</b>
                  <span className="minutes__bar" style={{ inlineSize: `${(n / most) * 100}%` }} />
                  <span>{n}</span>
                </li>
              ))
              .reverse()}
          </ol>
        </>
      )}
    </section>
  );
}
