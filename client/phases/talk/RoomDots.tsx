import './room.css';
import type { TargetId } from '#shared/model/ids.ts';
import { topicOf } from '#shared/rules/topics.ts';
import { dotsSpent } from '#shared/rules/voting.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard, useView } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { useCurrentPlace } from '../place.ts';
import { useRound, useTargets } from '../targets.ts';
import { RoomStepper } from './RoomStepper.tsx';
import { useKeepsRoom } from './useKeepsRoom.ts';

const NONE: Readonly<Record<string, number>> = {};

/**
 * The dots of people without a device, entered for all of them together, in a vote and in a vote again. For whoever leads
 * and for the phone that was named for it; shows nothing to anybody else. Secret like every ballot: never on the screen.
 */
export function RoomDots() {
  const say = useSay();
  const { press } = useStep();
  const { key, phase, stage } = useCurrentPlace();
  const people = useKeepsRoom();
  const round = useRound(key);
  const ballot = useView((view) => view.room?.ballots[key] ?? NONE);
  const part = useBoard((all) => all);
  const all = useTargets(stage);
  if (people === 0 || round?.status !== 'open') return null;
  const isVotedOn = (id: TargetId) => phase.kind !== 'discuss' || topicOf(part, id, stage.id).status === 'waiting';
  const targets = all.filter(({ id }) => isVotedOn(id));
  const left = people * round.dots - dotsSpent(ballot);
  const most = round.stacking ? people * round.dots : people;
  const set = (target: TargetId) => (dots: number) => press((step) => step('room.dots', { target, dots }));
  return (
    <section className="room-dots" aria-label={say('room.for', { n: people })}>
      <header className="room-dots__head">
        <h3>{say('room.for', { n: people })}</h3>
        <p role="status">{say('room.dotsLeft', { n: left })}</p>
      </header>
      <ul>
        {targets.map(({ id, name }) => {
          const dots = ballot[id] ?? 0;
          return (
            <li key={id}>
              <span className="room-dots__name voice-note" dir="auto">
                {name}
              </span>
              <RoomStepper
                label={say('room.dotsOn', { name })}
                value={dots}
                more={left > 0 && dots < most}
                onSet={set(id)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
