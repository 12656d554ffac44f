import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { TypstJob } from './compileTypst.ts';

/** What one worker is given: what to compile and, where a picture is wanted instead of the PDF, its size. */
export interface PressJob extends TypstJob {
  readonly picture: { readonly width: number; readonly dpi: number | null } | null;
}

export interface WorkerRun {
  /** The PDF or picture; rejects when it does not compile, the worker dies, the time is up or the run is stopped. */
  readonly pdf: Promise<Uint8Array>;
  stop(): void;
}

/** Compiles one job in a worker of its own and ends the worker, whatever came of it. */
export function runWorker(job: PressJob, timeoutMs: number): WorkerRun {
  const worker = new Worker(workerEntry(import.meta.url), { workerData: job, execArgv: [] });
  let giveUp: (why: Error) => void = () => undefined;
  const outcome = new Promise<Uint8Array>((resolve, reject) => {
    giveUp = reject;
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The PDF worker ended early, with code ${code}.`)));
  });
  const late = () => giveUp(new Error(`The PDF took longer than ${timeoutMs / 1000} seconds and was given up.`));
  const clock = setTimeout(late, timeoutMs);

  async function pdf(): Promise<Uint8Array> {
    try {
      return await outcome;
    } finally {
      clearTimeout(clock);
      await worker.terminate();
    }
  }
  return { pdf: pdf(), stop: () => giveUp(new Error('The PDF press was closed.')) };
}

/** Where the worker's code is: `pdfWorker.js` beside the bundle; from source the TypeScript beside this file. */
function workerEntry(here: string): URL {
  return here.endsWith('.ts') ? throughTsx(new URL('./pdfWorker.ts', here)) : new URL('./pdfWorker.js', here);
}

/** A worker does not take over its parent's loader, and `--import tsx` has no effect in one on Node 20. */
function throughTsx(entry: URL): URL {
  // require() finds the CommonJS twin, which cannot register itself.
  const twin = createRequire(import.meta.url).resolve('tsx/esm/api');
  const tsx = JSON.stringify(pathToFileURL(twin.replace(/\.cjs$/, '.mjs')).href);
  const source = `import { register } from ${tsx}; register(); await import(${JSON.stringify(entry.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}
