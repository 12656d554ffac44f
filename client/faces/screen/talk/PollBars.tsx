import { useSay } from '../../../i18n/language.tsx';

const ANSWERS = [1, 2, 3, 4, 5] as const;

/** One to five: bare while the poll is open, with a bar and a number for each answer once it is closed. */
export function PollBars({ tally }: { tally: Readonly<Record<string, number>> | null }) {
  const say = useSay();
  const most = Math.max(1, ...ANSWERS.map((answer) => tally?.[answer] ?? 0));
  return (
    <div className="poll-bars" data-shown={tally !== null || undefined}>
      <ol>
        {ANSWERS.map((answer) => {
          const n = tally?.[answer] ?? 0;
          return (
            <li key={answer}>
              {tally && (
                <span className="poll-bars__room">
                  <b className="voice-room">{n}</b>
                  <span className="poll-bars__bar" style={{ '--share': n / most }} />
                </span>
              )}
              <span className="poll-bars__answer">{answer}</span>
            </li>
          );
        })}
      </ol>
      <p className="poll-bars__ends">
        <span>{say('worth.low')}</span>
        <span>{say('worth.high')}</span>
      </p>
    </div>
  );
}
