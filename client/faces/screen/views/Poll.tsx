import '../talk/talk.css';
import '../talk/poll.css';
import { useMemo } from 'react';
import type { ActionId } from '#shared/model/ids.ts';
import { all, get } from '#shared/model/records.ts';
import type { Action, Takeaway } from '#shared/model/topic.ts';
import { byOrder } from '#shared/rules/order.ts';
import { takeawaysOf } from '#shared/rules/yields.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { worthOf } from '../../participant/close/worth.ts';
import { CountRow } from '../CountRow.tsx';
import { Split } from '../Split.tsx';
import { StageLine } from '../StageLine.tsx';
import { Average } from '../talk/Average.tsx';
import { PollBars } from '../talk/PollBars.tsx';
import { YieldLists } from '../talk/YieldLists.tsx';

/** The closing round: was it worth the time, and what everybody takes along. */
export function Poll() {
  const say = useSay();
  const { key, phase } = useCurrentPlace();
  const part = useBoard((whole) => whole);
  const round = get(part.rounds, key);
  const closed = round?.status === 'closed' ? round : null;
  const { answered, present } = part.progress;
  const of = Math.max(present, answered);
  const { takeaways, actions } = useMemo(() => yieldsOf(part), [part]);
  const some = takeaways.length + actions.length > 0;
  return (
    <Split
      look="wide"
      head={<StageLine now={say(phase.heading)} />}
      foot={
        closed ? (
          <Average counts={worthOf(closed.tally).counts} />
        ) : (
          <CountRow present={of} done={answered} sentence={say('screen.answered', { n: answered, all: of })} />
        )
      }
    >
      <div className="poll-page" data-yields={some || undefined} data-open={!closed || undefined}>
        <h1 className="voice-room">{say('minutes.worth')}</h1>
        <PollBars tally={closed?.tally ?? null} />
        {some && <YieldLists takeaways={takeaways} actions={actions} />}
      </div>
    </Split>
  );
}

/** The takeaways of the meeting; the actions of every topic, since they are read out at the end. */
function yieldsOf(part: Parameters<typeof takeawaysOf>[0]): {
  takeaways: readonly Takeaway[];
  actions: readonly Action[];
} {
  return { takeaways: takeawaysOf(part, null), actions: all<ActionId, Action>(part.actions).sort(byOrder) };
}
