import { useSay } from '../../i18n/language.tsx';
import { useCurrentPlace } from '../../phases/place.ts';

/** "1 Vision & Importance, Write on your own": where the group is. `now` replaces what it does there. */
export function StageLine({ now }: { now?: string | null }) {
  const say = useSay();
  const { stage, stageAt, phase } = useCurrentPlace();
  const doing = now === undefined ? say(phase.heading) : now;
  return (
    <p className="stage-line">
      <span className="stage-line__number">{stageAt + 1}</span>
      <span>
        <span className="stage-line__title">{say(stage.title)}</span>
        {doing && <span className="stage-line__now">&ensp;{doing}</span>}
      </span>
    </p>
  );
}
