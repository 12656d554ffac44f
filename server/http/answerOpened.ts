import type { Request, Response } from 'express';
import type { NewBoard } from '../boards/BoardRegistry.ts';
import { setCookie } from './identity.ts';
import { baseOf, participantLink, secretLink } from './links.ts';

/** Answers 201 with the links of a new board and signs its creator in. Its secrets are shown here and never again. */
export function answerOpened(
  request: Request,
  response: Response,
  { id, code, facilitatorSecret, screenSecret }: NewBoard,
  publicUrl: URL | null,
): void {
  const base = baseOf(request, publicUrl);
  setCookie(response, id, 'facilitator', facilitatorSecret, publicUrl);
  response.status(201).json({
    board: { id, code },
    links: {
      facilitator: secretLink(base, code, 'facilitator', facilitatorSecret),
      participant: participantLink(base, code),
      screen: secretLink(base, code, 'screen', screenSecret),
    },
    token: facilitatorSecret,
  });
}
