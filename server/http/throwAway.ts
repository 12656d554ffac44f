import { z } from 'zod';
import { isRehearsal } from '#shared/rules/rehearsal.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { requireOwner } from './identity.ts';
import type { HttpPorts } from './ports.ts';
import { boardOf, bodyOf, type Route } from './routes.ts';

const BODY = z.strictObject({});

/**
 * `POST …/throw-away`: deletes a rehearsal at once, for whoever leads it; everybody on it is told. A board that a group
 * made is never deleted like this. Refuses: notAllowed.
 */
export function throwAway(ports: HttpPorts): Route {
  return async (request, response) => {
    bodyOf(request, ports.config.publicUrl, BODY);
    const board = await boardOf(ports, request);
    requireOwner(request, board, ports.config.publicUrl, ['facilitator']);
    if (!isRehearsal(board)) throw new HttpRefusal('notAllowed', 403);
    await ports.registry.throwAway(board.id);
    response.json({});
  };
}
