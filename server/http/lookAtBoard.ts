import { z } from 'zod';
import type { Member } from '#shared/model/member.ts';
import { all } from '#shared/model/records.ts';
import { closedToNewcomers } from '#shared/rules/door.ts';
import { memberOf } from './enterBoard.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { requireOwner } from './identity.ts';
import { isLoopback } from './lan.ts';
import type { HttpPorts } from './ports.ts';
import { boardOf, type Route } from './routes.ts';

const FACE = z.enum(['facilitator', 'participant', 'screen']).default('participant');

/** `GET …/door`: what hangs outside, for whoever has the code. */
export function readDoor(ports: HttpPorts): Route {
  return async (request, response) => {
    const { part } = (await boardOf(ports, request)).committed;
    const { id, code, title, template, language } = part.board;
    const facilitator = all<string, Member>(part.members).find(({ role }) => role === 'facilitator')?.name ?? '';
    response.json({ id, code, title, template, language, facilitator, open: closedToNewcomers(part) === null });
  };
}

/** `GET …/me?face=`: who this browser is on the board. Refuses: notAllowed. */
export function whoAmI(ports: HttpPorts): Route {
  return async (request, response) => {
    const wanted = FACE.safeParse(request.query.face);
    if (!wanted.success) throw new HttpRefusal('malformed');
    const board = await boardOf(ports, request);
    const { face, member } = requireOwner(request, board, ports.config.publicUrl, [wanted.data]);
    const person = member === null ? null : memberOf(board, member);
    response.json({ face, member: person, name: person?.name ?? null });
  };
}

/** `GET /api/boards/<id>`: the public part, for everybody on the board. Refuses: notAllowed. */
export function readBoard(ports: HttpPorts): Route {
  return async (request, response) => {
    const board = await boardOf(ports, request);
    requireOwner(request, board, ports.config.publicUrl);
    response.json(board.committed.part);
  };
}

/** `GET …/keeping`: when the board will be deleted if nobody changes it, for everybody on it. Refuses: notAllowed. */
export function readKeeping(ports: HttpPorts): Route {
  return async (request, response) => {
    const board = await boardOf(ports, request);
    requireOwner(request, board, ports.config.publicUrl);
    const until = await ports.retention.until(board.committed.part.board);
    response.json({ days: ports.config.retentionDays, until });
  };
}

/** `GET …/links`: in how many places the faces with a secret link are open now, for whoever leads. Refuses: notAllowed. */
export function linksInUse(ports: HttpPorts): Route {
  return async (request, response) => {
    const board = await boardOf(ports, request);
    requireOwner(request, board, ports.config.publicUrl, ['facilitator']);
    response.json({ facilitator: { open: board.openOn('facilitator') }, screen: { open: board.openOn('screen') } });
  };
}

/** `GET …/lan`: where others in this network reach the server, when it was opened on the machine itself. */
export function readLan(ports: HttpPorts): Route {
  return async (request, response) => {
    const board = await boardOf(ports, request);
    requireOwner(request, board, ports.config.publicUrl, ['facilitator', 'screen']);
    const { host } = request.headers;
    const isHere = ports.config.publicUrl === null && isLoopback(host);
    const port = /:(\d+)$/.exec(host ?? '')?.[1];
    const at = (address: string) => `${request.protocol}://${address}${port ? `:${port}` : ''}`;
    response.json({ addresses: isHere ? ports.lanAddresses().map(at) : [] });
  };
}
