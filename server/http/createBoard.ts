import { z } from 'zod';
import { cleanName, textProblem } from '#shared/model/text.ts';
import { LIMITS, type TextLimit } from '#shared/rules/limits.ts';
import { templateOf } from '#shared/templates/index.ts';
import { answerOpened } from './answerOpened.ts';
import { capital } from './capital.ts';
import { carryOn } from './carryOn.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import type { HttpPorts } from './ports.ts';
import { addressOf, bodyOf, type Route } from './routes.ts';
import { sayFor } from './sentences.ts';

const BODY = z.strictObject({
  template: z.string().max(60),
  title: z.string().max(2_000),
  language: z.enum(['en', 'fr']).default('en'),
  timeZone: z.string().max(60).refine(isTimeZone).default('UTC'),
  facilitator: z.string().max(2_000).optional(),
  settings: z
    .strictObject({
      authors: z.enum(['hidden', 'shown']),
      movers: z.enum(['everybody', 'facilitator']),
      aligners: z.enum(['everybody', 'facilitator']),
      door: z.enum(['open', 'closed']),
      facilitatorTakesPart: z.boolean(),
      collect: z.enum(['open', 'private']),
      length: z.int().min(LIMITS.lengthMinutes.least).max(LIMITS.lengthMinutes.most),
    })
    .partial()
    .default({}),
  /** The board whose parked topics and open actions come along. */
  from: z.string().max(60).optional(),
  /** With three stand-ins, and thrown away. */
  rehearsal: z.boolean().default(false),
  /** With `from`: its topics that were not discussed come along too. */
  waiting: z.boolean().optional(),
});

/**
 * `POST /api/boards`: opens a board and signs its creator in as facilitator. The secrets of the links are shown here and
 * never again. With `from`, what that board leaves is carried on, for its facilitator only. Refuses: malformed (also a
 * template that does not exist), empty, long, unclean, noSuchBoard, damaged, notAllowed, slowDown, retry, storageFull,
 * busy.
 */
export function createBoard(ports: HttpPorts): Route {
  const { registry, config, allowance } = ports;
  return async (request, response) => {
    const body = bodyOf(request, config.publicUrl, BODY);
    const lengths = templateOf(body.template)?.lengths;
    if (body.settings.length !== undefined && !lengths) throw new HttpRefusal('malformed');
    if (!templateOf(body.template)) throw new HttpRefusal('malformed');
    requireName(body.title, 'title');
    const facilitator = body.facilitator ?? capital(sayFor(body.language)('people.facilitator'));
    requireName(facilitator, 'name');
    const { from, waiting, rehearsal } = body;
    if (from === undefined && waiting !== undefined) throw new HttpRefusal('malformed');
    // What a group left is not for make-believe.
    if (from !== undefined && rehearsal) throw new HttpRefusal('malformed');
    const carried = from === undefined ? null : await carryOn(ports, request, from, waiting ?? false);
    allowance.take(addressOf(request));
    const { template, title, language, timeZone, settings } = body;
    const board = await registry.create({
      template,
      title,
      language,
      timeZone,
      facilitator,
      settings: defined(settings),
      rehearsal,
      carried,
    });
    if ('refusal' in board) throw new HttpRefusal(board.refusal);
    answerOpened(request, response, board, config.publicUrl);
  };
}

function requireName(text: string, limit: TextLimit & ('name' | 'title')): void {
  const problem = text === cleanName(text) ? textProblem(text, limit) : 'unclean';
  if (problem) throw new HttpRefusal(problem);
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).format(0) !== '';
  } catch {
    return false;
  }
}

/** Without the keys that were not given. */
function defined<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
