import { queueOf, topicsWith } from '#shared/rules/topics.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { Lasso } from '../../wall/Lasso.tsx';

/** Nothing is under discussion: what comes next and how the time will be decided, or that all is talked through. */
export function BeforeTopics({ stage }: { stage: Stage }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const { times, rule } = part.settings.talk;
  const [box = 0, ...more] = times;
  if (queueOf(part, stage.id).length === 0) {
    const done = topicsWith(part, stage.id, 'discussed').length > 0;
    return (
      <div className="before-topics">
        <p className="before-topics__big voice-room">{say(done ? 'discuss.allDone' : 'discuss.none')}</p>
        <p>{say(done ? 'discuss.allDone.hint' : 'discuss.none.hint')}</p>
      </div>
    );
  }
  return (
    <div className="before-topics">
      <p className="before-topics__big voice-room">{say('discuss.before')}</p>
      <div className="before-topics__rule">
        <Lasso seed="rule" draw={false} />
        <p>
          <strong>
            {say('discuss.boxes', { n: box })}
            {more.length > 0 && ` ${say('discuss.boxesMore', { more: more.join(' + ') })}`}
          </strong>
        </p>
        <p>{say(`discuss.rule.${rule}`)}</p>
      </div>
    </div>
  );
}
