import './pitch.css';
import type { TargetId } from '#shared/model/ids.ts';
import { byOrder } from '#shared/rules/order.ts';
import type { Place } from '#shared/rules/phases.ts';
import { topicTitle } from '#shared/rules/topics.ts';
import { targetsOf } from '#shared/rules/voting.ts';
import { runningState } from '../../clock/coffee.ts';
import { Disc } from '../../clock/Disc.tsx';
import { formatLeft } from '../../clock/formatLeft.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { Digits } from '../../parts/Digits.tsx';
import { Menu } from '../../parts/Menu.tsx';
import { useBoard, useTimeLeft } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { readTopic } from './readTopic.ts';

/** Whose turn it is, large, with the clock of the turn; how many are still to come, and the choice of another one first. */
export function PitchTurn({ place, leads }: { place: Place; leads: boolean }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const { topic, pitched } = part.pitch;
  const targets = targetsOf(part, place.stage.id);
  const left = targets
    .filter(({ id }) => !pitched.includes(id))
    .sort(byOrder)
    .map(({ id }) => id as TargetId);
  const [first] = left;
  const shown = topic ?? (pitched.length === 0 ? first : undefined);
  const now = shown ? readTopic(part, shown) : null;
  const names = now?.by.join(', ') ?? '';
  return (
    <div className="pitch-turn">
      <div className="pitch-turn__words">
        {now ? (
          <>
            <p className="pitch-turn__who">
              {topic === null ? say('pitch.first') : names ? say('topic.turnOf', { names }) : say('topic.turn')}
            </p>
            <p className="pitch-turn__topic voice-room" dir="auto">
              {now.title}
            </p>
          </>
        ) : (
          <p className="pitch-turn__topic voice-room">{say(targets.length > 0 ? 'pitch.over' : 'pitch.none')}</p>
        )}
        <div className="pitch-turn__left">
          <span>{say('pitch.left', { n: left.length })}</span>
          {leads && left.length > 1 && <ChooseTurn topics={left} />}
        </div>
      </div>
      {topic && <TurnClock />}
    </div>
  );
}

function TurnClock() {
  const clock = useBoard((part) => part.clock);
  const left = useTimeLeft(clock);
  if (left === null || clock.status === 'off') return null;
  const state = clock.status === 'running' ? runningState(left, clock.total) : clock.status;
  return (
    <div className="pitch-turn__clock">
      <Disc face="dial" left={left} total={clock.total} state={state} size={88} />
      <Digits>{formatLeft(left)}</Digits>
    </div>
  );
}

/** Any topic may come first. */
function ChooseTurn({ topics }: { topics: readonly TargetId[] }) {
  const say = useSay();
  const { press } = useStep();
  const part = useBoard((all) => all);
  const at = part.walk.step;
  const items = topics.map((id) => ({
    id,
    label: topicTitle(part, id),
    onSelect: () => void press((step) => step('pitch.turn', { topic: id, at })),
  }));
  return (
    <Menu
      label={say('pitch.choose')}
      items={items}
      trigger={(props) => (
        <Button look="quiet" size="small" {...props}>
          {say('pitch.choose')}
        </Button>
      )}
    />
  );
}
