/** Waits between attempts to come back, ms: the first at once, so that a hiccup stays unseen. */
const WAITS = [300, 1000, 2000, 3000, 5000] as const;
const JITTER = 0.3;

interface Clockwork {
  readonly attempt: () => void;
  /** A number in 0…1, so that a whole room does not come back in the same instant. */
  readonly chance: () => number;
  readonly later: (run: () => void, ms: number) => number;
  readonly cancel: (timer: number) => void;
}

/**
 * When the line is tried again. Socket.IO's own schedule cannot be read, and people are told the seconds until the next
 * attempt; so the schedule is ours.
 */
export function comeBack({ attempt, chance, later, cancel }: Clockwork) {
  let tries = 0;
  let timer: number | null = null;
  const stop = () => {
    if (timer !== null) cancel(timer);
    timer = null;
  };
  return {
    /** Plans the next attempt; returns the wait until it, ms. */
    plan: (): number => {
      stop();
      const base = WAITS[Math.min(tries, WAITS.length - 1)] ?? 5000;
      tries++;
      const wait = Math.round(base * (1 - JITTER + 2 * JITTER * chance()));
      timer = later(() => {
        timer = null;
        attempt();
      }, wait);
      return wait;
    },
    /** Tries now instead of when it was planned. */
    now: () => {
      stop();
      attempt();
    },
    stop,
    /** The line is back: the next loss starts from the shortest wait. */
    reset: () => {
      stop();
      tries = 0;
    },
    planned: () => timer !== null,
  };
}
