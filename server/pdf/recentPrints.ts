export interface RecentPrints<T> {
  /**
   * The print of this content: the kept one, the one being made, or a new one. A signal ends this asker's wait; the
   * making is told to end when nobody waits for it any more.
   */
  get(key: string, make: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T>;
}

interface Kept<T> {
  readonly print: Promise<T>;
  readonly making: AbortController;
  waiting: number;
}

/** Keeps the last prints, so that a room that downloads together is served by one export. Failures are not kept. */
export function createRecentPrints<T>(kept: number): RecentPrints<T> {
  const prints = new Map<string, Kept<T>>();

  function begun(key: string, make: (signal: AbortSignal) => Promise<T>): Kept<T> {
    const making = new AbortController();
    const one: Kept<T> = { print: make(making.signal), making, waiting: 0 };
    one.print.catch(() => forget(key, one));
    return one;
  }

  function forget(key: string, one: Kept<T>): void {
    if (prints.get(key) === one) prints.delete(key);
  }

  async function waited(one: Kept<T>, signal: AbortSignal): Promise<T> {
    let leave = (): void => undefined;
    try {
      return await new Promise<T>((resolve, reject) => {
        one.print.then(resolve, reject);
        leave = () => reject(signal.reason);
        signal.addEventListener('abort', leave);
      });
    } finally {
      signal.removeEventListener('abort', leave);
      one.waiting--;
      // A print that is made stays: ending its making then changes nothing.
      if (signal.aborted && one.waiting === 0) one.making.abort(signal.reason);
    }
  }

  return {
    async get(key, make, signal = new AbortController().signal) {
      signal.throwIfAborted();
      const there = prints.get(key);
      // What nobody wanted any more is ending: it is no print for somebody new.
      const one = there && !there.making.signal.aborted ? there : begun(key, make);
      // Taken out and put back last: the map's order is the order of use.
      prints.delete(key);
      prints.set(key, one);
      for (const oldest of prints.keys()) {
        if (prints.size <= kept) break;
        prints.delete(oldest);
      }
      one.waiting++;
      return waited(one, signal);
    },
  };
}
