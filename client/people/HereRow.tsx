import { useSay } from '../i18n/language.tsx';
import { AvatarRow } from '../parts/Avatar.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { useRoster } from './Roster.tsx';

/** Who is here, as a few circles and a number. */
export function HereRow({ most = 5 }: { most?: number }) {
  const say = useSay();
  const roster = useRoster();
  const here = useBoard((part) => part.here);
  const people = roster
    .filter(({ id }) => here[id] !== undefined)
    .map(({ id, name, role }) => ({
      id,
      name,
      state:
        here[id] === 'away' ? ('away' as const) : role === 'facilitator' ? ('facilitator' as const) : ('here' as const),
    }));
  const count = people.filter(({ state }) => state !== 'away').length;
  return <AvatarRow people={people} count={count} most={most} words={say('me.peopleHere', { n: count })} />;
}
