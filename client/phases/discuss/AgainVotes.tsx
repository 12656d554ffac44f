import { useMemo } from 'react';
import type { TargetId } from '#shared/model/ids.ts';
import { queueOf, topicTitle } from '#shared/rules/topics.ts';
import { dotsSpent } from '#shared/rules/voting.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard, useClient } from '../../store/BoardContext.tsx';
import { VoteRow } from '../../wall/VoteRow.tsx';
import { useCurrentPlace } from '../place.ts';
import { useTakesPart } from '../rights.ts';
import { useBallot, useRound } from '../targets.ts';

/** Voting again beside the talk: my own dots on what is still to discuss, in the order it had. */
export function AgainVotes() {
  const say = useSay();
  const { act } = useClient();
  const { key, stage } = useCurrentPlace();
  const part = useBoard((all) => all);
  const round = useRound(key);
  const ballot = useBallot(key);
  const votes = useTakesPart();
  const waiting = useMemo(() => queueOf(part, stage.id).map(({ target }) => target.id as TargetId), [part, stage]);
  if (!votes || round?.status !== 'open') return null;
  const left = Math.max(0, round.dots - dotsSpent(ballot));
  const most = round.stacking ? round.dots : 1;
  return (
    <div className="again-votes">
      <p role="status">{say('wall.dotsLeft', { n: left })}</p>
      <ul>
        {waiting.map((target) => {
          const mine = ballot[target] ?? 0;
          return (
            <li key={target}>
              <VoteRow
                name={topicTitle(part, target)}
                mine={mine}
                canAdd={left > 0 && mine < most}
                onDots={(dots) => act('dots.place', { target, dots })}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
