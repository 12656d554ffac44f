import { useCurrentPlace } from '../../phases/place.ts';
import { useSeveralStages } from './useSeveralStages.ts';

/** Which stage this is. */
export function StageNumber() {
  const { stageAt } = useCurrentPlace();
  return useSeveralStages() ? <span className="stage-line__number">{stageAt + 1}</span> : null;
}
