import '../wall/wall.css';
import '../wall/noteSheet.css';
import { useMemo, useState } from 'react';
import type { Note } from '#shared/model/note.ts';
import type { Place } from '#shared/rules/phases.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { useSay } from '../i18n/language.tsx';
import { Legend } from '../parts/Legend.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { useStep } from '../store/useStep.ts';
import { BackToLane, Lanes } from '../wall/Lanes.tsx';
import { LiveWall } from '../wall/LiveWall.tsx';
import { useWall } from '../wall/useWall.ts';
import type { Wall } from '../wall/wallModel.ts';
import { useWallHand, useWallUi, WallUiProvider } from '../wall/wallUi.tsx';
import { PitchTurn } from './discuss/PitchTurn.tsx';
import { PhaseHead } from './PhaseHead.tsx';
import { type PhaseProps, usePlace } from './place.ts';
import { useLeads, useMayMove, useMayWrite } from './rights.ts';

/**
 * The wall of a stage: one question at a time while notes are shared, all of it from then on; and while topics are gathered
 * in the open, with whose turn it is over it while they are pitched.
 */
export function WallView({ face, at }: PhaseProps) {
  const { place, live } = usePlace(at);
  return (
    <WallUiProvider key={place.key}>
      <section className="wall" data-face={face}>
        {place.phase.kind === 'share' && !place.phase.turns ? (
          <ShareWall face={face} place={place} live={live} />
        ) : (
          <ClusterWall face={face} place={place} live={live} />
        )}
      </section>
    </WallUiProvider>
  );
}

interface Props extends PhaseProps {
  readonly place: Place;
  readonly live: boolean;
}

function ClusterWall({ face, place, live }: Props) {
  const say = useSay();
  const wall = useWall(place.stage);
  const mayMove = useMayMove() && live && face !== 'screen';
  const mayWrite = useMayWrite() && live && face !== 'screen';
  const leads = useLeads() && live && face !== 'screen';
  const locked = live && face === 'participant' && !mayMove;
  return (
    <>
      <PhaseHead place={place} {...(locked ? { hint: say('wall.locked') } : {})}>
        <StageLegend place={place} />
      </PhaseHead>
      {place.phase.kind === 'share' && live && <PitchTurn place={place} leads={leads} />}
      <LiveWall face={face} place={place} wall={wall} mayMove={mayMove} mayWrite={mayWrite} lane={null} />
    </>
  );
}

/** Press to dim the other questions. */
function StageLegend({ place }: { place: Place }) {
  const say = useSay();
  const only = useWallUi((ui) => ui.only);
  const hand = useWallHand();
  const items = useMemo(
    () => place.stage.prompts.map(({ id, label, tint, glyph }) => ({ id, label: say(label), tint, glyph })),
    [place, say],
  );
  if (items.length < 2) return null;
  return (
    <Legend
      items={items}
      label={say('wall.legend')}
      only={only}
      onOnly={(id) => hand.showOnly(id as PromptId | null)}
    />
  );
}

function ShareWall({ face, place, live }: Props) {
  const say = useSay();
  const { press } = useStep();
  const { prompts } = place.stage;
  const focus = useBoard((part) => part.focus);
  const leads = useLeads() && live && face === 'facilitator';
  const mayWrite = useMayWrite() && live && face !== 'screen';
  const [own, look] = useState<PromptId | null>(null);
  const theirs = prompts.find(({ id }) => live && id === focus.lane)?.id ?? prompts[0]?.id;
  const lane = (face === 'participant' || !live ? own : null) ?? theirs;
  const wall = useWall(place.stage);
  const counts = useMemo(() => countBy(wall), [wall]);
  const shown = useMemo(() => laneWall(wall, lane), [wall, lane]);
  const asked = prompts.find(({ id }) => id === lane);
  const everybodys = prompts.find(({ id }) => id === theirs);
  const choose = (id: PromptId) => {
    if (leads) void press((step) => step('focus.set', { lane: id, note: null, page: 0 }));
    else look(id === theirs ? null : id);
  };
  if (!lane || !asked) return null;
  return (
    <>
      <PhaseHead place={place} />
      {face !== 'screen' && <Lanes prompts={prompts} lane={lane} counts={counts} onLane={choose} />}
      {live && lane !== theirs && everybodys && <BackToLane prompt={everybodys} onBack={() => look(null)} />}
      <h2 className="lane-question voice-room">{say(asked.question)}</h2>
      <LiveWall key={lane} face={face} place={place} wall={shown} mayMove={false} mayWrite={mayWrite} lane={lane} />
    </>
  );
}

const notesOf = (wall: Wall): Note[] => [...wall.groups.flatMap(({ notes }) => notes), ...wall.loose];

function countBy(wall: Wall): ReadonlyMap<PromptId, number> {
  const counts = new Map<PromptId, number>();
  for (const { prompt } of notesOf(wall)) counts.set(prompt, (counts.get(prompt) ?? 0) + 1);
  return counts;
}

/** The notes of one question, in no group: while they are read out, it does not matter yet what belongs together. */
const laneWall = (wall: Wall, lane: PromptId | undefined): Wall => ({
  groups: [],
  loose: notesOf(wall).filter(({ prompt }) => prompt === lane),
});
