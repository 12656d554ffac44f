import type { MessagePort } from 'node:worker_threads';
import type { BoardListing } from '../BoardStore.ts';
import { isIntact, loadBoard } from '../loadBoard.ts';
import { BoardTables } from './BoardTables.ts';
import { claimDirectory } from './claimDirectory.ts';
import { lineOf } from './fault.ts';
import { LogWriter, type Warn } from './LogWriter.ts';
import { closeDatabase, openDatabase } from './openDatabase.ts';
import { takeTogether } from './takeTogether.ts';
import type { Answers, Cache, FromWorker, Question, Read, Reply, Request, Write } from './workerMessages.ts';

interface Asked<Q extends Question> {
  readonly id: number;
  readonly question: Q;
}

/** Opens the store in `dir` and answers requests on `port` until it is told to close. Throws StoreOpenError. */
export function serve(dir: string, port: MessagePort): void {
  const claim = claimDirectory(dir);
  const db = openDatabaseOrRelease(claim.file, claim.release);
  const post = (message: FromWorker): void => port.postMessage(message);
  const warn: Warn = (about, message) => post({ kind: 'warning', about, message });
  const tables = new BoardTables(db);
  const quarantined = new Set<string>();
  const writer = new LogWriter(db, tables, quarantined, warn, (why) => post({ kind: 'broken', why }));
  const close = (): null => {
    closeDatabase(db, !writer.stopped);
    claim.release();
    port.close();
    return null;
  };

  const carryOut = (asked: readonly Request[]) => {
    const writes = asked.filter((one): one is Asked<Write> => isWrite(one.question));
    const outcomes = writes.length === 0 ? [] : writer.commit(writes.map(({ question }) => question));
    if (writes.length > 0)
      post({ kind: 'replies', replies: writes.map(({ id }, at) => answered(id, outcomes[at] ?? null)) });
    const snapshots = asked.filter((one): one is Asked<Cache> => one.question.do === 'snapshot');
    writer.cache(snapshots.map(({ question }) => question));
    if (snapshots.length > 0) post({ kind: 'replies', replies: snapshots.map(({ id }) => answered(id, null)) });
    writer.settle();
    for (const { id, question } of asked) {
      if (isWrite(question) || question.do === 'snapshot') continue;
      post({ kind: 'replies', replies: [attempt(id, () => read(question, tables, quarantined, warn))] });
      if (question.do === 'close') close();
    }
  };
  takeTogether(port, carryOut);
  post({ kind: 'opened' });
}

function openDatabaseOrRelease(file: string, release: () => void): ReturnType<typeof openDatabase> {
  try {
    return openDatabase(file);
  } catch (error) {
    release();
    throw error;
  }
}

function isWrite(question: Question): question is Write {
  return question.do === 'create' || question.do === 'append' || question.do === 'delete';
}

function answered(id: number, answer: Answers[keyof Answers]): Reply {
  return { id, ok: true, answer };
}

function attempt(id: number, work: () => Answers[Read['do']]): Reply {
  try {
    return answered(id, work());
  } catch (error) {
    return { id, ok: false, error: lineOf(error) };
  }
}

function read(question: Read, tables: BoardTables, quarantined: Set<string>, warn: Warn): Answers[Read['do']] {
  switch (question.do) {
    case 'load': {
      const { board, model } = question;
      const loaded = loadBoard(tables, board, model);
      if (loaded.kind === 'damaged') {
        quarantined.add(board);
        warn({ board, goodUntil: loaded.goodUntil, why: loaded.why }, 'a board is damaged and quarantined');
      } else quarantined.delete(board);
      return JSON.stringify(loaded);
    }
    case 'findByCode':
      return tables.idOfCode(question.code);
    case 'touchedAt':
      return tables.touchedAt(question.board);
    case 'list':
      return list(tables, quarantined, warn);
    case 'close':
      return null;
  }
}

function list(tables: BoardTables, quarantined: Set<string>, warn: Warn): BoardListing[] {
  const listed: BoardListing[] = [];
  let lost = 0;
  for (const record of tables.records()) {
    if (record === null) lost += 1;
    else {
      const { id, code, createdAt, head } = record;
      listed.push({ id, code, createdAt, head, quarantined: quarantined.has(id) || !isIntact(record) });
    }
  }
  if (lost > 0) warn({ lost }, 'boards are missing from the list: their records cannot be understood');
  return listed;
}
