/** So many wait already that another would wait too long. */
export class PressFull extends Error {}

export interface PressQueue {
  /** Runs the work when its turn has come; rejects when the queue closes first, and with PressFull when too many wait. */
  add<T>(work: () => Promise<T>): Promise<T>;
  /** Refuses everything that has not begun. */
  close(): void;
}

/** First come, first served, so many at once (each export needs a core and some hundred megabytes), `most` waiting. */
export function createPressQueue(atOnce: number, most: number): PressQueue {
  const waiting: { begin(): void; refuse(): void }[] = [];
  let busy = 0;
  let closed = false;

  function next(): void {
    if (busy >= atOnce) return;
    const turn = waiting.shift();
    if (!turn) return;
    busy++;
    turn.begin();
  }

  return {
    add(work) {
      return new Promise((resolve, reject) => {
        const refuse = () => reject(new Error('The PDF press was closed.'));
        if (closed) return refuse();
        if (busy >= atOnce && waiting.length >= most) return reject(new PressFull('Too many exports wait.'));
        const begin = () => {
          work()
            .then(resolve, reject)
            .finally(() => {
              busy--;
              next();
            });
        };
        waiting.push({ begin, refuse });
        next();
      });
    },
    close() {
      closed = true;
      for (const turn of waiting.splice(0)) turn.refuse();
    },
  };
}
