import type { Request } from 'express';
import { type CarriedOver, carryOver } from '#shared/minutes/carryOver.ts';
import { isRehearsal } from '#shared/rules/rehearsal.ts';
import type { Board } from '../boards/Board.ts';
import { findBoard } from './findBoard.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { ownerIn, requireOwner } from './identity.ts';
import type { HttpPorts } from './ports.ts';
import { addressOf } from './routes.ts';

/**
 * What the board `from` leaves to the next one, for its facilitator only. Refuses: noSuchBoard, damaged, retry, notAllowed,
 * rehearsal.
 */
export async function carryOn(
  ports: HttpPorts,
  request: Request,
  from: string,
  waiting: boolean,
): Promise<CarriedOver> {
  const isKnown = (board: Board) => ownerIn(request, board, ports.config.publicUrl) !== null;
  const found = await findBoard(ports, from, addressOf(request), isKnown);
  if (!found.ok) throw new HttpRefusal(found.refusal);
  requireOwner(request, found.board, ports.config.publicUrl, ['facilitator']);
  if (isRehearsal(found.board)) throw new HttpRefusal('rehearsal');
  return carryOver(found.board.committed.part, waiting);
}
