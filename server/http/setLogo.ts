import express, { type Request, type RequestHandler, type Response } from 'express';
import type { CommandId } from '#shared/model/ids.ts';
import type { Logo } from '#shared/model/look.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import type { Board } from '../boards/Board.ts';
import { WHY } from '../boards/Head.ts';
import { newId } from '../boards/ids.ts';
import { type LogoFault, LogoRefusal } from '../logo/LogoRefusal.ts';
import { ownPng } from '../logo/ownPng.ts';
import { pictureSize } from '../logo/pictureSize.ts';
import { QueueFull } from '../threads/workQueue.ts';
import { tell } from './enterBoard.ts';
import { goneOf } from './goneOf.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { requireOwner } from './identity.ts';
import { logoOf } from './logoOf.ts';
import { isOwnOrigin } from './origin.ts';
import type { HttpPorts } from './ports.ts';
import { boardOf, type Route } from './routes.ts';
import { languageOf, sayFor } from './sentences.ts';

/** Before the picture of `PUT …/logo` is read: whether it may be. Refuses: notAllowed, and a picture that is too large. */
export function mayGiveLogo(ports: HttpPorts): RequestHandler {
  return async (request, response, next) => {
    await leaderOf(ports, request);
    if (Number(request.headers['content-length'] ?? 0) > LIMITS.logo.bytes) return refuseLogo(response, 'large');
    next();
  };
}

/** The picture as it came; what it is, its own bytes say. */
export const pictureBody = (): RequestHandler => express.raw({ type: () => true, limit: LIMITS.logo.bytes });

/**
 * `PUT …/logo` with a PNG, JPEG or SVG of a megabyte: the community's logo, for the facilitator. It is drawn anew, so that
 * nothing but its pixels is kept. Answers `{logo}`. Refuses with a sentence what is no such picture; notAllowed, busy, retry.
 */
export function setLogo(ports: HttpPorts): Route {
  return async (request, response) => {
    const board = await leaderOf(ports, request);
    const picture = Uint8Array.from(Buffer.isBuffer(request.body) ? request.body : []);
    try {
      const png = await drawn(ports, board, picture, response);
      const logo = ownPng(png);
      if (!logo) throw new LogoRefusal('broken');
      await keep(ports, board, { hash: logo.hash, bytes: png });
      await tell(board, { id: newId(ports.ids) as CommandId, type: 'logo.set', logo });
      response.json({ logo });
    } catch (error) {
      if (!(error instanceof LogoRefusal)) throw error;
      refuseLogo(response, error.fault, error.what);
    }
  };
}

/** `DELETE …/logo`: there is to be none. For the facilitator. Refuses: notAllowed, retry. */
export function removeLogo(ports: HttpPorts): Route {
  return async (request, response) => {
    const board = await leaderOf(ports, request);
    const logo: Logo | null = null;
    await tell(board, { id: newId(ports.ids) as CommandId, type: 'logo.set', logo });
    await ports.registry.keepLogo(board.id, null, null);
    response.json({ logo });
  };
}

/**
 * `GET …/logo?of=<hash>`: the picture, for everybody on the board; kept by the browser where the hash is the logo's own.
 * Refuses: notAllowed; 404 `gone` where there is none.
 */
export function readLogo(ports: HttpPorts): Route {
  return async (request, response) => {
    const board = await boardOf(ports, request);
    requireOwner(request, board, ports.config.publicUrl);
    const bytes = await logoOf(ports, board);
    if (!bytes) throw new HttpRefusal('gone');
    const isOwn = request.query.of === board.committed.part.settings.logo?.hash;
    response
      .type('image/png')
      // Whoever opens it by itself opens a picture and nothing else.
      .set('Content-Security-Policy', "sandbox; default-src 'none'")
      .set('Content-Disposition', 'inline; filename="logo.png"')
      .set('Cache-Control', isOwn ? 'private, max-age=31536000, immutable' : 'no-store')
      .send(Buffer.from(bytes));
  };
}

async function leaderOf(ports: HttpPorts, request: Request): Promise<Board> {
  const { publicUrl } = ports.config;
  if (!isOwnOrigin(request.headers, publicUrl)) throw new HttpRefusal('notAllowed', 403);
  const board = await boardOf(ports, request);
  requireOwner(request, board, publicUrl, ['facilitator']);
  return board;
}

/** The picture drawn anew. What cannot be drawn is broken, whatever its first bytes said. */
async function drawn(ports: HttpPorts, board: Board, picture: Uint8Array, response: Response): Promise<Uint8Array> {
  const size = pictureSize(picture);
  if (!ports.drawLogo) throw new HttpRefusal('retry');
  const signal = goneOf(response);
  return ports.drawLogo(picture, size, { board: board.id, signal }).catch((error: unknown) => {
    if (error instanceof QueueFull) throw new HttpRefusal('busy');
    if (signal.aborted) throw new HttpRefusal('retry');
    ports.warn({ board: board.id, why: String(error) }, 'a logo could not be drawn');
    throw new LogoRefusal('broken');
  });
}

async function keep({ registry }: HttpPorts, board: Board, logo: { hash: string; bytes: Uint8Array }): Promise<void> {
  const current = board.committed.part.settings.logo?.hash ?? null;
  const kept = await registry.keepLogo(board.id, logo, current);
  if (kept.kind === 'failed') throw new HttpRefusal(WHY[kept.why]);
  if (kept.kind === 'conflict') throw new HttpRefusal('retry');
}

/** Answers `{error: {code: 'badLogo', message}}`. */
function refuseLogo(response: Response, fault: LogoFault | 'large', what = ''): void {
  const say = sayFor(languageOf(response.req.headers['accept-language']));
  response
    .status(fault === 'large' ? 413 : 400)
    .json({ error: { code: 'badLogo', message: say(`logo.${fault}`, { what }) } });
}
