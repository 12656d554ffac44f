import type { Request } from 'express';
import { z } from 'zod';
import type { PublicPart } from '#shared/board/publicPart.ts';
import { boardJson } from '#shared/exports/boardJson.ts';
import { minutesMarkdown } from '#shared/exports/minutesMarkdown.ts';
import { notesCsv } from '#shared/exports/notesCsv.ts';
import { dayOf } from '#shared/exports/reportFacts.ts';
import { isRehearsal } from '#shared/rules/rehearsal.ts';
import { templateJson } from '#shared/templates/templateFileOf.ts';
import type { Say } from '#shared/words/say.ts';
import { attachment, base64Of } from './exportCanvas.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { READERS, requireOwner } from './identity.ts';
import { logoOf } from './logoOf.ts';
import type { HttpPorts } from './ports.ts';
import { boardOf, type Route } from './routes.ts';
import { sayFor } from './sentences.ts';

const LANGUAGE = z.enum(['en', 'fr']).optional();

interface TextForm {
  readonly type: string;
  readonly ending: string;
  /** Also for whoever has a reading link. */
  readonly isRead?: true;
  /** `logo`: its bytes in base64. */
  readonly write: (part: PublicPart, now: number, say: Say, logo: string | null) => string;
}

/** What a board is exported as, by the name it is asked for. */
export const TEXT_FORMS = {
  'minutes.md': { type: 'text/markdown; charset=utf-8', ending: 'md', isRead: true, write: minutesMarkdown },
  'notes.csv': {
    type: 'text/csv; charset=utf-8',
    ending: 'csv',
    write: (part, _now, say) => notesCsv(part, say),
  },
  'board.json': {
    type: 'application/json; charset=utf-8',
    ending: 'json',
    write: (part, now, _say, logo) => boardJson(part, now, logo),
  },
  'template.json': {
    type: 'application/json; charset=utf-8',
    ending: 'template.json',
    write: (part) => templateJson(part),
  },
} as const satisfies Record<string, TextForm>;

/**
 * `GET …/export/{minutes.md,notes.csv,board.json,template.json}?language=en|fr`: for everybody on the board, at any time;
 * in the board's language unless another is asked for. Refuses: notAllowed, malformed, rehearsal.
 */
export function exportText(ports: HttpPorts, form: keyof typeof TEXT_FORMS): Route {
  const { type, ending, isRead, write }: TextForm = TEXT_FORMS[form];
  return async (request, response) => {
    const asked = languageIn(request);
    const board = await boardOf(ports, request);
    requireOwner(request, board, ports.config.publicUrl, isRead ? READERS : undefined);
    // As a file it could be brought in again, and pass for a board that a group made.
    if (form === 'board.json' && isRehearsal(board)) throw new HttpRefusal('rehearsal');
    // Only the file holds it.
    const logo = form === 'board.json' ? base64Of(await logoOf(ports, board)) : null;
    const { part } = board.committed;
    const { name, title, language, createdAt } = part.board;
    const text = write(part, ports.clock.now(), sayFor(asked ?? language), logo);
    response
      .set('Content-Type', type)
      .set('Content-Disposition', attachment(`${name || title} ${dayOf(part, createdAt)}.${ending}`))
      .set('Cache-Control', 'no-store')
      .send(Buffer.from(text));
  };
}

/** The language an export is asked for in; undefined: in the board's. Refuses: malformed. */
export function languageIn({ query }: Request): 'en' | 'fr' | undefined {
  const language = LANGUAGE.safeParse(query.language);
  if (!language.success) throw new HttpRefusal('malformed');
  return language.data;
}
