import { useMemo } from 'react';
import type { Ballot, Round } from '#shared/model/ballot.ts';
import type { TargetId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { get } from '#shared/model/records.ts';
import type { PhaseKey, Stage } from '#shared/templates/template.ts';
import { useBoard, useView } from '../store/BoardContext.tsx';
import { useWall } from '../wall/useWall.ts';
import { titleOf, type Wall } from '../wall/wallModel.ts';

/** Something that can carry dots or weights: a group, or a note that lies in none. */
export interface Target {
  readonly id: TargetId;
  readonly name: string;
  /** The notes behind it: several in a group. */
  readonly notes: readonly Note[];
  readonly group: boolean;
}

/** The targets of a wall: groups, then loose notes, in the wall's order. */
export const targetsOn = (wall: Wall): Target[] => [
  ...wall.groups.map((one): Target => ({ id: one.group.id, name: titleOf(one), notes: one.notes, group: true })),
  ...wall.loose.map((note): Target => ({ id: note.id, name: note.text, notes: [note], group: false })),
];

/** Most first; what is equal keeps the wall's order. */
export function ranked(targets: readonly Target[], tally: Readonly<Record<string, number>>): Target[] {
  return [...targets].sort((a, b) => (tally[b.id] ?? 0) - (tally[a.id] ?? 0));
}

export function useTargets(stage: Stage): readonly Target[] {
  const wall = useWall(stage);
  return useMemo(() => targetsOn(wall), [wall]);
}

const NO_BALLOT: Ballot = {};

export const useRound = (key: PhaseKey): Round | undefined => useBoard((part) => get(part.rounds, key));

/** My own dots or weights of a phase. */
export const useBallot = (key: PhaseKey): Ballot => useView((view) => get(view.mine.ballots, key) ?? NO_BALLOT);
