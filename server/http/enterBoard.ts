import type { Request, Response } from 'express';
import { z } from 'zod';
import type { SystemCommand } from '#shared/board/commands.ts';
import type { TokenFace } from '#shared/model/board.ts';
import type { CommandId, MemberId } from '#shared/model/ids.ts';
import { closedToNewcomers } from '#shared/rules/door.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import type { Board } from '../boards/Board.ts';
import { hashOf, newId, newSecret } from '../boards/ids.ts';
import { Limiter } from '../door/limiter.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { setCookie } from './identity.ts';
import type { HttpPorts } from './ports.ts';
import { addressOf, boardOf, bodyOf, type Route } from './routes.ts';

const NAME = z.strictObject({ name: z.string().max(2_000) });
const SECRET = z.strictObject({ secret: z.string().max(200) });
const KEY = z.strictObject({ key: z.string().max(200) });

/** Says something to the board by the system. Refuses what the board refuses. */
export async function tell(board: Board, command: SystemCommand): Promise<void> {
  const outcome = await board.say(command);
  if (!outcome.ok) throw new HttpRefusal(outcome.refusal);
}

/** `POST …/members`: a newcomer joins by name. Refuses: noSuchBoard (also closed and full), empty, long, unclean, slowDown. */
export function joinBoard(ports: HttpPorts): Route {
  const limiter = new Limiter(ports.clock);
  const { perMinute } = LIMITS.joinsPerAddress;
  return async (request, response) => {
    const { name } = bodyOf(request, ports.config.publicUrl, NAME);
    if (!limiter.take(addressOf(request), perMinute / 60, perMinute)) throw new HttpRefusal('slowDown');
    const board = await boardOf(ports, request);
    if (closedToNewcomers(board.committed.part)) throw new HttpRefusal('noSuchBoard');
    const member = newId(ports.ids) as MemberId;
    const token = newSecret(ports.ids);
    const id = newId(ports.ids) as CommandId;
    await tell(board, { id, type: 'member.join', member, name, token: hashOf(token) });
    enter(ports, response.status(201), board, 'participant', member, token);
  };
}

/** `POST …/lead`, `POST …/screen` and `POST …/see`: a link's secret becomes the face's cookie. Refuses: notAllowed. */
export function exchangeSecret(ports: HttpPorts, face: 'facilitator' | 'screen' | 'reader'): Route {
  return async (request, response) => {
    const { secret } = bodyOf(request, ports.config.publicUrl, SECRET);
    const board = await boardOf(ports, request, (known) => known.ownerOf(hashOf(secret)) !== null);
    const owner = board.ownerOf(hashOf(secret));
    if (owner?.face !== face) throw new HttpRefusal('notAllowed');
    enter(ports, response, board, face, owner.member, secret);
  };
}

/** `POST …/return`: a key the facilitator made lets a member back in, once. Refuses: gone. */
export function comeBack(ports: HttpPorts): Route {
  return async (request: Request, response) => {
    const { key } = bodyOf(request, ports.config.publicUrl, KEY);
    const board = await boardOf(ports, request, (known) => known.knowsKey(hashOf(key)));
    const token = newSecret(ports.ids);
    const id = newId(ports.ids) as CommandId;
    await tell(board, { id, type: 'key.redeem', key: hashOf(key), token: hashOf(token) });
    const owner = board.ownerOf(hashOf(token));
    if (!owner) throw new HttpRefusal('gone');
    enter(ports, response, board, owner.face, owner.member, token);
  };
}

function enter(
  { config }: HttpPorts,
  response: Response,
  board: Board,
  face: TokenFace,
  member: MemberId | null,
  token: string,
): void {
  setCookie(response, board.id, face, token, config.publicUrl);
  response.json({ ...(member !== null && { member: memberOf(board, member) }), token });
}

/** What a member is told of themselves. */
export function memberOf(board: Board, member: MemberId): { readonly id: MemberId; readonly name: string } {
  return { id: member, name: board.committed.part.members[member]?.name ?? '' };
}
