import './room.css';
import { NO_THUMBS, sumOf, type Thumb } from '#shared/model/topic.ts';
import { THUMBS } from '#shared/rules/thumbs.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard, useView } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { THUMB_LOOK } from '../discuss/thumbLook.ts';
import { RoomStepper } from './RoomStepper.tsx';
import { useKeepsRoom } from './useKeepsRoom.ts';

/**
 * The thumbs of people without a device, counted by whoever leads or by the phone that was named for it, while thumbs are
 * open. Shows nothing to anybody else.
 */
export function RoomThumbs() {
  const say = useSay();
  const { press } = useStep();
  const people = useKeepsRoom();
  const thumbs = useBoard((part) => part.thumbs);
  const entered = useView((view) => view.room?.thumbs ?? null);
  if (people === 0 || thumbs.status !== 'open') return null;
  const counts = entered?.id === thumbs.id ? entered.counts : NO_THUMBS;
  const left = people - sumOf(counts);
  const set = (thumb: Thumb) => (n: number) =>
    press((step) => step('room.thumbs', { thumbs: thumbs.id, counts: { ...counts, [thumb]: n } }));
  return (
    <section className="room-thumbs" aria-label={say('room.for', { n: people })}>
      <p className="room-thumbs__for">{say('room.for', { n: people })}</p>
      <ul>
        {THUMBS.map((thumb) => {
          const { icon: Icon, word } = THUMB_LOOK[thumb];
          return (
            <li key={thumb} data-thumb={thumb}>
              <Icon size={26} />
              <RoomStepper label={say(word)} value={counts[thumb]} more={left > 0} onSet={set(thumb)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
