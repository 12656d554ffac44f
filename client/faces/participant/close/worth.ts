import type { Tally } from '#shared/model/ballot.ts';

export interface Worth {
  /** How many gave 1 … 5. */
  readonly counts: readonly number[];
  readonly people: number;
  /** Null: nobody answered. */
  readonly mean: number | null;
}

/** The closed answers, counted. */
export function worthOf(tally: Tally): Worth {
  const given: Readonly<Record<string, number>> = tally;
  const counts = [1, 2, 3, 4, 5].map((answer) => given[answer] ?? 0);
  const people = counts.reduce((sum, n) => sum + n, 0);
  const points = counts.reduce((sum, n, i) => sum + n * (i + 1), 0);
  return { counts, people, mean: people === 0 ? null : Math.round((points / people) * 10) / 10 };
}
