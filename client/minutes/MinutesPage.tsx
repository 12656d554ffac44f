import './Minutes.css';
import './MinutesPrint.css';
import { useState } from 'react';
import type { Minutes, MinutesTopic } from '#shared/minutes/minutes.ts';
import { MoreWays } from '../exports/MoreWays.tsx';
import { useSay } from '../i18n/language.tsx';
import { Button } from '../parts/Button.tsx';
import { ArrowLeftIcon, PageDownIcon, PencilIcon } from '../parts/Icon.tsx';
import { useMayYield } from '../phases/talk/useMayYield.ts';
import { CarryOn } from './CarryOn.tsx';
import { MinutesHead } from './MinutesHead.tsx';
import { MinutesLeft } from './MinutesLeft.tsx';
import { MinutesTopicPart } from './MinutesTopicPart.tsx';
import { MinutesWorth } from './MinutesWorth.tsx';
import { MinutesYields } from './MinutesYields.tsx';
import { useMinutes } from './useMinutes.ts';

/**
 * The minutes as a page, live while the board runs: to be read, corrected by whoever may write takeaways and actions, and
 * printed. `onBack` leads to where its reader came from.
 */
export function MinutesPage({ onBack }: { onBack?: () => void }) {
  const say = useSay();
  const told = useMinutes();
  const may = useMayYield();
  const [wantsToEdit, setWantsToEdit] = useState(false);
  const editing = may && wantsToEdit;
  return (
    <div className="minutes on-kraft">
      <div className="minutes__bar-top">
        {onBack && (
          <Button look="quiet" icon={ArrowLeftIcon} onClick={onBack}>
            {say('minutes.back')}
          </Button>
        )}
        <span className="minutes__gap" />
        {may && (
          <Button look="quiet" icon={PencilIcon} aria-pressed={editing} onClick={() => setWantsToEdit(!editing)}>
            {say(editing ? 'minutes.editDone' : 'minutes.edit')}
          </Button>
        )}
        <MoreWays look="quiet" />
        <Button icon={PageDownIcon} className="minutes__print" onClick={() => print()}>
          {say('minutes.print')}
        </Button>
      </div>
      <CarryOn />
      <article className="minutes__sheet" aria-label={say('minutes.of', { title: told.title })}>
        <MinutesHead told={told} />
        <MinutesBody told={told} editing={editing} />
      </article>
    </div>
  );
}

/** A topic one reads about, also when it was parked after a while. */
const wasTalked = ({ status, spent, takeaways, actions }: MinutesTopic): boolean =>
  status === 'discussed' || status === 'discussing' || spent > 0 || takeaways.length + actions.length > 0;

function MinutesBody({ told, editing }: { told: Minutes; editing: boolean }) {
  const say = useSay();
  const { stages, takeaways, actions, poll } = told;
  const topics = stages.flatMap((stage) => stage.topics);
  const left = topics.filter((topic) => !wasTalked(topic));
  const nothing = !topics.some(wasTalked) && takeaways.length + actions.length === 0;
  return (
    <>
      {nothing && !editing && <p className="minutes__nothing">{say('minutes.nothing')}</p>}
      {stages.map((stage) => {
        const talked = stage.topics.filter(wasTalked);
        if (talked.length === 0) return null;
        return (
          <section key={stage.id} aria-label={say(stage.title)}>
            {stages.length > 1 && <p className="minutes__stage">{say(stage.title)}</p>}
            {talked.map((topic) => (
              <MinutesTopicPart key={topic.id} topic={topic} editing={editing} />
            ))}
          </section>
        );
      })}
      {(takeaways.length + actions.length > 0 || editing) && (
        <section className="minutes__topic" aria-label={say('minutes.meeting')}>
          <h2 className="voice-room">{say('minutes.meeting')}</h2>
          <MinutesYields topic={null} takeaways={takeaways} actions={actions} editing={editing} />
        </section>
      )}
      <MinutesLeft title="minutes.notDiscussed" topics={left.filter(({ status }) => status === 'waiting')} />
      <MinutesLeft title="minutes.parked" topics={left.filter(({ status }) => status === 'parked')} />
      {poll && <MinutesWorth poll={poll} />}
    </>
  );
}
