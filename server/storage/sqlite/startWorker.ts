import { Worker } from 'node:worker_threads';
import { StoreOpenError } from '../StoreOpenError.ts';
import { lineOf } from './fault.ts';
import type { FromWorker, WorkerTask } from './workerMessages.ts';

/** Starts the worker on a directory. Rejects with StoreOpenError. */
export function startWorker(place: URL, dir: string): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = spawn(place, { task: 'serve', dir });
    const died = (what: string): void => reject(new StoreOpenError('failed', `the database worker ended: ${what}`));
    const onError = (error: unknown): void => died(lineOf(error));
    const onExit = (code: number): void => died(`exit code ${code}`);
    worker.once('error', onError).once('exit', onExit);
    worker.once('message', (message: FromWorker) => {
      worker.off('error', onError).off('exit', onExit);
      if (message.kind === 'refused') reject(new StoreOpenError(message.why, message.message));
      else resolve(worker);
    });
  });
}

/** Copies the database in `dir` to `file` in a thread of its own. Rejects with one line that says why. */
export function runBackup(place: URL, dir: string, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = spawn(place, { task: 'backup', dir, file });
    const failed = (why: string): void => reject(new Error(`the backup to ${file} failed: ${why}`));
    worker.once('error', (error) => failed(lineOf(error)));
    worker.once('message', (message: FromWorker) =>
      failed(message.kind === 'refused' ? message.message : message.kind),
    );
    worker.once('exit', () => resolve()); // after a failure this changes nothing any more
  });
}

function spawn(place: URL, task: WorkerTask): Worker {
  return new Worker(place, { workerData: task });
}
