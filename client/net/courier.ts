/** What the courier needs to carry acts: how to send one and how to wait. */
interface Road<T> {
  readonly send: (item: T) => void;
  readonly later: (run: () => void, ms: number) => void;
}

interface Parcel {
  readonly id: string;
}

/** Few enough that a full bucket at the server refuses all that follow the first it refuses. */
const MOST_ON_THE_WAY = 8;
const AGAIN_AFTER_MS = 800;

/**
 * Sends what waits, oldest first, a few at a time. When the server asks to try again, nothing newer overtakes: what is on
 * the way comes home first, then everything that still waits goes out again in its order. Acts are absolute, so an older one
 * that arrived after a newer one would undo it.
 */
export function courier<T extends Parcel>(waiting: () => readonly T[], road: Road<T>) {
  const onTheWay = new Set<string>();
  let open = false;
  let held = false;

  const go = () => {
    if (!open || held) return;
    for (const item of waiting()) {
      if (onTheWay.size >= MOST_ON_THE_WAY) return;
      if (onTheWay.has(item.id)) continue;
      onTheWay.add(item.id);
      road.send(item);
    }
  };
  const resume = () => {
    held = false;
    go();
  };

  return {
    go,
    /** The line is there (again): everything unanswered goes out, with the ids it had. */
    opened: () => {
      open = true;
      onTheWay.clear();
      resume();
    },
    lost: () => {
      open = false;
      onTheWay.clear();
    },
    /** An answer came; call it after the outbox was told. */
    settled: (id: string, again: boolean) => {
      onTheWay.delete(id);
      if (again && !held) {
        held = true;
        road.later(resume, AGAIN_AFTER_MS);
      }
      go();
    },
  };
}
