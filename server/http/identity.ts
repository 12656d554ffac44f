import type { Request, Response } from 'express';
import type { Face } from '#shared/model/board.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { Board } from '../boards/Board.ts';
import { hashOf } from '../boards/ids.ts';
import { signIn, tokenIn } from './cookies.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { isSecure } from './isSecure.ts';

const FACES: readonly Face[] = ['facilitator', 'participant', 'screen'];

export interface Owner {
  readonly face: Face;
  readonly member: MemberId | null;
}

const bearerOf = (request: Request): string | null =>
  /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;

const secureOf = (request: Request, publicUrl: URL | null): boolean =>
  isSecure(request.protocol, request.headers.host, publicUrl);

/** Who asks, on this board: by bearer token, else by the cookie of one of these faces. Refuses: notAllowed. */
export function requireOwner(
  request: Request,
  board: Board,
  publicUrl: URL | null,
  faces: readonly Face[] = FACES,
): Owner {
  const owner = ownerIn(request, board, publicUrl, faces);
  if (!owner) throw new HttpRefusal('notAllowed');
  return owner;
}

/** The same; null: nobody the board knows. */
export function ownerIn(
  request: Request,
  board: Board,
  publicUrl: URL | null,
  faces: readonly Face[] = FACES,
): Owner | null {
  const bearer = bearerOf(request);
  const tokens =
    bearer !== null
      ? [bearer]
      : faces.flatMap((face) => tokenIn(request.headers.cookie, board.id, face, secureOf(request, publicUrl)) ?? []);
  for (const token of tokens) {
    const owner = board.ownerOf(hashOf(token));
    if (owner && faces.includes(owner.face)) return owner;
  }
  return null;
}

/** Signs this browser in to one face of a board. */
export function setCookie(response: Response, board: string, face: Face, token: string, publicUrl: URL | null): void {
  const { req: request } = response;
  for (const line of signIn(request.headers.cookie, board, face, token, secureOf(request, publicUrl))) {
    response.append('Set-Cookie', line);
  }
}
