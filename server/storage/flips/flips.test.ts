import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '#shared/testing/seededRandom.ts';
import { option, tellFigures } from '../../testing/figures.ts';
import { closeDatabase, openDatabase } from '../sqlite/openDatabase.ts';
import { lookAt } from './lookAt.ts';
import { serveFrom } from './serveFrom.ts';
import { type WorkedOn, workOn, writeBoards } from './workedOn.ts';

const FLIPS = option('FLIPS', 100);
const SEED = option('SEED', 1);
/** A whole server takes longer to start than a file to open. */
const SERVED = Math.ceil(FLIPS / 20);

let dir: string;
let good: Buffer;
let boards: readonly WorkedOn[];

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'fikabord-flips-'));
  boards = await Promise.all([1, 2, 3, 4].map(workOn));
  const file = join(dir, 'good.sqlite');
  const db = openDatabase(file);
  writeBoards(db, boards);
  // Brings all that is in the write-ahead log into the file.
  closeDatabase(db);
  good = readFileSync(file);
});

afterAll(() => rmSync(dir, { recursive: true }));

/** The good file with one byte changed to any other. */
function flipped(at: number, by: number): string {
  const file = join(dir, 'flipped.sqlite');
  const bytes = Buffer.from(good);
  bytes.writeUInt8(bytes.readUInt8(at) ^ by, at);
  for (const rest of ['', '-wal', '-shm']) rmSync(file + rest, { force: true });
  writeFileSync(file, bytes);
  return file;
}

/** A place in the file and a change of it, by chance. */
const flip = (chance: () => number) => ({ at: Math.floor(chance() * good.length), by: 1 + Math.floor(chance() * 255) });

it('looks at a whole file and finds it whole', () => {
  expect(lookAt(flipped(0, 0), boards)).toEqual({ refused: false, damaged: 0, problems: [] });
});

it('finds a board by its code though the index of codes is damaged', () => {
  const code = boards[0]?.board.code ?? '';
  const places: number[] = [];
  for (let at = good.indexOf(code); at >= 0; at = good.indexOf(code, at + 1)) places.push(at);
  // In the record, in the index, in the first event and in the snapshot.
  expect(places.length).toBeGreaterThan(2);
  for (const at of places) expect(lookAt(flipped(at + 3, 1), boards)).toMatchObject({ refused: false, problems: [] });
});

it(`serves no board that is not as it was written, whichever byte of the file changes (${FLIPS} of them)`, {
  timeout: 60_000 + FLIPS * 1_000,
}, () => {
  const chance = seededRandom(SEED);
  const outcomes = { refused: 0, damaged: 0, whole: 0 };
  const problems: string[] = [];
  for (let n = 0; n < FLIPS; n++) {
    const { at, by } = flip(chance);
    // Every other time as a newer server would, which replays everything rather than trust a snapshot.
    const looked = lookAt(flipped(at, by), boards, n % 2 ? 'a newer model' : undefined);
    problems.push(
      ...looked.problems.map((problem) => `byte ${at} (page ${Math.floor(at / 4096) + 1}) by ${by}: ${problem}`),
    );
    outcomes[looked.refused ? 'refused' : looked.damaged > 0 ? 'damaged' : 'whole']++;
  }
  tellFigures('flips', { seed: SEED, flips: FLIPS, bytes: good.length, ...outcomes, silent: problems.length });
  expect(problems).toEqual([]);
  expect(outcomes.damaged).toBeGreaterThan(FLIPS / 5);
});

it(`tells people which board is damaged and lets the others go on (${SERVED} flips under a whole server)`, {
  timeout: 60_000 + SERVED * 5_000,
}, async () => {
  const chance = seededRandom(SEED + 1);
  const told = { refused: 0, damaged: 0, whole: 0 };
  for (let n = 0; n < SERVED; n++) {
    const { at, by } = flip(chance);
    renameSync(flipped(at, by), join(dir, 'fikabord.sqlite'));
    const { refused, damaged, problems } = await serveFrom(dir, boards);
    expect(problems, `byte ${at} by ${by}`).toEqual([]);
    told[refused ? 'refused' : damaged > 0 ? 'damaged' : 'whole']++;
  }
  tellFigures('flips under a server', { seed: SEED + 1, ...told });
  expect(told.damaged).toBeGreaterThan(0);
});
