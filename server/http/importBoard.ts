import express, { type RequestHandler } from 'express';
import { LIMITS } from '#shared/rules/limits.ts';
import { QueueFull } from '../threads/workQueue.ts';
import { answerOpened } from './answerOpened.ts';
import { capital } from './capital.ts';
import { goneOf } from './goneOf.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { isOwnOrigin } from './origin.ts';
import type { HttpPorts } from './ports.ts';
import { refuseFile } from './refuseFile.ts';
import { addressOf, type Route } from './routes.ts';
import { sayFor } from './sentences.ts';

/**
 * Before the body of `POST /api/boards/import` is read: whether it may be. Few at once: each may be large, and whoever
 * sends one need not be known. Refuses: notAllowed (403), malformed (415), tooLarge, slowDown.
 */
export function mayImport({ config, allowance }: HttpPorts): RequestHandler {
  let reading = 0;
  return (request, response, next) => {
    if (!isOwnOrigin(request.headers, config.publicUrl)) throw new HttpRefusal('notAllowed', 403);
    if (!request.is('application/json')) throw new HttpRefusal('malformed', 415);
    // Express would receive all of it first.
    if (Number(request.headers['content-length'] ?? 0) > LIMITS.importBytes) throw new HttpRefusal('tooLarge');
    if (reading >= LIMITS.importReading.atOnce) throw new HttpRefusal('slowDown');
    // A file that is refused counts too: reading it costs as much.
    allowance.take(addressOf(request));
    reading++;
    response.once('close', () => reading--);
    next();
  };
}

/** The body as it came, read as JSON where that holds nobody up. */
export const fileBody = (): RequestHandler => express.raw({ type: 'application/json', limit: LIMITS.importBytes });

/**
 * `POST /api/boards/import`: a new board from the file of another. Refuses with the place that is wrong, and creates
 * nothing then; slowDown, retry.
 */
export function importBoard({ registry, config, judge }: HttpPorts): Route {
  return async (request, response) => {
    // Copied: a small body lies in memory that other requests share, and this one is handed over to a thread.
    const bytes = Uint8Array.from(Buffer.isBuffer(request.body) ? request.body : []);
    const gone = goneOf(response);
    const read = await judge.judge(bytes, gone).catch((error: unknown) => {
      if (error instanceof QueueFull) throw new HttpRefusal('slowDown');
      if (gone.aborted) throw new HttpRefusal('retry');
      throw error;
    });
    if (!read.ok) return refuseFile(response, read.problem);
    const say = sayFor(read.file.language);
    const unnamed = {
      facilitator: capital(say('people.facilitator')),
      participant: (n: number) => say('export.participant', { n }),
    };
    const board = await registry.create({ file: read.file, unnamed });
    if ('refusal' in board) throw new HttpRefusal(board.refusal);
    answerOpened(request, response, board, config.publicUrl);
  };
}
