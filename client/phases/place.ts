import { useMemo } from 'react';
import type { Face } from '#shared/model/board.ts';
import { type Place, template } from '#shared/rules/phases.ts';
import { phaseKey } from '#shared/templates/template.ts';
import { useBoard } from '../store/BoardContext.tsx';

/** What every view of a phase is given. */
export interface PhaseProps {
  readonly face: Face;
  /** An earlier phase to look back at, read-only; by default the one the group is in. */
  readonly at?: Place | undefined;
}

/** Where the group stands. Keeps its identity until the group steps on. */
export function useCurrentPlace(): Place {
  const run = useBoard(template);
  const stageAt = useBoard((part) => part.walk.stage);
  const phaseAt = useBoard((part) => part.walk.phase);
  return useMemo(() => {
    const stage = run.stages[stageAt];
    const phase = stage?.phases[phaseAt];
    if (!stage || !phase) throw new Error('the walk has left its template');
    return { stageAt, phaseAt, stage, phase, key: phaseKey(stage, phase) };
  }, [run, stageAt, phaseAt]);
}

/** The phase a view shows, and whether the group is in it: only then is anything to be done there. */
export function usePlace(at: Place | undefined): { readonly place: Place; readonly live: boolean } {
  const here = useCurrentPlace();
  const running = useBoard((part) => part.walk.status === 'running');
  const place = at ?? here;
  return { place, live: running && place.key === here.key };
}
