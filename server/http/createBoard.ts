import { z } from 'zod';
import { cleanName, textProblem } from '#shared/model/text.ts';
import { LIMITS, type TextLimit } from '#shared/rules/limits.ts';
import { templateOf } from '#shared/templates/index.ts';
import { carryOn } from './carryOn.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { setCookie } from './identity.ts';
import { baseOf, participantLink, secretLink } from './links.ts';
import type { HttpPorts } from './ports.ts';
import { addressOf, bodyOf, type Route } from './routes.ts';
import { sayFor } from './sentences.ts';

const HOUR_MS = 3_600_000;

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
  const { registry, clock, config, warn } = ports;
  const created = new Map<string, number[]>();
  const isOver = (address: string): boolean => {
    const now = clock.now();
    for (const [known, times] of created) {
      const recent = times.filter((at) => now - at < HOUR_MS);
      if (recent.length === 0) created.delete(known);
      else created.set(known, recent);
    }
    return (created.get(address)?.length ?? 0) >= config.boardsPerHour;
  };

  return async (request, response) => {
    const body = bodyOf(request, config.publicUrl, BODY);
    const lengths = templateOf(body.template)?.lengths;
    if (body.settings.length !== undefined && !lengths) throw new HttpRefusal('malformed');
    if (!templateOf(body.template)) throw new HttpRefusal('malformed');
    requireName(body.title, 'title');
    const facilitator = body.facilitator ?? capital(sayFor(body.language)('people.facilitator'));
    requireName(facilitator, 'name');
    const { from, waiting } = body;
    if (from === undefined && waiting !== undefined) throw new HttpRefusal('malformed');
    const carried = from === undefined ? null : await carryOn(ports, request, from, waiting ?? false);
    const address = addressOf(request);
    if (isOver(address)) {
      warn({}, 'an address has created as many boards as it may in an hour');
      throw new HttpRefusal('slowDown');
    }
    created.set(address, [...(created.get(address) ?? []), clock.now()]);
    const { template, title, language, timeZone, settings } = body;
    const board = await registry.create({
      template,
      title,
      language,
      timeZone,
      facilitator,
      settings: defined(settings),
      carried,
    });
    if ('refusal' in board) throw new HttpRefusal(board.refusal);
    const { id, code, facilitatorSecret, screenSecret } = board;
    const base = baseOf(request, config.publicUrl);
    setCookie(response, id, 'facilitator', facilitatorSecret, config.publicUrl);
    response.status(201).json({
      board: { id, code },
      links: {
        facilitator: secretLink(base, code, 'facilitator', facilitatorSecret),
        participant: participantLink(base, code),
        screen: secretLink(base, code, 'screen', screenSecret),
      },
      token: facilitatorSecret,
    });
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

const capital = (word: string): string => word.slice(0, 1).toLocaleUpperCase() + word.slice(1);

/** Without the keys that were not given. */
function defined<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
