import type { Act } from '#shared/board/commands.ts';
import type { PublicPart } from '#shared/board/publicPart.ts';
import type { CommandId, DraftId, NoteId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import type { Refusal } from '#shared/protocol/refusals.ts';
import { newId } from './ids.ts';

/** Refusals of a place on the wall, where a private draft would still be accepted. */
const LOST_PLACE: ReadonlySet<Refusal> = new Set(['wrongPhase', 'wallLocked', 'gone', 'notYours', 'taken']);

/**
 * Nobody's words are dropped: words that were refused because the group moved on, or because their note is gone, stay
 * as a private draft under the same question; what was said under a topic that is gone stays, of the whole meeting. Null: there are no words to save, or the face keeps them on the device.
 */
export function rescue(act: Act, refusal: Refusal, part: PublicPart | null): Act | null {
  if (!LOST_PLACE.has(refusal)) return null;
  // Under the id its note would have had: another tab with the same outbox makes the same draft, not a second one.
  const draft = (note: NoteId, prompt: string, text: string): Act => ({
    id: newId<CommandId>(),
    type: 'draft.put',
    body: { draft: note as string as DraftId, prompt: prompt as never, text },
  });
  switch (act.type) {
    case 'note.add':
      return draft(act.body.note, act.body.prompt, act.body.text);
    case 'note.edit': {
      const prompt = part && (get(part.notes, act.body.note as NoteId)?.prompt ?? null);
      return prompt ? draft(act.body.spare, prompt, act.body.text) : null;
    }
    // What was removed while somebody changed it is written anew, of the whole meeting.
    case 'takeaway.edit':
      return {
        id: newId<CommandId>(),
        type: 'takeaway.add',
        body: { takeaway: act.body.spare, topic: null, text: act.body.text },
      };
    case 'action.edit':
      return {
        id: newId<CommandId>(),
        type: 'action.add',
        body: { action: act.body.spare, topic: null, text: act.body.text, who: '', by: null },
      };
    // The topic it was said under is gone: it stays, of the whole meeting.
    case 'takeaway.add':
      return act.body.topic === null ? null : { ...act, id: newId<CommandId>(), body: { ...act.body, topic: null } };
    case 'action.add':
      return act.body.topic === null ? null : { ...act, id: newId<CommandId>(), body: { ...act.body, topic: null } };
    default:
      return null;
  }
}
