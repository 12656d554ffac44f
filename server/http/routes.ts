import { type Request, type Response, Router } from 'express';
import type { z } from 'zod';
import type { Board } from '../boards/Board.ts';
import { addressKey } from './addressKey.ts';
import { findBoard } from './findBoard.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { ownerIn, READERS } from './identity.ts';
import { isOwnOrigin } from './origin.ts';
import type { HttpPorts } from './ports.ts';

/**
 * The board an address names by code or id. Who asks is known to it by a token, or by what else `proves` it.
 * Refuses: noSuchBoard, damaged, slowDown, retry.
 */
export async function boardOf(
  ports: HttpPorts,
  request: Request,
  proves: (board: Board) => boolean = () => false,
): Promise<Board> {
  const isKnown = (board: Board) => ownerIn(request, board, ports.config.publicUrl, READERS) !== null || proves(board);
  const found = await findBoard(ports, String(request.params.board), addressOf(request), isKnown);
  if (!found.ok) throw new HttpRefusal(found.refusal);
  return found.board;
}

/** The address a request came from: the line's, or what a trusted proxy says. */
export const addressOf = (request: Request): string => addressKey(request.ip ?? 'unknown');

/**
 * The body of a request that changes something. A form of another site can send neither JSON nor this origin.
 * Refuses: notAllowed (403), malformed.
 */
export function bodyOf<T>(request: Request, publicUrl: URL | null, schema: z.ZodType<T>): T {
  if (!isOwnOrigin(request.headers, publicUrl)) throw new HttpRefusal('notAllowed', 403);
  if (!request.is('application/json')) throw new HttpRefusal('malformed', 415);
  const parsed = schema.safeParse(request.body);
  if (!parsed.success) throw new HttpRefusal('malformed');
  return parsed.data;
}

export type Route = (request: Request, response: Response) => Promise<void> | void;

export const newRouter = (): Router => Router({ caseSensitive: true, strict: true });
