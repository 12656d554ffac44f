import { apply } from '../board/apply.ts';
import type { Happened } from '../board/events.ts';
import { openingEvents } from '../exports/openingEvents.ts';
import { readBoardFile } from '../exports/readBoardFile.ts';
import type { BoardState } from '../model/board.ts';
import type { BoardId, CommandId, MemberId } from '../model/ids.ts';
import { isSound } from '../rules/sound.ts';

/** The state of a board that a file was brought in to, at `now`. Throws where the file is refused. */
export function broughtBoard(text: string, now: number): BoardState {
  const read = readBoardFile(text);
  if (!read.ok) throw new Error(`the file was refused: ${read.problem.fault} at ${read.problem.place}`);
  let count = 0;
  const events = openingEvents(
    read.file,
    { id: 'brought' as BoardId, code: 'BROUGHT', seed: 'another seed', tokens: () => ({}) },
    {
      now,
      // Backwards, so that nothing stands in its old order by chance.
      id: () => `fresh-${1_000_000 - ++count}`,
      unnamed: { facilitator: 'Facilitator', participant: (n) => `Participant ${n}` },
    },
  );
  const happened: Happened = {
    by: 'fay' as MemberId,
    command: 'bring' as CommandId,
    kind: 'board.bring',
    at: now,
    events,
  };
  const state = apply({ mine: {} } as BoardState, happened);
  if (!isSound(state.open)) throw new Error('what was brought in lies nowhere');
  return state;
}
