import { parentPort, workerData } from 'node:worker_threads';
import { StoreOpenError } from './StoreOpenError.ts';
import { backupDatabase } from './sqlite/backupDatabase.ts';
import { lineOf } from './sqlite/fault.ts';
import { serve } from './sqlite/serve.ts';
import type { FromWorker, WorkerTask } from './sqlite/workerMessages.ts';

/** The entry of SqliteStore's worker thread. It does nothing on the main thread. */
if (parentPort !== null) {
  const port = parentPort;
  const task: WorkerTask = workerData;
  try {
    if (task.task === 'serve') serve(task.dir, port);
    else backupDatabase(task.dir, task.file);
  } catch (error) {
    const why = error instanceof StoreOpenError ? error.why : 'failed';
    const refused: FromWorker = { kind: 'refused', why, message: lineOf(error) };
    port.postMessage(refused);
  }
}
