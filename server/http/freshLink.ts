import { z } from 'zod';
import type { CommandId } from '#shared/model/ids.ts';
import { hashOf, newId, newSecret } from '../boards/ids.ts';
import { tell } from './enterBoard.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { requireOwner } from './identity.ts';
import { baseOf, secretLink } from './links.ts';
import type { HttpPorts } from './ports.ts';
import { boardOf, bodyOf, type Route } from './routes.ts';

const BODY = z.strictObject({ face: z.enum(['facilitator', 'screen']) });

/** `POST …/links`: a further secret link, for a facilitator who lost the first. Refuses: notAllowed. */
export function freshLink(ports: HttpPorts): Route {
  return async (request, response) => {
    const { publicUrl } = ports.config;
    const { face } = bodyOf(request, publicUrl, BODY);
    const board = await boardOf(ports, request);
    const { member } = requireOwner(request, board, publicUrl, ['facilitator']);
    if (member === null) throw new HttpRefusal('notAllowed');
    const secret = newSecret(ports.ids);
    const id = newId(ports.ids) as CommandId;
    const token = hashOf(secret);
    await tell(
      board,
      face === 'screen' ? { id, type: 'screen.add', token } : { id, type: 'token.add', member, token, face },
    );
    const { code } = board.committed.part.board;
    response.status(201).json({ link: secretLink(baseOf(request, publicUrl), code, face, secret) });
  };
}
