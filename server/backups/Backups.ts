import { mkdir, readdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../boards/clock.ts';
import type { BoardStore } from '../storage/BoardStore.ts';
import { backupName, outdated } from './backupNames.ts';

const HOUR_MS = 3_600_000;
/** A backup must not take the last space from the log. */
const RESERVE_BYTES = 64 * 1024 * 1024;

export interface BackupPorts {
  readonly store: Pick<BoardStore, 'backup'>;
  readonly clock: Clock;
  /** DATA_DIR: backups go into its folder `backups`. */
  readonly dataDir: string;
  /** How many of the newest stay; 0: no backups are made. */
  readonly kept: number;
  readonly log: {
    info(about: Readonly<Record<string, unknown>>, message: string): void;
    warn(about: Readonly<Record<string, unknown>>, message: string): void;
  };
}

/** Copies the store every hour, and whenever it is asked to. A backup that fails is a warning, never the end. */
export class Backups {
  readonly #ports: BackupPorts;
  readonly #dir: string;
  #cancel: () => void = () => {};

  constructor(ports: BackupPorts) {
    this.#ports = ports;
    this.#dir = join(ports.dataDir, 'backups');
  }

  /** From now on a backup every hour. */
  start(): void {
    if (this.#ports.kept === 0) return;
    this.#cancel = this.#ports.clock.after(HOUR_MS, () => {
      this.start();
      void this.make();
    });
  }

  /** Makes one now. Returns its file; null: none was made. */
  async make(): Promise<string | null> {
    const { store, clock, kept, log } = this.#ports;
    if (kept === 0) return null;
    try {
      await mkdir(this.#dir, { recursive: true, mode: 0o700 });
      if (!(await this.#hasRoom())) {
        log.warn({}, 'no backup was made: the disk has too little space left for one');
        return null;
      }
      const name = backupName(clock.now());
      await store.backup(join(this.#dir, name));
      for (const file of outdated(await readdir(this.#dir), kept, clock.now())) await rm(join(this.#dir, file));
      log.info({ backup: name }, 'a backup was made');
      return join(this.#dir, name);
    } catch (error) {
      log.warn({ why: String(error) }, 'no backup was made');
      return null;
    }
  }

  stop(): void {
    this.#cancel();
  }

  async #hasRoom(): Promise<boolean> {
    const { bavail, bsize } = await statfs(this.#dir);
    const files = await readdir(this.#ports.dataDir);
    const database = files.filter((file) => /^fikabord\.sqlite(-wal)?$/.test(file));
    const sizes = await Promise.all(database.map((file) => stat(join(this.#ports.dataDir, file))));
    return bavail * bsize > RESERVE_BYTES + sizes.reduce((sum, { size }) => sum + size, 0);
  }
}
