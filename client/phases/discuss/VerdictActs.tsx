import type { Thumbs } from '#shared/model/topic.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';

const MORE = [1, 2, 5] as const;

/** What whoever leads can do with a result: hold it, give time by hand, go on, or ask again. Overruling is in the minutes. */
export function VerdictActs({ thumbs }: { thumbs: Extract<Thumbs, { status: 'closed' }> }) {
  const say = useSay();
  const { press, busy } = useStep();
  const at = useBoard((part) => part.walk.step);
  return (
    <div className="verdict-acts">
      {thumbs.carryAt !== null && (
        <Button
          size="small"
          busy={busy}
          onClick={() => void press((step) => step('verdict.hold', { thumbs: thumbs.id }))}
        >
          {say('thumbs.hold')}
        </Button>
      )}
      <fieldset className="verdict-acts__more" aria-label={say('thumbs.moreTime')}>
        {MORE.map((minutes) => (
          <Button
            key={minutes}
            size="small"
            aria-label={say('thumbs.moreMinutes', { n: minutes })}
            onClick={() => void press((step) => step('clock.add', { seconds: minutes * 60 }))}
          >
            +{minutes}
          </Button>
        ))}
        <span aria-hidden="true">{say('thumbs.min')}</span>
      </fieldset>
      <Button size="small" onClick={() => void press((step) => step('topic.start', { topic: null, at }))}>
        {say('discuss.nextTopic')}
      </Button>
      <Button size="small" onClick={() => void press((step) => step('thumbs.open', { at }))}>
        {say('thumbs.askAgain')}
      </Button>
    </div>
  );
}
