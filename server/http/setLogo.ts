import express, { type RequestHandler, type Response } from 'express';
import type { CommandId } from '#shared/model/ids.ts';
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
import { leaderOf } from './leaderOf.ts';
import type { HttpPorts } from './ports.ts';
import type { Route } from './routes.ts';
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

/** The picture drawn anew. What cannot be drawn is broken, whatever its first bytes said. */
async function drawn(ports: HttpPorts, board: Board, picture: Uint8Array, response: Response): Promise<Uint8Array> {
  const size = pictureSize(picture);
  if (!ports.drawLogo) throw new HttpRefusal('retry');
  const signal = goneOf(response);
  return ports.drawLogo(size, { board: board.id, signal }).catch((error: unknown) => {
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
