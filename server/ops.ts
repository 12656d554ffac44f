import { join, resolve } from 'node:path';
import { backupName } from './backups/backupNames.ts';
import { makeBackup } from './backups/makeBackup.ts';
import { restoreBackup } from './backups/restoreBackup.ts';
import type { StateHash } from './backups/stateHash.ts';
import { ConfigError, readConfig } from './config.ts';

/** `npm run backup [file]` and `npm run restore <file>`: the operator's hand on DATA_DIR. */

const [what, given] = process.argv.slice(2);
/** npm starts in the project's folder; paths are meant from where it was called. */
const here = process.env.INIT_CWD ?? process.cwd();

function tell(lines: readonly string[], { boards, damaged, hash }: StateHash): void {
  const state = damaged === 0 ? `boards ${boards}` : `boards ${boards}, ${damaged} of them DAMAGED`;
  process.stdout.write(`${[...lines, state, `state ${hash}`].join('\n')}\n`);
}

function run(): void {
  const { dataDir } = readConfig(process.env);
  if (what === 'backup') {
    const now = Date.now();
    const file = given === undefined ? join(dataDir, 'backups', backupName(now)) : resolve(here, given);
    const made = makeBackup(dataDir, file);
    tell([`backup ${file}`], made);
  } else if (what === 'restore' && given !== undefined) {
    const { replaced, ...state } = restoreBackup(dataDir, resolve(here, given), new Date());
    const before = replaced === null ? [] : [`what was there before is in ${replaced}`];
    tell([`restored into ${dataDir}`, ...before], state);
  } else throw new ConfigError('say `npm run backup [file]` or `npm run restore <file>`');
}

try {
  run();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Nothing was done: ${message}\n`);
  process.exitCode = 1;
}
