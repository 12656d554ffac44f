import { forbids } from '#shared/rules/permissions.ts';
import { useView } from '../../store/BoardContext.tsx';

/** Whether I may write takeaways and actions now: everybody while the board runs, who leads also afterwards. */
export const useMayYield = (): boolean =>
  useView(({ part, me }) => part !== null && me !== null && forbids(part, me, 'takeaway.add') === null);
