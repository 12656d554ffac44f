import { replay } from '#shared/board/apply.ts';
import type { Happened } from '#shared/board/events.ts';
import type { BoardState } from '#shared/model/board.ts';
import { MODEL, stored } from '../../boards/model.ts';
import { FuzzRun } from '../../testing/fuzz/FuzzRun.ts';
import { ScriptTab } from '../../testing/fuzz/ScriptTab.ts';
import type { NewBoard, OwedAnswer, StoredEntry } from '../BoardStore.ts';
import { pack } from '../rows.ts';
import { BoardTables } from '../sqlite/BoardTables.ts';
import type { Database } from '../sqlite/driver.ts';
import { LogWriter } from '../sqlite/LogWriter.ts';

const COMMANDS = 150;

/** A board that people worked on, and all that a load of it must give. */
export interface WorkedOn {
  readonly board: NewBoard;
  readonly entries: readonly StoredEntry[];
  readonly answers: readonly OwedAnswer[];
  readonly state: BoardState;
}

/** A workshop by chance. */
export async function workOn(seed: number): Promise<WorkedOn> {
  const run = new FuzzRun(seed, { openTab: (member, face, token) => new ScriptTab(member, face, token) });
  await run.start();
  for (let n = 0; n < COMMANDS; n++) await run.step();
  await run.check(await run.settle());
  const loaded = await run.kept();
  if (loaded.kind !== 'whole' || run.problems.length > 0) throw new Error(`the workshop of ${seed} went wrong`);
  const { entries, answers } = loaded;
  const state = stateOf(entries);
  const { id, code, createdAt } = state.open.board;
  return { board: { id, code, createdAt }, entries, answers, state };
}

/** Writes boards into a database as the server does, each with a snapshot of its first half. */
export function writeBoards(db: Database, boards: readonly WorkedOn[]): void {
  const writer = new LogWriter(
    db,
    new BoardTables(db),
    new Set(),
    () => undefined,
    () => undefined,
  );
  for (const { board, entries } of boards) {
    writer.commit([{ do: 'create', board, first: entries.slice(0, 1).map(pack) }]);
    writer.commit([{ do: 'append', board: board.id, expectedSeq: 1, entries: entries.slice(1).map(pack) }]);
    const half = entries.slice(0, Math.floor(entries.length / 2));
    const json = JSON.stringify(stored(stateOf(half)));
    writer.cache([{ do: 'snapshot', board: board.id, seq: half.length, model: MODEL, json }]);
  }
}

const stateOf = (entries: readonly StoredEntry[]): BoardState =>
  stored(replay(entries.flatMap(({ events }) => events as readonly Happened[])));
