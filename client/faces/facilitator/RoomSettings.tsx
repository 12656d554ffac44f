import { useId } from 'react';
import type { MemberId } from '#shared/model/ids.ts';
import type { Member } from '#shared/model/member.ts';
import { all } from '#shared/model/records.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { Counter } from './Counter.tsx';

/** How many people are in the room without a device, and on whose face their dots and thumbs are entered. */
export function RoomSettings() {
  const say = useSay();
  const id = useId();
  const { people, keeper } = useBoard((part) => part.settings.room);
  const members = useBoard((part) => part.members);
  const { press } = useStep();
  const set = (room: { people: number; keeper: MemberId | null }) =>
    void press((step) => step('settings.change', { room }));
  const keepers = all<MemberId, Member>(members)
    .filter(({ role, removed }) => role === 'participant' && !removed)
    .sort((a, b) => a.seat - b.seat);
  return (
    <>
      <h3>{say('settings.room')}</h3>
      <p className="settings__hint">{say('settings.room.hint')}</p>
      <Counter
        label={say('settings.room.people')}
        value={people}
        least={0}
        most={LIMITS.roomPeople}
        onChange={(n) => set({ people: n, keeper })}
      />
      {people > 0 && (
        <div className="settings__keeper">
          <label htmlFor={id}>{say('settings.room.keeper')}</label>
          <select
            id={id}
            className="input"
            value={keeper ?? ''}
            onChange={(event) => set({ people, keeper: (event.target.value || null) as MemberId | null })}
          >
            <option value="">{say('settings.room.you')}</option>
            {keepers.map((member) => (
              <option key={member.id} value={member.id}>
                {member.name}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
