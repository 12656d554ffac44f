import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { Backups } from './backups/Backups.ts';
import { systemClock } from './boards/clock.ts';
import { randomIds } from './boards/ids.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { lanAddresses } from './http/lan.ts';
import { createPdfPress } from './pdf/pdfPress.ts';
import type { BoardStore } from './storage/BoardStore.ts';
import { openSqliteStore } from './storage/SqliteStore.ts';
import { StoreOpenError } from './storage/StoreOpenError.ts';

/** What a supervisor sees when the disk has failed (EX_IOERR of sysexits.h). */
const DISK_FAILED = 74;
/** How long goodbyes may take after that, ms. */
const GOODBYE_MS = 2_000;
/** How long what is in flight may take once the server was told to stop, ms. */
const STOP_MS = 10_000;
/** How long the last backup may take of that, ms. One that is cut off leaves the hourly ones as they are. */
const BACKUP_MS = 6_000;

const here = dirname(fileURLToPath(import.meta.url));
/** Built, the client lies beside the server; from source, in `dist`. */
const clientDir = import.meta.url.endsWith('.ts') ? join(here, '../dist/client') : join(here, '../client');

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function config(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) fail(`Fikabord cannot start: ${error.message}`, 2);
    throw error;
  }
}

async function openStore(dir: string): Promise<BoardStore> {
  try {
    return await openSqliteStore({ dir, log });
  } catch (error) {
    if (error instanceof StoreOpenError) fail(`Fikabord cannot start: ${error.message}`, 1);
    throw error;
  }
}

let isStopping = false;
const settings = config();
const log = pino({ level: settings.logLevel });
const store = await openStore(settings.dataDir);
const press = createPdfPress({ log });
const backups = new Backups({
  store,
  clock: systemClock,
  dataDir: settings.dataDir,
  kept: settings.backupsKept,
  log,
});
const app = await createApp({
  store,
  clock: systemClock,
  ids: randomIds,
  log,
  config: settings,
  press,
  drawLogo: press.logo,
  clientDir,
});

const { port, host } = settings;
backups.start();
app.server.once('error', (error: NodeJS.ErrnoException) => {
  const why =
    error.code === 'EADDRINUSE'
      ? `PORT ${port} is already in use`
      : `it cannot listen on HOST ${host}, PORT ${port}: ${error.message}`;
  fail(`Fikabord cannot start: ${why}`, 1);
});
app.server.listen(port, host, () => {
  const at = app.server.address();
  const real = typeof at === 'object' && at !== null ? at.port : port;
  const isOpen = host === '0.0.0.0' || host === '::';
  const lines = [
    `Fikabord is ready on ${settings.publicUrl?.origin ?? `http://${isOpen ? 'localhost' : host}:${real}`}`,
  ];
  if (isOpen) for (const address of lanAddresses()) lines.push(`  in this network: http://${address}:${real}`);
  process.stdout.write(`${lines.join('\n')}\n`);
});

// A failed fsync is never tried again: what it left behind is unknown, and a second one may falsely succeed.
void store.broken.then(async (why) => {
  if (isStopping) return;
  isStopping = true;
  const end = () =>
    fail(`Fikabord stopped: the disk failed (${why}). All that was answered is saved; start it again`, DISK_FAILED);
  setTimeout(end, GOODBYE_MS);
  await app.close().catch(() => undefined);
  end();
});

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  const giveUp = setTimeout(() => fail('Fikabord stopped before everything was settled', 1), STOP_MS);
  giveUp.unref();
  backups.stop();
  await app.close();
  await press.close();
  await Promise.race([backups.make(), new Promise((resolve) => setTimeout(resolve, BACKUP_MS).unref())]);
  await store.close();
  process.exit(0);
}
const stopOn = (signal: NodeJS.Signals) =>
  process.on(signal, () => void stop().catch((error) => fail(String(error), 1)));
stopOn('SIGTERM');
stopOn('SIGINT');
