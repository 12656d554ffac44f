import { parentPort, workerData } from 'node:worker_threads';
import { judgeFile } from './judgeFile.ts';

/** Entry of the thread: one file of a stranger's, then it is ended. */
const bytes: Uint8Array = workerData;
parentPort?.postMessage(judgeFile(bytes));
