import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { board, entries, MODEL } from '../contract/Stand.ts';
import { loadBoard } from '../loadBoard.ts';
import { pack } from '../rows.ts';
import { StoreOpenError } from '../StoreOpenError.ts';
import { BoardTables } from './BoardTables.ts';
import { LogWriter } from './LogWriter.ts';
import { closeDatabase, openDatabase } from './openDatabase.ts';

const BOARDS = ['a', 'b', 'c', 'd'];
const FLIPS = Number(process.env.FLIPS ?? 200);

let dir: string;
let good: Buffer;
let truth: Map<string, unknown>;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'fikabord-flips-'));
  const file = join(dir, 'good.sqlite');
  const db = openDatabase(file);
  const writer = new LogWriter(
    db,
    new BoardTables(db),
    new Set(),
    () => undefined,
    () => undefined,
  );
  for (const id of BOARDS) {
    writer.commit([{ do: 'create', board: board(id), first: entries(1, 40).map(pack) }]);
    writer.cache([
      { do: 'snapshot', board: id, seq: 30, model: MODEL, json: JSON.stringify({ id, words: 'fika '.repeat(300) }) },
    ]);
  }
  truth = readAll(new BoardTables(db));
  closeDatabase(db);
  good = readFileSync(file);
});

afterAll(() => rmSync(dir, { recursive: true }));

function readAll(tables: BoardTables): Map<string, unknown> {
  return new Map(
    BOARDS.flatMap((id) => [MODEL, 'replay'].map((model) => [`${id} ${model}`, loadBoard(tables, id, model)])),
  );
}

/** Loads all boards from a file with one bit flipped: how many were damaged, or null if the file was refused as a whole. */
function loadFlipped(bit: number): number | null {
  const file = join(dir, 'flipped.sqlite');
  const bytes = Buffer.from(good);
  bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  for (const rest of ['', '-wal', '-shm']) rmSync(file + rest, { force: true });
  writeFileSync(file, bytes);
  let db: ReturnType<typeof openDatabase>;
  try {
    db = openDatabase(file);
  } catch (error) {
    expect(error).toBeInstanceOf(StoreOpenError);
    return null;
  }
  let damaged = 0;
  for (const [key, found] of readAll(new BoardTables(db))) {
    const kind = Object(found).kind;
    if (kind === 'damaged') damaged += 1;
    // A snapshot that is ignored gives way to all entries: the same truth, told at length.
    else if (Object(found).snapshot === null)
      expect(found, `${key} bit ${bit}`).toEqual(truth.get(`${key.slice(0, 1)} replay`));
    else expect(found, `${key} bit ${bit}`).toEqual(truth.get(key));
  }
  db.close();
  return damaged;
}

it(`serves nothing that is not as it was written, whichever bit of the file flips (${FLIPS} of them)`, {
  timeout: 600_000,
}, () => {
  const outcomes = { refused: 0, harmless: 0, damaged: 0 };
  for (let n = 0; n < FLIPS; n += 1) {
    // Spread over the file by the golden ratio: the same flips each time, and all over the place.
    const bit = Math.floor(((n * 0.618_033_988_749_895) % 1) * good.length * 8);
    const damaged = loadFlipped(bit);
    outcomes[damaged === null ? 'refused' : damaged === 0 ? 'harmless' : 'damaged'] += 1;
  }
  if (process.env.FLIPS !== undefined) console.info(outcomes);
  expect(outcomes.damaged).toBeGreaterThan(FLIPS / 5);
});
