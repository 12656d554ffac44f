import type { Request } from 'express';
import { isRehearsal } from '#shared/rules/rehearsal.ts';
import type { Board } from '../boards/Board.ts';
import { findBoard } from './findBoard.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { ownerIn, requireOwner } from './identity.ts';
import type { HttpPorts } from './ports.ts';
import { addressOf } from './routes.ts';

/**
 * The board that the next one carries on from, for its facilitator only. Refuses: noSuchBoard, damaged, retry, notAllowed,
 * rehearsal.
 */
export async function carriedFrom(ports: HttpPorts, request: Request, from: string): Promise<Board> {
  const isKnown = (board: Board) => ownerIn(request, board, ports.config.publicUrl) !== null;
  const found = await findBoard(ports, from, addressOf(request), isKnown);
  if (!found.ok) throw new HttpRefusal(found.refusal);
  requireOwner(request, found.board, ports.config.publicUrl, ['facilitator']);
  if (isRehearsal(found.board)) throw new HttpRefusal('rehearsal');
  return found.board;
}
