import './RoomClock.css';
import { Cup } from '../../clock/Cup.tsx';
import { Disc } from '../../clock/Disc.tsx';
import { formatLeft } from '../../clock/formatLeft.ts';
import { useSay } from '../../i18n/language.tsx';
import { Digits } from '../../parts/Digits.tsx';
import { useBoard, useTimeLeft } from '../../store/BoardContext.tsx';
import { type ClockShown, clockShown } from './clockShown.ts';

/** The time, if one is set: `cup` with saucer for the kraft column, `dial` for the corner of a wall. */
export function RoomClock({ look }: { look: 'cup' | 'dial' }) {
  const clock = useBoard((part) => part.clock);
  const shown = clockShown(clock, useTimeLeft(clock));
  if (!shown) return null;
  const { left, total, state } = shown;
  return (
    <div className="room-clock" data-look={look} data-state={state} data-worded={shown.word !== null || undefined}>
      <div className="room-clock__picture">
        {look === 'cup' ? (
          <Cup {...{ left, total, state }} />
        ) : (
          <Disc {...{ left, total, state }} face="dial" size="100%" />
        )}
      </div>
      <Time shown={shown} />
    </div>
  );
}

function Time({ shown: { left, word } }: { shown: ClockShown }) {
  const say = useSay();
  const time = formatLeft(left);
  return (
    <div className="room-clock__time">
      <div className="room-clock__digits voice-room" data-long={time.length > 4 || undefined}>
        <Digits>{time}</Digits>
      </div>
      {word && <p className="room-clock__word">{say(word)}</p>}
    </div>
  );
}
