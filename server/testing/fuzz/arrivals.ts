import type { SystemCommand } from '#shared/board/commands.ts';
import type { CommandId, MemberId, ReaderId } from '#shared/model/ids.ts';
import type { Member } from '#shared/model/member.ts';
import { ids } from '#shared/model/records.ts';
import { readingLinks } from '#shared/rules/readingLinks.ts';
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
  'link.replace': ({ chance, board, fresh }) => ({
    id: `link-${fresh}` as CommandId,
    type: 'link.replace',
    member: leadOr(chance, board),
    token: `link-${fresh}`,
    face: chance() < 0.5 ? 'facilitator' : 'screen',
  }),
  'reader.add': ({ chance, board, fresh }) => ({
    id: `reader-${fresh}` as CommandId,
    type: 'reader.add',
    member: leadOr(chance, board),
    reader: `reader-${fresh}` as ReaderId,
    token: `reader-${fresh}`,
  }),
  'reader.frame': ({ chance, board, fresh }) => ({
    id: `frame-${fresh}` as CommandId,
    type: 'reader.frame',
    member: leadOr(chance, board),
    reader: someReader(chance, board),
    framed: chance() < 0.5,
  }),
  'reader.revoke': ({ chance, board, fresh }) => ({
    id: `revoke-${fresh}` as CommandId,
    type: 'reader.revoke',
    member: leadOr(chance, board),
    reader: someReader(chance, board),
  }),
  'key.redeem': ({ chance, fresh, keys }) => ({
    id: `redeem-${fresh}` as CommandId,
    type: 'key.redeem',
    key: hashOf(pick(chance, keys) ?? 'no key'),
    token: `back-${fresh}`,
  }),
  'logo.set': ({ chance, fresh }) => ({
    id: `logo-${fresh}` as CommandId,
    type: 'logo.set',
    logo: chance() < 0.3 ? null : { hash: hashOf(fresh), width: 80, height: 40 },
  }),
  // Mostly it rings by itself; this is a ring that comes late, or for a clock that was changed.
  'clock.ring': ({ chance, board, fresh }) => {
    const { clock } = board.committed.part;
    const id = 'id' in clock && chance() < 0.3 ? clock.id : 'another clock';
    return { id: `ring-${fresh}` as CommandId, type: 'clock.ring', clock: id };
  },
  'thumbs.hasten': (outside) => ({ ...said('hasten', outside), type: 'thumbs.hasten' }),
  'thumbs.count': (outside) => ({ ...said('count', outside), type: 'thumbs.count' }),
  'verdict.carry': (outside) => ({ ...said('carry', outside), type: 'verdict.carry' }),
};

/** Mostly the facilitator, sometimes somebody who may not. */
function leadOr(chance: Chance, board: Board): MemberId {
  const { members } = board.committed.part;
  const lead = ids<MemberId, Member>(members).find((id) => members[id]?.role === 'facilitator');
  return chance() < 0.9 && lead ? lead : known(chance, members);
}

/** A reading link there is, or one that is gone. */
const someReader = (chance: Chance, board: Board): ReaderId =>
  pick(chance, readingLinks(board.committed.state))?.id ?? ('no reader' as ReaderId);

/** What time brings by itself, early, late, or for thumbs that are over. */
function said(what: string, { chance, board, fresh }: Outside): { readonly id: CommandId; readonly thumbs: string } {
  const { thumbs } = board.committed.part;
  const open = thumbs.status !== 'none' && chance() < 0.8 ? thumbs.id : 'other thumbs';
  return { id: `${what}-${fresh}` as CommandId, thumbs: open };
}

/** Something that comes from outside the board. */
export function arrival(outside: Outside): SystemCommand {
  const { chance, board, keys } = outside;
  const { thumbs } = board.committed.part;
  const due: SystemType = thumbs.status === 'open' ? 'thumbs.count' : 'verdict.carry';
  const isDue = thumbs.status !== 'none' && chance() < 0.8;
  const types = ids<SystemType, unknown>(ARRIVALS);
  const type = isDue ? due : keys.length > 0 && chance() < 0.5 ? 'key.redeem' : pick(chance, types);
  return ARRIVALS[type ?? 'screen.add'](outside);
}
