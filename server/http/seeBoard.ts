import { z } from 'zod';
import { HttpRefusal } from './HttpRefusal.ts';
import { shownTokens } from './identity.ts';
import type { HttpPorts } from './ports.ts';
import { boardOf, type Route } from './routes.ts';
import { Seen } from './seen.ts';

const ASKED = z.object({
  language: z.enum(['en', 'fr']).optional(),
  /** Asked from within a page of others. */
  frame: z.literal('1').optional(),
});

/**
 * `GET …/see?language=en|fr`: canvas and minutes for whoever has a reading link, as they are now; 304 where they are as
 * `If-None-Match` says. With `frame=1`, by links only that may be shown within pages of others. Refuses: notAllowed (401:
 * no such link any more; 403: not within other pages), malformed.
 */
export function seeBoard(ports: HttpPorts): Route {
  const seen = new Seen(ports.clock);
  return async (request, response) => {
    const asked = ASKED.safeParse(request.query);
    if (!asked.success) throw new HttpRefusal('malformed');
    const board = await boardOf(ports, request);
    const shown = shownTokens(request, board, ports.config.publicUrl, ['reader']);
    const link = shown.map((token) => board.readerOf(token)).find((one) => one !== null);
    if (!link) throw new HttpRefusal('notAllowed');
    if (asked.data.frame && !link.framed) throw new HttpRefusal('notAllowed', 403);
    const { tag, text } = seen.of(board, asked.data.language ?? board.committed.part.board.language);
    response.set('ETag', tag);
    if (request.headers['if-none-match'] === tag) return void response.status(304).end();
    response.type('application/json').send(text);
  };
}
