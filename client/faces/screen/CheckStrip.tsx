import type { StatementBox } from '#shared/model/statement.ts';
import { useSay } from '../../i18n/language.tsx';
import { ThumbDownIcon, ThumbUpIcon } from '../../parts/Icon.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { CountRow } from './CountRow.tsx';

/** "Is this it?" about one box: how many have answered while it is open, then the thumbs as counts. */
export function CheckStrip({ box }: { box: StatementBox }) {
  const say = useSay();
  const check = useBoard((part) => part.check);
  const { answered, present } = useBoard((part) => part.progress);
  if (check.status === 'none' || check.box !== box) return null;
  return (
    <div className="check-strip">
      <h3 className="voice-room">{say('align.check.ask')}</h3>
      {check.status === 'open' ? (
        <CountRow
          present={Math.max(present, answered)}
          done={answered}
          sentence={say('screen.answered', { n: answered, all: Math.max(present, answered) })}
        />
      ) : (
        <div
          className="check-strip__counts voice-room"
          role="img"
          aria-label={say('align.check.result', { up: check.up, down: check.down })}
        >
          <p>
            <ThumbUpIcon size="1.1em" /> {check.up}
          </p>
          <p data-down>
            <ThumbDownIcon size="1.1em" /> {check.down}
          </p>
        </div>
      )}
    </div>
  );
}
