import { parentPort, workerData } from 'node:worker_threads';
import { compileTypst } from './compileTypst.ts';
import type { PressJob } from './pressJob.ts';

/**
 * Entry of the worker: one export, then it is ended. The compiler keeps what it has seen, some 20 MB an export, and
 * only the end of the worker gives that back.
 */
const job: PressJob = workerData;
const pdf = await compileTypst(job);
// Copied out of the compiler's memory before it is handed over.
const bytes = new Uint8Array(job.picture ? await pictureOf(pdf, job.picture) : pdf);
parentPort?.postMessage(bytes, [bytes.buffer]);

/** What draws is loaded for pictures only. */
async function pictureOf(page: Uint8Array, { width, dpi }: NonNullable<PressJob['picture']>): Promise<Uint8Array> {
  const [{ rasterPage }, { writePng }] = await Promise.all([import('./rasterPage.ts'), import('./writePng.ts')]);
  return writePng(await rasterPage(page, width), dpi);
}
