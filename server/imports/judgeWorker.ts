import { parentPort, workerData } from 'node:worker_threads';
import { readBoardFile } from '#shared/exports/readBoardFile.ts';

/** Entry of the thread: one file of a stranger's, then it is ended. */
const bytes: Uint8Array = workerData;
parentPort?.postMessage(readBoardFile(new TextDecoder().decode(bytes)));
