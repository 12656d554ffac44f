import type { DraftId, GroupId, MemberId, NoteId, StatementId } from '#shared/model/ids.ts';
import { ids } from '#shared/model/records.ts';
import { allPlaces, current, nextPlace, type Place } from '#shared/rules/phases.ts';
import type { PhaseKey } from '#shared/templates/template.ts';
import type { Peopled } from './people.ts';
import type { World } from './World.ts';

/** Stages whose vote is never opened, so that its dots can still be set. */
export const UNVOTED = 'resources';

/** Walks a board to its last phase, so that every stage has notes, groups, lines and results. `prefix` stands before each id. */
export async function fillBoard(world: World, here: Peopled, voices: readonly MemberId[], prefix = ''): Promise<void> {
  const { board, fay } = here;
  await world.give(board, fay, 'board.start', {});
  for (const { key, phase, stage } of allPlaces(board.committed.part)) {
    if (phase.optional !== 'off' || stage.id === UNVOTED) continue;
    await world.give(board, fay, 'phase.switch', { phase: key, on: true });
  }
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
  const note = async (by: MemberId, name: string) => {
    await world.give(board, by, 'note.add', { note: `${at}-${name}` as NoteId, prompt, text: `Note ${name}` });
  };
  switch (phase.kind) {
    case 'solo':
      await world.give(board, ben, 'draft.put', { draft: `${at}-shown` as DraftId, prompt, text: 'A draft' });
      return;
    case 'share':
      for (const name of ['ben-1', 'ben-2', 'ben-3', 'ben-4', 'ben-5', 'gone']) await note(ben, name);
      await world.give(board, ben, 'note.remove', { note: `${at}-gone` as NoteId });
      for (const voice of voices) await note(voice, voice);
      return;
    case 'cluster': {
      const form = (group: string, ...names: string[]) =>
        world.give(board, ben, 'group.form', {
          group: `${at}-${group}` as GroupId,
          notes: names.map((name) => `${at}-${name}` as NoteId),
        });
      await form('g1', 'ben-1', 'ben-2');
      await form('g2', 'ben-3');
      await form('gone', 'ben-5');
      await world.give(board, ben, 'group.dissolve', { group: `${at}-gone` as GroupId });
      return;
    }
    case 'align':
    case 'talk':
      for (const box of phase.boxes) {
        for (const name of ['1', '2', '3', 'gone']) {
          const statement = `${prefix}${box}-${name}` as StatementId;
          await world.give(board, ben, 'statement.add', {
            statement,
            box,
            text: `Line ${name}`,
            parent: null,
            after: 'last',
            from: null,
          });
        }
        await world.give(board, ben, 'statement.remove', { statement: `${prefix}${box}-gone` as StatementId });
        await world.give(board, fay, 'check.open', { box });
        await world.give(board, fay, 'check.close', {});
      }
      return;
    default:
  }
}

/** Whether everything a sample names was really made, so that no cell is refused for want of a thing. */
export function isFilled({ board }: Peopled): boolean {
  const { notes, groups, statements } = board.committed.part;
  return [notes, groups, statements].every((records) => ids(records).length > 5);
}

export const placeKeys = ({ board }: Peopled): PhaseKey[] =>
  allPlaces(board.committed.part).flatMap(({ key, stage, phase }) =>
    stage.id === UNVOTED && phase.kind === 'vote' ? [] : key,
  );
