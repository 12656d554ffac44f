import { z } from 'zod';
import { type ActionId, ID_PATTERN, type NoteId, type StatementId, type TakeawayId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import type { Doing, PresenceFrame } from '#shared/protocol/messages.ts';
import { takesPart } from '#shared/rules/permissions.ts';
import { current } from '#shared/rules/phases.ts';
import type { PhaseKind } from '#shared/templates/template.ts';
import type { Guest } from './handshake.ts';

const id = z.string().regex(ID_PATTERN);

/** A closed list: nothing else is ever passed on. */
const DOING = z.discriminatedUnion('doing', [
  z.strictObject({ doing: z.literal('writing') }),
  z.strictObject({ doing: z.literal('dragging'), note: id }),
  z.strictObject({ doing: z.literal('editing'), on: id }),
  z.strictObject({ doing: z.literal('nothing') }),
]);

/** What came in as presence; null: something else. */
export function parseDoing(input: unknown): Doing | null {
  const parsed = DOING.safeParse(input);
  return parsed.success ? parsed.data : null;
}

/** Whether what a guest does now goes into the count of those writing: a voice, in a solo phase of a running board. */
export function mayCountAsWriting({ board, member }: Guest): boolean {
  const { open } = board.committed.state;
  return (
    member !== null && open.walk.status === 'running' && current(open).phase.kind === 'solo' && takesPart(open, member)
  );
}

/** Phases in which everybody works on the same things. */
const SHARED: ReadonlySet<PhaseKind> = new Set(['cluster', 'align', 'talk', 'discuss', 'poll']);

/**
 * What the others may see of it; null: nothing. Absent where one writes or votes in private, and never an edit of a
 * note whose author is hidden: only its author edits it.
 */
export function shownDoing({ board, member }: Guest, doing: Doing): PresenceFrame | null {
  const { open } = board.committed.state;
  const { kind } = current(open).phase;
  if (member === null) return null;
  const isShared = open.walk.status === 'running' && SHARED.has(kind);
  // Whoever was shown something hears its end, also when the group has gone on since.
  if (!isShared && doing.doing !== 'nothing') return null;
  switch (doing.doing) {
    case 'dragging':
      return get(open.notes, doing.note as NoteId) ? { member, doing: 'dragging', note: doing.note } : null;
    case 'editing':
      return isShownEdit(
        get(open.notes, doing.on as NoteId),
        get(open.statements, doing.on as StatementId) ??
          get(open.takeaways, doing.on as TakeawayId) ??
          get(open.actions, doing.on as ActionId),
      )
        ? { member, doing: 'editing', on: doing.on }
        : null;
    case 'nothing':
      return { member, doing: 'nothing' };
    case 'writing':
      return null;
  }
}

function isShownEdit(note: { readonly author: unknown } | undefined, line: unknown): boolean {
  return note ? note.author !== null : line !== undefined;
}
