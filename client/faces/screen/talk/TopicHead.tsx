import type { Topic } from '#shared/model/topic.ts';
import type { Say } from '#shared/words/say.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useBoard } from '../../../store/BoardContext.tsx';
import { StageNumber } from '../StageNumber.tsx';

/** "First 5 minutes. The room then votes on 2 more.": which of the times runs, and what follows it. */
export function TopicHead({ topic: { box } }: { topic: Topic }) {
  const say = useSay();
  const { times } = useBoard((part) => part.settings.talk);
  const next = times[box + 1];
  return (
    <p className="stage-line">
      <StageNumber />
      <span>
        <span className="stage-line__title">{boxSay(box, times, say)}</span>
        <span className="stage-line__now">
          &ensp;{next === undefined ? say('discuss.thenNext') : say('discuss.thenThumbs', { n: next })}
        </span>
      </span>
    </p>
  );
}

function boxSay(box: number, times: readonly number[], say: Say): string {
  const n = times[box];
  if (n === undefined) return say('discuss.extra');
  return box === 0 ? say('discuss.first', { n }) : say('screen.moreMinutes', { n });
}
