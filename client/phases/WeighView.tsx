import { useSay } from '../i18n/language.tsx';
import { ForceField } from './ForceField.tsx';
import { PhaseHead } from './PhaseHead.tsx';
import { type PhaseProps, usePlace } from './place.ts';
import { useRound } from './targets.ts';
import { DoneCount } from './VoteView.tsx';
import { WeighList } from './WeighList.tsx';

export { WeighList } from './WeighList.tsx';

/** Weighing: my secret weights while it is open (everybody else sees the forces, all alike), the field once it is closed. */
export function WeighView({ face, at }: PhaseProps) {
  const { place, live } = usePlace(at);
  const say = useSay();
  const round = useRound(place.key);
  if (round?.status === 'closed') {
    return (
      <section className="phase weigh" data-face={face}>
        <PhaseHead place={place} heading={say('force.result')} hint={say('force.result.hint')} />
        <ForceField stage={place.stage} weights={round.tally} />
      </section>
    );
  }
  return (
    <section className="phase weigh" data-face={face}>
      <PhaseHead place={place}>{live && <DoneCount face={face} of="weights" />}</PhaseHead>
      {face === 'participant' && live ? (
        <div className="weigh__mine">
          <WeighList face={face} at={at} />
        </div>
      ) : (
        <ForceField stage={place.stage} weights={null} />
      )}
    </section>
  );
}
