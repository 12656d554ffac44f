import type { Request } from 'express';
import { type CarriedOver, carryOver } from '#shared/minutes/carryOver.ts';
import { findBoard } from './findBoard.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { requireOwner } from './identity.ts';
import type { HttpPorts } from './ports.ts';
import { addressOf } from './routes.ts';

/**
 * What the board `from` leaves to the next one, for its facilitator only. Refuses: noSuchBoard, damaged, retry, notAllowed.
 */
export async function carryOn(
  ports: HttpPorts,
  request: Request,
  from: string,
  waiting: boolean,
): Promise<CarriedOver> {
  const found = await findBoard(ports, from, addressOf(request));
  if (!found.ok) throw new HttpRefusal(found.refusal);
  requireOwner(request, found.board, ports.config.publicUrl, ['facilitator']);
  return carryOver(found.board.committed.part, waiting);
}
