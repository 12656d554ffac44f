/** So much waits already that another would wait too long. */
export class QueueFull extends Error {}

export interface Turn {
  /** Of what belongs together only one works at a time. */
  readonly of: string;
  /** Takes what waits out of the queue; what has begun sees to it itself. */
  readonly signal?: AbortSignal | undefined;
}

export interface WorkQueue {
  /**
   * Does the work when its turn has come. Rejects with QueueFull when too much waits, with the signal's reason when that
   * aborts before the work began, and when the queue closes.
   */
  add<T>(turn: Turn, work: () => Promise<T>): Promise<T>;
  /** Refuses everything that has not begun. */
  close(): void;
}

export interface QueueLimits {
  /** Works at once, of all together. */
  readonly atOnce: number;
  /** What waits, of all together and of one. */
  readonly waiting: number;
  readonly waitingOfOne?: number;
}

interface Waiting {
  readonly of: string;
  begin(): void;
  refuse(why: unknown): void;
}

/** First come, first served, but that nobody waits behind somebody else's second piece of work. */
export function createWorkQueue({ atOnce, waiting: most, waitingOfOne = most }: QueueLimits): WorkQueue {
  const waiting: Waiting[] = [];
  const busy = new Set<string>();
  let closed = false;

  function next(): void {
    if (busy.size >= atOnce) return;
    const at = waiting.findIndex(({ of }) => !busy.has(of));
    const [turn] = at < 0 ? [] : waiting.splice(at, 1);
    if (!turn) return;
    busy.add(turn.of);
    turn.begin();
  }

  const isFull = (of: string): boolean =>
    waiting.length >= most || waiting.filter((turn) => turn.of === of).length >= waitingOfOne;

  return {
    async add({ of, signal }, work) {
      signal?.throwIfAborted();
      if (closed) throw new Error('The queue was closed.');
      if ((busy.has(of) || busy.size >= atOnce) && isFull(of)) throw new QueueFull('Too much waits.');
      let leave = (): void => undefined;
      await new Promise<void>((begin, refuse) => {
        const turn: Waiting = { of, begin, refuse };
        leave = () => {
          const at = waiting.indexOf(turn);
          if (at >= 0) waiting.splice(at, 1);
          refuse(signal?.reason);
        };
        signal?.addEventListener('abort', leave);
        waiting.push(turn);
        next();
      }).finally(() => signal?.removeEventListener('abort', leave));
      try {
        return await work();
      } finally {
        busy.delete(of);
        next();
      }
    },
    close() {
      closed = true;
      for (const turn of waiting.splice(0)) turn.refuse(new Error('The queue was closed.'));
    },
  };
}
