import type { BoardInfo } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import { LIMITS } from './limits.ts';

const PREFIX = 'rehearsal-';

/**
 * Whether a board is a rehearsal: with stand-ins on it, and thrown away. Its id says so, which it has from its opening on
 * and never changes: no board becomes a rehearsal, and no rehearsal a board.
 */
export const isRehearsal = ({ id }: { readonly id: string }): boolean => id.startsWith(PREFIX);

/** The id of a rehearsal, made of a fresh id. */
export const rehearsalId = (fresh: string): string => `${PREFIX}${fresh}`;

/** When a rehearsal goes by itself (server time, ms). */
export const rehearsedUntil = ({ createdAt }: Pick<BoardInfo, 'createdAt'>): number => createdAt + LIMITS.rehearsalMs;

/** The three make-believe people of a rehearsal, in the order they come. */
export const STAND_INS = ['stand-in-1', 'stand-in-2', 'stand-in-3'] as readonly string[] as readonly MemberId[];

/** Whether a member is make-believe. Everybody else's id is random, and longer. */
export const isStandIn = (member: MemberId): boolean => STAND_INS.includes(member);
