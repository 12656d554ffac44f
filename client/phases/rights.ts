import type { StatementBox } from '#shared/model/statement.ts';
import { mayAlign, mayLead, mayMove, takesPart } from '#shared/rules/permissions.ts';
import { isWallLocked } from '#shared/rules/phases.ts';
import { useView } from '../store/BoardContext.tsx';

/** Whether I hold the tray. */
export const useLeads = (): boolean => useView(({ part, me }) => part !== null && mayLead(part, me));

/** Whether I have a voice of my own: write, vote, answer. */
export const useTakesPart = (): boolean =>
  useView(({ part, me }) => part !== null && me !== null && takesPart(part, me));

/** Whether I may move and group notes right now. */
export const useMayMove = (): boolean =>
  useView(
    ({ part, me }) => part !== null && me !== null && part.walk.status === 'running' && mayMove(part, me) === null,
  );

/** Whether I may write lines into a box right now. */
export const useMayAlign = (box: StatementBox): boolean =>
  useView(({ part, me }) => {
    if (part === null || me === null || part.walk.status === 'lobby') return false;
    if (part.walk.status === 'finished' && !mayLead(part, me)) return false;
    return mayAlign(part, me, box) === null;
  });

/** Whether new notes may be hung up now: after the reveal, and not while a vote is open. */
export const useMayWrite = (): boolean =>
  useView(({ part, me }) => {
    if (part === null || me === null || part.walk.status !== 'running' || isWallLocked(part)) return false;
    return takesPart(part, me) || mayLead(part, me);
  });
