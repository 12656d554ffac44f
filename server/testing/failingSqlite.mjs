import { readFileSync } from 'node:fs';
import { DatabaseSync as Real } from '@photostructure/sqlite';

/** As long as the file named in FAULT_FILE is there, every commit fails with the SQLite result code it holds. */
export class DatabaseSync extends Real {
  exec(sql) {
    const code = sql === 'COMMIT' ? faultNow() : null;
    if (code !== null) throw Object.assign(new Error('as SQLite would say'), { errcode: code });
    super.exec(sql);
  }
}

function faultNow() {
  try {
    return Number(readFileSync(process.env.FAULT_FILE ?? '', 'utf8'));
  } catch {
    return null;
  }
}
