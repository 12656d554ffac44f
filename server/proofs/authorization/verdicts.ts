import type { Refusal } from '#shared/protocol/refusals.ts';

/** What became of a command. `done`: something happened; `same`: it already was as asked, nothing happened; `shut`: the door let nobody in. */
export type Verdict = 'done' | 'same' | 'shut' | Refusal;

/** The signs of the tables. */
const SIGNS = {
  '+': 'done',
  '=': 'same',
  O: 'shut',
  A: 'alignersLocked',
  C: 'voteClosed',
  D: 'alreadyDone',
  E: 'finished',
  G: 'gone',
  I: 'intoItself',
  K: 'wallLocked',
  L: 'onlyFacilitator',
  M: 'moversLocked',
  N: 'notAllowed',
  P: 'wrongPhase',
  Q: 'inMinutes',
  R: 'removed',
  S: 'notStarted',
  T: 'nothingToUndo',
  X: 'taken',
  Y: 'notYours',
  Z: 'notStanding',
} as const satisfies Record<string, Verdict>;

const BY_SIGN: ReadonlyMap<string, Verdict> = new Map(Object.entries(SIGNS));

/** The verdict a sign of a table stands for. */
export function verdictOf(sign: string): Verdict {
  const verdict = BY_SIGN.get(sign);
  if (!verdict) throw new Error(`no verdict is written as ${JSON.stringify(sign)}`);
  return verdict;
}
