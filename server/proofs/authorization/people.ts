import type { MemberId, ReaderId } from '#shared/model/ids.ts';
import type { Board } from '../../boards/Board.ts';
import type { NewBoard } from '../../boards/BoardRegistry.ts';
import { hashOf } from '../../boards/ids.ts';
import type { Guest } from '../../door/handshake.ts';
import type { Workshop } from './At.ts';
import type { Standing } from './expected.ts';
import { type Knock, tokenOf, type World } from './World.ts';

/** Somebody who gives commands. */
export interface Actor extends Knock {
  readonly name: string;
  readonly standing: Standing;
  readonly member: MemberId;
  /** A tab that was let in before something happened to its member. */
  readonly tab?: Guest;
}

/** How many are in the room without a device. */
export const ROOM = 3;
/** The links that took the place of those a board was created with. */
const REPLACED = { facilitator: 'a fresh link of the facilitator', screen: 'a fresh link of the screen' };

/** A board and those on it that the others name. */
export interface Peopled {
  readonly opened: NewBoard;
  readonly board: Board;
  /** Leads. */
  readonly fay: MemberId;
  /** Has written what the others have no business with. */
  readonly ben: MemberId;
  /** A second candidate. */
  readonly cleo: MemberId;
  /** To whom things are done. */
  readonly dan: MemberId;
  /** Was removed. */
  readonly gone: MemberId;
}

export async function people(world: World, template: Workshop, takesPart: boolean): Promise<Peopled> {
  const { opened, board } = await world.create(template, takesPart);
  const fay = Object.keys(board.committed.part.members)[0] as MemberId;
  const [ben, cleo, dan, gone] = await Promise.all(
    ['Ben', 'Cleo', 'Dan', 'Gone'].map((name) => world.join(board, name)),
  );
  if (!ben || !cleo || !dan || !gone) throw new Error('nobody came');
  await world.give(board, fay, 'member.remove', { member: gone });
  await world.give(board, fay, 'settings.change', { room: { people: ROOM, keeper: null } });
  return { opened, board, fay, ben, cleo, dan, gone };
}

/** Everybody who tries every command. With a facilitator who takes part, only they are looked at. */
export async function actors(world: World, here: Peopled, there: Peopled, takesPart: boolean): Promise<Actor[]> {
  const { opened, board, fay } = here;
  const lead = { face: 'facilitator', token: opened.facilitatorSecret, member: fay } as const;
  if (takesPart) return [{ ...lead, name: 'facilitator who takes part', standing: 'taking part' }];
  const join = async (name: string) => {
    const member = await world.join(board, name);
    return { face: 'participant', token: tokenOf(member), member } as const;
  };
  const [ann, tess, exa, kim, rob, ron] = await Promise.all(['Ann', 'Tess', 'Exa', 'Kim', 'Rob', 'Ron'].map(join));
  if (!ann || !tess || !exa || !kim || !rob || !ron) throw new Error('nobody came');
  const give = (member: MemberId, tray: boolean) => world.give(board, fay, 'tray.give', { member, tray });
  await give(tess.member, true);
  await give(exa.member, true);
  await give(exa.member, false);
  for (const { member: keeper } of [exa, kim])
    await world.give(board, fay, 'settings.change', { room: { people: ROOM, keeper } });
  const tab = await world.knock(opened, rob);
  if (!tab) throw new Error('Rob was not let in');
  for (const { member } of [rob, ron]) await world.give(board, fay, 'member.remove', { member });
  const key = 'a-key-that-lets-ron-back-in';
  await world.give(board, fay, 'member.letBackIn', { member: ron.member, key });
  await world.join(board, 'Rae');
  await board.say({ id: world.fresh() as never, type: 'key.redeem', key: hashOf(key), token: hashOf('ron again') });
  const fresh = 'a further secret of the facilitator';
  const further = {
    id: world.fresh() as never,
    type: 'token.add',
    member: fay,
    token: hashOf(fresh),
    face: 'facilitator',
  } as const;
  await board.say(further);
  // From here on what was created with the board opens nothing.
  for (const face of ['facilitator', 'screen'] as const) {
    const replaced = { id: world.fresh() as never, type: 'link.replace', member: fay, face } as const;
    await board.say({ ...replaced, token: hashOf(REPLACED[face]) });
  }
  await board.say({ ...further, id: world.fresh() as never });
  const reading = 'a secret of whoever reads';
  const added = { id: world.fresh() as never, type: 'reader.add', member: fay, reader: 'reader' as ReaderId } as const;
  await board.say({ ...added, token: hashOf(reading) });
  const { member } = ann;
  const shut = (name: string, face: Knock['face'], token: string | null): Actor => ({
    name,
    standing: 'shut out',
    face,
    token,
    member,
  });
  return [
    shut('outsider without a token', 'participant', null),
    shut('outsider with a made-up token', 'facilitator', 'made-up-token-of-somebody'),
    shut('facilitator of another board', 'facilitator', there.opened.facilitatorSecret),
    shut('participant of another board', 'participant', tokenOf(there.ben)),
    shut('screen of another board', 'screen', there.opened.screenSecret),
    shut('participant at the face of the facilitator', 'facilitator', ann.token),
    shut('participant with the tray at the face of the facilitator', 'facilitator', tess.token),
    shut('participant with the hash of a secret', 'facilitator', hashOf(REPLACED.facilitator)),
    shut('screen at the face of the facilitator', 'facilitator', REPLACED.screen),
    shut('screen at the face of a participant', 'participant', REPLACED.screen),
    shut('facilitator with a link of before', 'facilitator', opened.facilitatorSecret),
    shut('screen with a link of before', 'screen', opened.screenSecret),
    shut('reader at the face of a participant', 'participant', reading),
    shut('reader at the face of the screen', 'screen', reading),
    shut('reader at the face of the facilitator', 'facilitator', reading),
    shut('removed, knocks again', 'participant', rob.token),
    shut('removed and let back in, with the old token', 'participant', ron.token),
    { name: 'screen', standing: 'screen', face: 'screen', token: REPLACED.screen, member },
    { ...rob, name: 'removed, in a tab of before', standing: 'removed', tab },
    { ...ron, name: 'removed and let back in', standing: 'participant', token: 'ron again' },
    { ...ann, name: 'participant', standing: 'participant' },
    { ...exa, name: 'participant who held the tray, and entered for the room', standing: 'participant' },
    { ...kim, name: 'participant who enters for the room', standing: 'keeper' },
    { ...tess, name: 'participant with the tray', standing: 'tray' },
    { ...lead, name: 'facilitator', standing: 'idle', token: REPLACED.facilitator },
    { ...lead, name: 'facilitator with a further secret', standing: 'idle', token: fresh },
  ];
}
