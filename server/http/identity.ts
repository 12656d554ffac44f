import type { Request, Response } from 'express';
import type { TokenFace } from '#shared/model/board.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { Board } from '../boards/Board.ts';
import { hashOf } from '../boards/ids.ts';
import { signIn, tokenIn } from './cookies.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { isSecure } from './isSecure.ts';

/** Those who are on a board. */
const FACES: readonly TokenFace[] = ['facilitator', 'participant', 'screen'];
/** Those and whoever has a reading link: who takes canvas, report and minutes home. */
export const READERS: readonly TokenFace[] = [...FACES, 'reader'];

export interface Owner {
  readonly face: TokenFace;
  readonly member: MemberId | null;
}

const bearerOf = (request: Request): string | null =>
  /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1] ?? null;

const secureOf = (request: Request, publicUrl: URL | null): boolean =>
  isSecure(request.protocol, request.headers.host, publicUrl);

/** The hashes of what whoever asks shows: a bearer token, else the cookies of these faces. */
export function shownTokens(
  request: Request,
  board: Board,
  publicUrl: URL | null,
  faces: readonly TokenFace[],
): readonly string[] {
  const bearer = bearerOf(request);
  const isOverTls = secureOf(request, publicUrl);
  const tokens =
    bearer !== null
      ? [bearer]
      : faces.flatMap((face) => tokenIn(request.headers.cookie, board.id, face, isOverTls) ?? []);
  return tokens.map(hashOf);
}

/** Who asks, on this board: by bearer token, else by the cookie of one of these faces. Refuses: notAllowed. */
export function requireOwner(
  request: Request,
  board: Board,
  publicUrl: URL | null,
  faces: readonly TokenFace[] = FACES,
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
  faces: readonly TokenFace[] = FACES,
): Owner | null {
  for (const token of shownTokens(request, board, publicUrl, faces)) {
    const owner = board.ownerOf(token);
    if (owner && faces.includes(owner.face)) return owner;
  }
  return null;
}

/** Signs this browser in to one face of a board. */
export function setCookie(
  response: Response,
  board: string,
  face: TokenFace,
  token: string,
  publicUrl: URL | null,
): void {
  const { req: request } = response;
  for (const line of signIn(request.headers.cookie, board, face, token, secureOf(request, publicUrl))) {
    response.append('Set-Cookie', line);
  }
}
