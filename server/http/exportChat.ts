import { z } from 'zod';
import type { CHAT_FORMS } from '#shared/exports/chatForms.ts';
import { chatText } from '#shared/exports/chatText.ts';
import { languageIn } from './exportText.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { READERS, requireOwner } from './identity.ts';
import type { HttpPorts } from './ports.ts';
import { boardOf, type Route } from './routes.ts';
import { sayFor } from './sentences.ts';

const FORM = z.enum(['slack', 'teams', 'wiki']) satisfies z.ZodType<keyof typeof CHAT_FORMS>;

/**
 * `GET …/export/chat.txt?form=slack|teams|wiki&language=en|fr`: what the board came to, to be pasted into a chat or a wiki;
 * for everybody on the board and whoever has a reading link. Refuses: notAllowed, malformed.
 */
export function exportChat(ports: HttpPorts): Route {
  return async (request, response) => {
    const form = FORM.safeParse(request.query.form);
    if (!form.success) throw new HttpRefusal('malformed');
    const asked = languageIn(request);
    const board = await boardOf(ports, request);
    requireOwner(request, board, ports.config.publicUrl, READERS);
    const { part } = board.committed;
    const text = chatText(part, ports.clock.now(), sayFor(asked ?? part.board.language), form.data);
    // Not to be saved: whoever asks pastes it.
    response.set('Content-Type', 'text/plain; charset=utf-8').set('Cache-Control', 'no-store').send(Buffer.from(text));
  };
}
