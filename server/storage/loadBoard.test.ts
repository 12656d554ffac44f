import { expect, it } from 'vitest';
import { extend, snapshotSum, startRecord } from './chain.ts';
import { board, entries, MODEL, stored } from './contract/Stand.ts';
import { loadBoard, type RowSource } from './loadBoard.ts';
import { pack, type SnapshotRow } from './rows.ts';

const log = extend(startRecord(board('a')), entries(1, 4).map(pack));

function sourceWith(snapshot: SnapshotRow | null, record: RowSource['record'] = () => log.record): RowSource {
  const rows: RowSource['rows'] = (_, after) => log.rows.map((row) => (row.seq > after ? row : { ...row, body: null }));
  return { record, snapshot: () => snapshot, rows, bytes: () => 0 };
}

function snapshotAfter(rowSum: Uint8Array): SnapshotRow {
  const bare = { seq: 2, model: MODEL, rowSum, state: Buffer.from('{"of":"another log"}') };
  return { ...bare, sum: snapshotSum('a', bare) };
}

it('takes a snapshot only where the very entry it follows is in the log', () => {
  const own = log.rows[1]?.sum ?? new Uint8Array();
  expect(loadBoard(sourceWith(snapshotAfter(own)), 'a', MODEL)).toMatchObject({ snapshot: { seq: 2 } });
  const other = extend(startRecord(board('a')), entries(5, 8).map(pack)).rows[1]?.sum ?? new Uint8Array();
  expect(loadBoard(sourceWith(snapshotAfter(other)), 'a', MODEL)).toMatchObject({
    kind: 'whole',
    snapshot: null,
    entries: stored(1, 4),
  });
});

it('calls a board whose record is gone or unreadable damaged, not unknown, while it has entries', () => {
  const damaged = { kind: 'damaged', goodUntil: 4, entries: stored(1, 4) };
  expect(
    loadBoard(
      sourceWith(null, () => null),
      'a',
      MODEL,
    ),
  ).toMatchObject(damaged);
  const unreadable = (): never => {
    throw new Error('database disk image is malformed');
  };
  expect(loadBoard(sourceWith(null, unreadable), 'a', MODEL)).toMatchObject(damaged);
});

it('keeps what it read before the disk failed it', () => {
  const broken: RowSource = {
    ...sourceWith(null),
    *rows() {
      yield* log.rows.slice(0, 2);
      throw new Error('database disk image is malformed');
    },
  };
  expect(loadBoard(broken, 'a', MODEL)).toEqual({
    kind: 'damaged',
    goodUntil: 2,
    entries: stored(1, 2),
    why: 'what follows entry 2 cannot be read: database disk image is malformed',
  });
});
