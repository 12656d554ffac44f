import { z } from 'zod';
import { carryOver } from '#shared/minutes/carryOver.ts';
import { nameProblem } from '#shared/model/text.ts';
import { LIMITS, type TextLimit } from '#shared/rules/limits.ts';
import { templateOf } from '#shared/templates/index.ts';
import { OWN, readTemplate } from '#shared/templates/readTemplate.ts';
import type { Template } from '#shared/templates/template.ts';
import type { Board } from '../boards/Board.ts';
import { answerOpened } from './answerOpened.ts';
import { capital } from './capital.ts';
import { carriedFrom } from './carriedFrom.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import type { HttpPorts } from './ports.ts';
import { refuseFile } from './refuseFile.ts';
import { addressOf, bodyOf, type Route } from './routes.ts';
import { sayFor } from './sentences.ts';

const BODY = z.strictObject({
  /** One of ours by its id, or the file of another one; `own`: the one of the board that is carried on. */
  template: z.union([z.string().max(60), z.custom<object>((value) => typeof value === 'object' && value !== null)]),
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
 * never again. With `from`, what that board leaves is carried on, for its facilitator only. Refuses: badFile with the place
 * that is wrong in a template, malformed (also a template that does not exist), empty, long, unclean, noSuchBoard, damaged, notAllowed, slowDown, retry, storageFull,
 * busy.
 */
export function createBoard(ports: HttpPorts): Route {
  const { registry, config, allowance, templates } = ports;
  return async (request, response) => {
    const body = bodyOf(request, config.publicUrl, BODY);
    const { from, waiting, rehearsal } = body;
    if (from === undefined && waiting !== undefined) throw new HttpRefusal('malformed');
    // What a group left is not for make-believe.
    if (from !== undefined && rehearsal) throw new HttpRefusal('malformed');
    // Not of the boards of its hour: a template that is refused opens none.
    if (typeof body.template !== 'string') templates.take(addressOf(request));
    const read = typeof body.template === 'string' ? null : readTemplate(body.template);
    if (read && !read.ok) return refuseFile(response, read.problem, 'template');
    requireName(body.title, 'title');
    const facilitator = body.facilitator ?? capital(sayFor(body.language)('people.facilitator'));
    requireName(facilitator, 'name');
    const board = from === undefined ? null : await carriedFrom(ports, request, from);
    const template = read?.ok ? read.template : named(body.template, board);
    if (!template) throw new HttpRefusal('malformed');
    if (body.settings.length !== undefined && !template.lengths) throw new HttpRefusal('malformed');
    allowance.take(addressOf(request));
    const carried = board && carryOver(board.committed.part, waiting ?? false);
    const { title, language, timeZone, settings } = body;
    const opened = await registry.create({
      template,
      title,
      language,
      timeZone,
      facilitator,
      settings: defined(settings),
      rehearsal,
      carried,
    });
    if ('refusal' in opened) throw new HttpRefusal(opened.refusal);
    answerOpened(request, response, opened, config.publicUrl);
  };
}

/** One of ours by its id; `own`: that of the board that is carried on. */
function named(id: unknown, from: Board | null): Template | undefined {
  if (id === OWN) return from?.committed.part.board.own;
  return typeof id === 'string' ? templateOf(id) : undefined;
}

function requireName(text: string, limit: TextLimit & ('name' | 'title')): void {
  const problem = nameProblem(text, limit);
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
