import type { Response } from 'express';
import type { FileProblem } from '#shared/exports/fileProblem.ts';
import { languageOf, sayFor } from './sentences.ts';

/** Answers 400 `{error: {code: 'badFile', place, message}}`. `within`: the field of the request that holds the file. */
export function refuseFile(response: Response, { place: at, fault }: FileProblem, within = ''): void {
  const place = within ? `${within}.${at}` : at;
  const say = sayFor(languageOf(response.req.headers['accept-language']));
  const message = say(`import.${fault}`, { place });
  response.status(400).json({ error: { code: 'badFile', place, message } });
}
