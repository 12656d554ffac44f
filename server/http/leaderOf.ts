import type { Request } from 'express';
import type { Board } from '../boards/Board.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { requireOwner } from './identity.ts';
import { isOwnOrigin } from './origin.ts';
import type { HttpPorts } from './ports.ts';
import { boardOf } from './routes.ts';

/** The board a changing request names, for its facilitator, from no other site. Refuses: notAllowed, noSuchBoard. */
export async function leaderOf(ports: HttpPorts, request: Request): Promise<Board> {
  const { publicUrl } = ports.config;
  if (!isOwnOrigin(request.headers, publicUrl)) throw new HttpRefusal('notAllowed', 403);
  const board = await boardOf(ports, request);
  requireOwner(request, board, publicUrl, ['facilitator']);
  return board;
}
