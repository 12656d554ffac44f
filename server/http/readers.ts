import type { Request } from 'express';
import { z } from 'zod';
import type { ReaderCommand } from '#shared/board/commands.ts';
import { type CommandId, ID_PATTERN, type MemberId, type ReaderId } from '#shared/model/ids.ts';
import { readingLinks } from '#shared/rules/readingLinks.ts';
import type { Board } from '../boards/Board.ts';
import { hashOf, newId, newSecret } from '../boards/ids.ts';
import { tell } from './enterBoard.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { requireOwner } from './identity.ts';
import { baseOf, secretLink } from './links.ts';
import type { HttpPorts } from './ports.ts';
import { boardOf, bodyOf, type Route } from './routes.ts';

const NOTHING = z.strictObject({});
const FRAMED = z.strictObject({ framed: z.boolean() });
const READER = z.custom<ReaderId>((value) => typeof value === 'string' && ID_PATTERN.test(value));

/** `GET …/readers`: the reading links there are, without their secrets; for the facilitator only. Refuses: notAllowed. */
export function listReaders(ports: HttpPorts): Route {
  return async (request, response) => {
    const board = await boardOf(ports, request);
    requireLead(ports, request, board);
    response.json({ readers: readingLinks(board.committed.state) });
  };
}

/**
 * `POST …/readers`: a link by which whoever has it reads canvas and minutes; its secret is shown here and never again.
 * Refuses: notAllowed, tooMany.
 */
export function addReader(ports: HttpPorts): Route {
  return async (request, response) => {
    const { publicUrl } = ports.config;
    bodyOf(request, publicUrl, NOTHING);
    const board = await boardOf(ports, request);
    const member = requireLead(ports, request, board);
    const reader = newId(ports.ids) as ReaderId;
    const secret = newSecret(ports.ids);
    await tell(board, { ...fresh(ports), type: 'reader.add', member, reader, token: hashOf(secret) });
    const { code } = board.committed.part.board;
    const base = baseOf(request, publicUrl);
    response.status(201).json({
      reader: readerIn(board, reader),
      link: secretLink(base, code, 'reader', secret),
      embed: secretLink(base, code, 'embed', secret),
    });
  };
}

/** `POST …/readers/<id>/frame`: whether pages of others may show the canvas by this link. Refuses: notAllowed, gone. */
export function frameReader(ports: HttpPorts): Route {
  return async (request, response) => {
    const { framed } = bodyOf(request, ports.config.publicUrl, FRAMED);
    const board = await boardOf(ports, request);
    const member = requireLead(ports, request, board);
    const reader = readerOf(request);
    await tell(board, { ...fresh(ports), type: 'reader.frame', member, reader, framed });
    response.json({ reader: readerIn(board, reader) });
  };
}

/** `POST …/readers/<id>/revoke`: nobody reads by this link any more, from now on. Refuses: notAllowed, gone. */
export function revokeReader(ports: HttpPorts): Route {
  return async (request, response) => {
    bodyOf(request, ports.config.publicUrl, NOTHING);
    const board = await boardOf(ports, request);
    const member = requireLead(ports, request, board);
    await tell(board, { ...fresh(ports), type: 'reader.revoke', member, reader: readerOf(request) });
    response.json({});
  };
}

const fresh = ({ ids }: HttpPorts): Pick<ReaderCommand, 'id'> => ({ id: newId(ids) as CommandId });

const readerIn = (board: Board, reader: ReaderId) =>
  readingLinks(board.committed.state).find(({ id }) => id === reader) ?? null;

function readerOf(request: Request): ReaderId {
  const named = READER.safeParse(request.params.reader);
  if (!named.success) throw new HttpRefusal('gone');
  return named.data;
}

function requireLead({ config }: HttpPorts, request: Request, board: Board): MemberId {
  const { member } = requireOwner(request, board, config.publicUrl, ['facilitator']);
  if (member === null) throw new HttpRefusal('notAllowed');
  return member;
}
