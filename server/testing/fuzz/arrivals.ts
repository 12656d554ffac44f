import type { SystemCommand } from '#shared/board/commands.ts';
import type { CommandId, MemberId } from '#shared/model/ids.ts';
import { ids } from '#shared/model/records.ts';
import type { Board } from '../../boards/Board.ts';
import { hashOf } from '../../boards/ids.ts';
import { type Chance, known, pick } from './Scene.ts';

export type SystemType = SystemCommand['type'];
type Of<T extends SystemType> = Extract<SystemCommand, { type: T }>;

interface Outside {
  readonly chance: Chance;
  readonly board: Board;
  /** Names whoever or whatever comes. */
  readonly fresh: string;
  /** Keys that were made to let somebody back in. */
  readonly keys: readonly string[];
}

/** One way to make everything the server itself says: a new one does not compile until it has its own here. */
export const ARRIVALS: { readonly [T in SystemType]: (outside: Outside) => Of<T> } = {
  'member.join': ({ fresh }) => ({
    id: `join-${fresh}` as CommandId,
    type: 'member.join',
    member: `late-${fresh}` as MemberId,
    name: 'Newcomer',
    token: `token-${fresh}`,
  }),
  'token.add': ({ chance, board, fresh }) => ({
    id: `token-${fresh}` as CommandId,
    type: 'token.add',
    member: known(chance, board.committed.part.members),
    token: `further-${fresh}`,
    face: chance() < 0.2 ? 'facilitator' : 'participant',
  }),
  'screen.add': ({ fresh }) => ({ id: `screen-${fresh}` as CommandId, type: 'screen.add', token: `screen-${fresh}` }),
  'key.redeem': ({ chance, fresh, keys }) => ({
    id: `redeem-${fresh}` as CommandId,
    type: 'key.redeem',
    key: hashOf(pick(chance, keys) ?? 'no key'),
    token: `back-${fresh}`,
  }),
  // Mostly it rings by itself; this is a ring that comes late, or for a clock that was changed.
  'clock.ring': ({ chance, board, fresh }) => {
    const { clock } = board.committed.part;
    const id = 'id' in clock && chance() < 0.3 ? clock.id : 'another clock';
    return { id: `ring-${fresh}` as CommandId, type: 'clock.ring', clock: id };
  },
};

/** Something that comes from outside the board. */
export function arrival(outside: Outside): SystemCommand {
  const types = ids<SystemType, unknown>(ARRIVALS);
  const type = outside.keys.length > 0 && outside.chance() < 0.5 ? 'key.redeem' : pick(outside.chance, types);
  return ARRIVALS[type ?? 'screen.add'](outside);
}
