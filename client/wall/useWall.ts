import { useEffect, useMemo, useRef } from 'react';
import type { Stage } from '#shared/templates/template.ts';
import { useBoard } from '../store/BoardContext.tsx';
import { type Wall, wallOf } from './wallModel.ts';

/** The wall of a stage; what did not change keeps its identity. */
export function useWall(stage: Stage): Wall {
  const notes = useBoard((part) => part.notes);
  const groups = useBoard((part) => part.groups);
  const before = useRef<Wall | undefined>(undefined);
  const wall = useMemo(() => wallOf(notes, groups, stage, before.current), [notes, groups, stage]);
  useEffect(() => {
    before.current = wall;
  });
  return wall;
}

/**
 * The same value for as long as one thing is being done (`task` names it; null: nothing): nothing moves under a person who
 * drags or types. Another task starts from what is true by then.
 */
export function useSteady<T>(value: T, task: string | null): T {
  const kept = useRef({ value, task });
  const shown = task !== null && task === kept.current.task ? kept.current.value : value;
  useEffect(() => {
    kept.current = { value: shown, task };
  });
  return shown;
}
