import type { BoardEvent } from '#shared/board/events.ts';
import type { CarriedOver } from '#shared/minutes/carryOver.ts';
import type { ActionId, MemberId, NoteId } from '#shared/model/ids.ts';
import { ordersBehindAll } from '#shared/rules/order.ts';
import type { Template } from '#shared/templates/template.ts';

/**
 * What a board is opened with from the one before: topics as notes of its first question, nobody's to see, and actions of
 * the whole meeting. The notes are kept by who opens the board, so that somebody may mend them.
 */
export function carriedIn(
  { topics, actions }: CarriedOver,
  { stages }: Template,
  member: MemberId,
  newId: () => string,
): BoardEvent[] {
  const stage = stages.find(({ prompts }) => prompts.length > 0);
  const prompt = stage?.prompts[0];
  const noteOrders = ordersBehindAll([], topics.length);
  const actionOrders = ordersBehindAll([], actions.length);
  const notes = topics.flatMap((text, at): BoardEvent[] => {
    const order = noteOrders[at];
    if (!stage || !prompt || order === undefined) return [];
    const id = newId() as NoteId;
    const note = { id, stage: stage.id, prompt: prompt.id, text, group: null, order, author: null };
    return [{ type: 'noteWritten', note, member }];
  });
  const written = actions.flatMap((action, at): BoardEvent[] => {
    const order = actionOrders[at];
    if (order === undefined) return [];
    return [{ type: 'actionWritten', action: { ...action, id: newId() as ActionId, topic: null, done: false, order } }];
  });
  return [...notes, ...written];
}
