import type { Response } from 'express';
import type { Refusal } from '#shared/protocol/refusals.ts';
import { languageOf, refusalSentence } from './sentences.ts';

const STATUS: Partial<Record<Refusal, number>> = {
  notAllowed: 401,
  removed: 403,
  onlyFacilitator: 403,
  noSuchBoard: 404,
  gone: 404,
  boardClosed: 409,
  boardFull: 409,
  finished: 409,
  rehearsal: 409,
  tooLarge: 413,
  slowDown: 429,
  damaged: 503,
  retry: 503,
  busy: 503,
  storageFull: 507,
  logFull: 507,
};
const OTHERWISE = 400;

/** Thrown by a route: the request is answered with this refusal. */
export class HttpRefusal extends Error {
  readonly refusal: Refusal;
  readonly status: number;

  constructor(refusal: Refusal, status = STATUS[refusal] ?? OTHERWISE) {
    super(refusal);
    this.refusal = refusal;
    this.status = status;
  }
}

/** Answers `{error: {code, message}}`, the message in the reader's language. */
export function sendRefusal(response: Response, { refusal, status }: HttpRefusal): void {
  const message = refusalSentence(refusal, languageOf(response.req.headers['accept-language']));
  response.status(status).json({ error: { code: refusal, message } });
}
