import { type Transferable, Worker } from 'node:worker_threads';

/** One piece of work for a thread of its own. */
export interface ThreadWork {
  /** The thread's code: it finds `data` as `workerData` and posts one message, the answer. */
  readonly entry: URL;
  readonly data: unknown;
  /** What is handed over instead of copied. */
  readonly transfer?: readonly Transferable[];
  /** How long it may work, in milliseconds. */
  readonly timeoutMs: number;
  /** Ends the thread: whoever wanted its answer is gone. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * What a thread answers. The thread is ended, whatever came of it, before this settles. Rejects when it fails, ends
 * early, takes too long, and with the signal's reason when that aborts.
 */
export async function runThread<T>({ entry, data, transfer, timeoutMs, signal }: ThreadWork): Promise<T> {
  signal?.throwIfAborted();
  const worker = new Worker(entry, {
    workerData: data,
    transferList: transfer ? [...transfer] : [],
    execArgv: [],
  });
  let clock: NodeJS.Timeout | undefined;
  let stop = (): void => undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The thread ended early, with code ${code}.`)));
      stop = () => reject(signal?.reason);
      signal?.addEventListener('abort', stop);
      clock = setTimeout(
        () => reject(new Error(`The work took longer than ${timeoutMs / 1000} seconds and was given up.`)),
        timeoutMs,
      );
    });
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
