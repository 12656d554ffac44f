import { parentPort, workerData } from 'node:worker_threads';
import { compileTypst, type TypstJob } from './compileTypst.ts';

/**
 * Entry of the worker: one export, then it is ended. The compiler keeps what it has seen, some 20 MB an export, and
 * only the end of the worker gives that back.
 */
const job: TypstJob = workerData;
const pdf = await compileTypst(job);
// Copied out of the compiler's memory before it is handed over.
const bytes = new Uint8Array(pdf);
parentPort?.postMessage(bytes, [bytes.buffer]);
