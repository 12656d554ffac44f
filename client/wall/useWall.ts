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

/** The same value for as long as `steady` holds: nothing moves under a person who drags or types. */
export function useSteady<T>(value: T, steady: boolean): T {
  const kept = useRef(value);
  const shown = steady ? kept.current : value;
  useEffect(() => {
    kept.current = shown;
  });
  return shown;
}
