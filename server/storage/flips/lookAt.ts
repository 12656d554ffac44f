import { isSame } from '#shared/model/same.ts';
import { MODEL, stored } from '../../boards/model.ts';
import { readLog } from '../../boards/readLog.ts';
import { loadBoard } from '../loadBoard.ts';
import { pack } from '../rows.ts';
import { StoreOpenError } from '../StoreOpenError.ts';
import { BoardTables } from '../sqlite/BoardTables.ts';
import type { Database } from '../sqlite/driver.ts';
import { LogWriter } from '../sqlite/LogWriter.ts';
import { openDatabase } from '../sqlite/openDatabase.ts';
import type { WorkedOn } from './workedOn.ts';

export interface Looked {
  /** The file was refused as a whole, in one readable line. */
  readonly refused: boolean;
  /** Boards set aside as damaged, with a reason. */
  readonly damaged: number;
  /** Whatever was served other than it was written, told as if it had never been, or stopped the others. */
  readonly problems: readonly string[];
}

/** Opens a database that may be damaged, and looks at every board as a server would that understands this model. */
export function lookAt(file: string, boards: readonly WorkedOn[], model: string = MODEL): Looked {
  let db: Database;
  try {
    db = openDatabase(file);
  } catch (error) {
    const isClear = error instanceof StoreOpenError && error.message.includes(file) && !error.message.includes('\n');
    return { refused: true, damaged: 0, problems: isClear ? [] : [`refused without a clear message: ${error}`] };
  }
  const problems: string[] = [];
  let damaged = 0;
  for (const board of boards) {
    try {
      if (lookAtOne(db, board, model, problems) === 'damaged') damaged++;
    } catch (error) {
      problems.push(`a board cannot be looked at: ${error}`);
    }
  }
  db.close();
  return { refused: false, damaged, problems };
}

function lookAtOne(db: Database, board: WorkedOn, model: string, problems: string[]): 'whole' | 'damaged' | 'unknown' {
  const { id, code } = board.board;
  const tables = new BoardTables(db);
  const named = tables.idOfCode(code);
  if (named !== id) problems.push(`the code leads to ${named}`);
  const loaded = loadBoard(tables, id, model);
  const read = readLog(loaded);
  const head = board.entries.length;
  const quarantined = new Set(read.kind === 'damaged' ? [id] : []);
  const writer = new LogWriter(
    db,
    tables,
    quarantined,
    () => undefined,
    () => undefined,
  );
  const next = { at: 1, events: [], answer: null };
  const [written] = writer.commit([{ do: 'append', board: id, expectedSeq: head, entries: [pack(next)] }]);
  if (read.kind === 'unknown') problems.push('a board is told to be unknown');
  if (read.kind === 'damaged') {
    if (read.why === '') problems.push('damaged, and nobody says why');
    const good = loaded.kind === 'damaged' ? loaded.entries : [];
    if (!isSame(good, board.entries.slice(0, good.length))) problems.push('the good part is not as it was written');
    if (written?.kind === 'ok') problems.push('a damaged board goes on');
  }
  if (read.kind === 'whole') {
    const { state, seq, answers } = read.start;
    const isAsWritten = isSame(stored(state), board.state) && seq === head && isSame(answers, board.answers);
    if (!isAsWritten) problems.push('served other than it was written');
    if (written?.kind !== 'ok') problems.push(`a whole board does not go on: ${written?.kind}`);
  }
  return read.kind;
}
