import { useSay } from '../../i18n/language.tsx';
import { useCurrentPlace } from '../../phases/place.ts';
import { StageNumber } from './StageNumber.tsx';
import { useSeveralStages } from './useSeveralStages.ts';

/**
 * "1 Vision & Importance, Write on your own": where the group is. `now` replaces what it does there. Where there is one
 * stage only: "Pitch", and `now`.
 */
export function StageLine({ now }: { now?: string | null }) {
  const say = useSay();
  const { stage, phase } = useCurrentPlace();
  const several = useSeveralStages();
  const doing = now === undefined && several ? say(phase.heading) : now;
  return (
    <p className="stage-line">
      <StageNumber />
      <span>
        <span className="stage-line__title">{say(several ? stage.title : phase.label)}</span>
        {doing && <span className="stage-line__now">&ensp;{doing}</span>}
      </span>
    </p>
  );
}
