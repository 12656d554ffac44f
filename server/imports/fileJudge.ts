import type { ReadFile } from '#shared/exports/readBoardFile.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import { runThread } from '../threads/runThread.ts';
import { threadEntry } from '../threads/threadEntry.ts';
import { createWorkQueue } from '../threads/workQueue.ts';

const ENTRY = threadEntry(import.meta.url, 'judgeWorker');
const NO_PLACE = { place: 'file', fault: 'tooHeavy' } as const;

/** Reads files of strangers, one at a time, where they can hold up and harm nobody. */
export interface FileJudge {
  /**
   * The board a file holds, or what is wrong with it; `bytes` are the caller's no more. What takes longer than any
   * board's file needs, or ends its reader, is wrong as a whole. Rejects with QueueFull when too many wait, with
   * the signal's reason once that aborts, and once closed.
   */
  judge(bytes: Uint8Array<ArrayBuffer>, signal?: AbortSignal): Promise<ReadFile>;
  /** Ends the reading, refuses what waits. */
  close(): void;
}

export interface FileJudgeOptions {
  /** Hears why a file was given up. */
  readonly warn?: (about: Readonly<Record<string, unknown>>, message: string) => void;
  /** How long one reading may take, in milliseconds. */
  readonly timeoutMs?: number;
  /** The thread's code. */
  readonly entry?: URL;
}

export function createFileJudge({
  warn,
  timeoutMs = LIMITS.importReading.ms,
  entry = ENTRY,
}: FileJudgeOptions = {}): FileJudge {
  const queue = createWorkQueue({ atOnce: 1, waiting: LIMITS.importReading.atOnce - 1 });
  const closing = new AbortController();

  async function read(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<ReadFile> {
    try {
      return await runThread<ReadFile>({
        entry,
        data: bytes,
        transfer: [bytes.buffer],
        timeoutMs,
        signal,
      });
    } catch (error) {
      signal.throwIfAborted();
      warn?.({ why: String(error), bytes: bytes.length }, 'a file that was brought in could not be read');
      return { ok: false, problem: NO_PLACE };
    }
  }

  return {
    judge(bytes, given) {
      const signal = given ? AbortSignal.any([given, closing.signal]) : closing.signal;
      return queue.add({ of: 'files', signal }, () => read(bytes, signal));
    },
    close() {
      closing.abort(new Error('The server stops.'));
      queue.close();
    },
  };
}
