import { phaseKey } from '#shared/templates/template.ts';
import { BoxSheet } from './align/BoxSheet.tsx';
import { ForceField } from './ForceField.tsx';
import { PhaseHead } from './PhaseHead.tsx';
import { type PhaseProps, usePlace } from './place.ts';
import { useRound } from './targets.ts';

const NO_WEIGHTS = {};

/** The talk about the forces: the field as it was weighed, and beside it the answers to "Which slowing force can we weaken?" */
export function TalkView({ face, at }: PhaseProps) {
  const { place, live } = usePlace(at);
  const weigh = place.stage.phases.find(({ kind }) => kind === 'weigh');
  const round = useRound(weigh ? phaseKey(place.stage, weigh) : place.key);
  const boxes = place.phase.kind === 'talk' ? place.phase.boxes : [];
  return (
    <section className="phase talk" data-face={face}>
      <PhaseHead place={place} />
      <div className="talk__both">
        <ForceField stage={place.stage} weights={round?.status === 'closed' ? round.tally : NO_WEIGHTS} />
        <div className="talk__answers">
          {boxes.map((box) => (
            <BoxSheet key={box} box={box} face={face} live={live} />
          ))}
        </div>
      </div>
    </section>
  );
}
