import express, { type RequestHandler } from 'express';
import { readBoardFile } from '#shared/exports/readBoardFile.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import { answerOpened } from './answerOpened.ts';
import { capital } from './capital.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { isOwnOrigin } from './origin.ts';
import type { HttpPorts } from './ports.ts';
import { refuseFile } from './refuseFile.ts';
import { addressOf, type Route } from './routes.ts';
import { sayFor } from './sentences.ts';

/** Files that are read at once. Each may be large, and whoever sends one need not be known. */
const AT_ONCE = 4;

/**
 * Before the body of `POST /api/boards/import` is read: whether it may be. Refuses: notAllowed (403), malformed (415),
 * slowDown.
 */
export function mayImport({ config, allowance }: HttpPorts): RequestHandler {
  let reading = 0;
  return (request, response, next) => {
    if (!isOwnOrigin(request.headers, config.publicUrl)) throw new HttpRefusal('notAllowed', 403);
    if (!request.is('application/json')) throw new HttpRefusal('malformed', 415);
    if (reading >= AT_ONCE) throw new HttpRefusal('slowDown');
    // A file that is refused counts too: reading it costs as much.
    allowance.take(addressOf(request));
    reading++;
    response.once('close', () => reading--);
    next();
  };
}

/** The body as it came: where it is no JSON is told in our own words. */
export const fileBody = (): RequestHandler => express.text({ type: 'application/json', limit: LIMITS.importBytes });

/**
 * `POST /api/boards/import`: a new board from the file of another. Refuses with the place that is wrong, and creates
 * nothing then; retry.
 */
export function importBoard({ registry, config }: HttpPorts): Route {
  return async (request, response) => {
    const read = readBoardFile(typeof request.body === 'string' ? request.body : '');
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
