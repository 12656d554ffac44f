/** Server time and timers, passed in so that tests turn them by hand. */
export interface Clock {
  /** Milliseconds since 1970, a whole number. */
  now(): number;
  /** Runs `run` once after `ms` milliseconds. Returns the undo. */
  after(ms: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
