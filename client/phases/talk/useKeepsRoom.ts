import { mayKeepRoom } from '#shared/rules/permissions.ts';
import { useView } from '../../store/BoardContext.tsx';

/** How many people without a device this face enters dots and thumbs for; 0: none, or somebody else does it. */
export const useKeepsRoom = (): number =>
  useView(({ part, me }) =>
    part !== null && me !== null && part.walk.status === 'running' && mayKeepRoom(part, me)
      ? part.settings.room.people
      : 0,
  );
