import type { ActionId, DraftId, GroupId, MemberId, NoteId, StatementId, TakeawayId } from '#shared/model/ids.ts';
import { get, ids } from '#shared/model/records.ts';
import type { StatementBox } from '#shared/model/statement.ts';
import { isWallLoose } from '#shared/rules/permissions.ts';
import { allPlaces, current, nextPlace, type Place } from '#shared/rules/phases.ts';
import type { Peopled } from './people.ts';
import type { World } from './World.ts';

/** Stages whose vote is never opened, so that its dots can still be set. */
export const UNVOTED = 'resources';

/** Walks a board to its last phase, so that every stage has notes, groups, lines and results, and the meeting takeaways. `prefix` stands before each id. */
export async function fillBoard(world: World, here: Peopled, voices: readonly MemberId[], prefix = ''): Promise<void> {
  const { board, fay } = here;
  await world.give(board, fay, 'board.start', {});
  for (const { key, phase, stage } of allPlaces(board.committed.part)) {
    if (phase.optional !== 'off' || stage.id === UNVOTED) continue;
    await world.give(board, fay, 'phase.switch', { phase: key, on: true });
  }
  await yields(world, here, prefix);
  for (;;) {
    await stock(world, here, voices, prefix, current(board.committed.part));
    if (!nextPlace(board.committed.part)) return;
    await world.give(board, fay, 'walk.next', { at: board.committed.part.walk.step });
  }
}

async function stock(world: World, here: Peopled, voices: readonly MemberId[], prefix: string, place: Place) {
  const { board, ben, fay } = here;
  const { stage, phase } = place;
  const at = `${prefix}${stage.id}`;
  const prompt = stage.prompts[0]?.id ?? ('' as never);
  switch (phase.kind) {
    case 'solo':
      await world.give(board, ben, 'draft.put', { draft: `${at}-shown` as DraftId, prompt, text: 'A draft' });
      return;
    case 'share': {
      const note = (by: MemberId, name: string) =>
        world.give(board, by, 'note.add', { note: `${at}-${name}` as NoteId, prompt, text: `Note ${name}` });
      for (const name of ['ben-1', 'ben-2', 'ben-3', 'ben-4', 'ben-5', 'gone']) await note(ben, name);
      await world.give(board, ben, 'note.remove', { note: `${at}-gone` as NoteId });
      for (const voice of voices) await note(voice, voice);
      return;
    }
    case 'align':
    case 'talk':
      for (const box of phase.boxes) {
        await lines(world, here, prefix, box);
        await world.give(board, fay, 'check.open', { box });
        await world.give(board, fay, 'check.close', {});
      }
      return;
    case 'poll':
      // No box is filled here; whoever leads may write into any.
      await world.give(board, fay, 'tray.give', { member: ben, tray: true });
      await lines(world, here, prefix, 'vision');
      await world.give(board, fay, 'tray.give', { member: ben, tray: false });
      return;
    default:
      if (isWallLoose(board.committed.part)) await groups(world, here, at);
  }
}

/** Groups, unless the stage has them. */
async function groups(world: World, { board, ben }: Peopled, at: string): Promise<void> {
  if (get(board.committed.part.groups, `${at}-g1` as GroupId)) return;
  const form = (group: string, ...names: string[]) =>
    world.give(board, ben, 'group.form', {
      group: `${at}-${group}` as GroupId,
      notes: names.map((name) => `${at}-${name}` as NoteId),
    });
  await form('g1', 'ben-1', 'ben-2');
  await form('g2', 'ben-3');
  await form('gone', 'ben-5');
  await world.give(board, ben, 'group.dissolve', { group: `${at}-gone` as GroupId });
}

async function lines(world: World, { board, ben }: Peopled, prefix: string, box: StatementBox): Promise<void> {
  for (const name of ['1', '2', '3', 'gone']) {
    const statement = `${prefix}${box}-${name}` as StatementId;
    const body = { statement, box, text: `Line ${name}`, parent: null, after: 'last', from: null } as const;
    await world.give(board, ben, 'statement.add', body);
  }
  await world.give(board, ben, 'statement.remove', { statement: `${prefix}${box}-gone` as StatementId });
}

/** Takeaways and actions of the meeting. */
async function yields(world: World, { board, ben }: Peopled, prefix: string): Promise<void> {
  for (const name of ['1', '2', '3', 'gone']) {
    const takeaway = `${prefix}takeaway-${name}` as TakeawayId;
    const action = `${prefix}action-${name}` as ActionId;
    await world.give(board, ben, 'takeaway.add', { takeaway, topic: null, text: `Takeaway ${name}` });
    await world.give(board, ben, 'action.add', { action, topic: null, text: `Action ${name}`, who: '', by: null });
  }
  await world.give(board, ben, 'takeaway.remove', { takeaway: `${prefix}takeaway-gone` as TakeawayId });
  await world.give(board, ben, 'action.remove', { action: `${prefix}action-gone` as ActionId });
}

/** Whether everything a sample names was really made, so that no cell is refused for want of a thing. */
export function isFilled({ board }: Peopled): boolean {
  const { notes, groups: formed, statements, takeaways, actions } = board.committed.part;
  return [notes, formed, statements, takeaways, actions].every((records) => ids(records).length > 1);
}
