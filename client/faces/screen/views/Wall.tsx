import { get } from '#shared/model/records.ts';
import type { PhaseKey } from '#shared/templates/template.ts';
import { useSay } from '../../../i18n/language.tsx';
import { Legend } from '../../../parts/Legend.tsx';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { CountRow } from '../CountRow.tsx';
import { Pages } from '../Pages.tsx';
import { WallPage } from '../WallPage.tsx';
import { useWallThings } from '../WallThings.tsx';

const SIZES = [4.8, 4.5, 4.2, 4, 3.8, 3.6, 3.4, 3.2, 3, 2.8];

/** The wall of groups, one page at a time: while the group clusters, and beneath an open vote. */
export function Wall() {
  const say = useSay();
  const { stage, phase, key } = useCurrentPlace();
  const things = useWallThings();
  const legend = stage.prompts.map(({ id, label, tint, glyph }) => ({ id, label: say(label), tint, glyph }));
  return (
    <WallPage
      heading={say(phase.heading)}
      foot={
        <>
          {phase.kind === 'vote' ? <VoteFoot round={key} /> : <p>{say(phase.hint)}</p>}
          {phase.kind === 'cluster' && legend.length > 1 && <Legend items={legend} label={say('screen.questions')} />}
        </>
      }
    >
      <Pages things={things} sizes={SIZES} empty={say('screen.noNotes')} />
    </WallPage>
  );
}

/** What an open vote may show: how many dots there are, and how many people are done. Never a dot. */
function VoteFoot({ round: key }: { round: PhaseKey }) {
  const say = useSay();
  const round = useBoard((part) => get(part.rounds, key));
  const { present, done } = useBoard((part) => part.progress);
  const budget = round ? say(round.stacking ? 'screen.dotsStack' : 'screen.dotsEach', { n: round.dots }) : '';
  return (
    <>
      <p>
        {budget} {say('phase.vote.hint')}
      </p>
      <CountRow present={present} done={done} sentence={say('screen.done', { n: done, all: present })} />
    </>
  );
}
