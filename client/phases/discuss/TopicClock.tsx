import type { Topic } from '#shared/model/topic.ts';
import type { Say } from '#shared/words/say.ts';
import { runningState } from '../../clock/coffee.ts';
import { Disc } from '../../clock/Disc.tsx';
import { formatLeft } from '../../clock/formatLeft.ts';
import { useSay } from '../../i18n/language.tsx';
import { Digits } from '../../parts/Digits.tsx';
import { useBoard, useTimeLeft } from '../../store/BoardContext.tsx';

/** The time of a topic, to be read from across the table: disc, digits, which box it is and what comes after it. */
export function TopicClock({ topic, small = false }: { topic: Topic; small?: boolean }) {
  const say = useSay();
  const clock = useBoard((part) => part.clock);
  const { times } = useBoard((part) => part.settings.talk);
  const left = useTimeLeft(clock);
  if (left === null || clock.status === 'off') return null;
  const state = clock.status === 'running' ? runningState(left, clock.total) : clock.status;
  const next = times[topic.box + 1];
  return (
    <div className="topic-clock" data-small={small || undefined} data-state={state}>
      <Disc face="dial" left={left} total={clock.total} state={state} size={small ? 64 : 'var(--dial, 122px)'} />
      <span className="topic-clock__digits">
        <Digits>{formatLeft(left)}</Digits>
      </span>
      {!small && (
        <p className="topic-clock__box">
          <strong>{stateSay(say, state) ?? boxSay(say, topic.box, times)}</strong>
          <span>{next === undefined ? say('discuss.thenNext') : say('discuss.thenThumbs', { n: next })}</span>
        </p>
      )}
    </div>
  );
}

/** "First 5 minutes", then which extension it is. */
function boxSay(say: Say, box: number, times: readonly number[]): string {
  if (box === 0) return say('discuss.first', { n: times[0] ?? 0 });
  return box < times.length ? say('discuss.extension', { at: box, of: times.length - 1 }) : say('discuss.extra');
}

function stateSay(say: Say, state: string): string | null {
  if (state === 'paused') return say('parts.paused');
  if (state === 'last') return say('parts.lastMinute');
  return state === 'up' ? say('parts.timeUp') : null;
}
