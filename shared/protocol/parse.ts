import { z } from 'zod';
import { ACTS, type Command, STEPS } from '../board/commands.ts';
import { ID_PATTERN } from '../model/ids.ts';
import type { Refusal } from './refusals.ts';
import { misfit, PROTOCOL_VERSION } from './version.ts';

const envelope = z.strictObject({
  v: z.int().min(0),
  id: z.string().regex(ID_PATTERN).min(16),
  type: z.string().max(40),
  body: z.unknown(),
});

const SCHEMAS: Record<string, z.ZodType> = { ...ACTS, ...STEPS };

export type Parsed =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly refusal: Refusal };

/** What came in by the door, or why it is no command. Refuses: malformed, newerVersion, olderVersion, unknownCommand. */
export function parseCommand(input: unknown, version = PROTOCOL_VERSION): Parsed {
  const outer = envelope.safeParse(input);
  if (!outer.success) return { ok: false, refusal: 'malformed' };
  const { v, id, type } = outer.data;
  const wrong = misfit(version, v);
  if (wrong) return { ok: false, refusal: wrong };
  const schema = Object.hasOwn(SCHEMAS, type) ? SCHEMAS[type] : undefined;
  if (!schema) return { ok: false, refusal: 'unknownCommand' };
  const body = schema.safeParse(outer.data.body);
  if (!body.success) return { ok: false, refusal: 'malformed' };
  // The schema of `type` has just vouched for this pair.
  return { ok: true, command: { id, type, body: body.data } as Command };
}
