import { useState } from 'react';
import type { Place } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { useView } from '../../store/BoardContext.tsx';
import { Composer } from './Composer.tsx';
import { countByPrompt, draftsOf } from './drafts.ts';
import { LeftOvers } from './LeftOvers.tsx';
import { OwnNotes } from './OwnNotes.tsx';
import { QuestionTabs } from './QuestionTabs.tsx';

/**
 * Writing alone: one question at a time, the composer in its colour, one's own notes below, the questions of the stage at
 * the bottom. `held`: the group has moved on while words were in the making; they may now go straight to the wall.
 */
export function SoloPhase({ place, held, onGo }: { place: Place; held: boolean; onGo: () => void }) {
  const say = useSay();
  const { stage } = place;
  const drafts = useView((view) => view.mine.drafts);
  const [chosen, choose] = useState(stage.prompts[0]?.id);
  const prompt = stage.prompts.find(({ id }) => id === chosen) ?? stage.prompts[0];
  if (!prompt) return null;
  const own = draftsOf(drafts, stage.id, prompt.id);
  return (
    <>
      <main className="me__main solo" data-tint={prompt.tint}>
        <div className="solo__write">
          <h1 className="solo__question voice-room" id="phase-heading" tabIndex={-1}>
            {say(prompt.question)}
          </h1>
          <Composer key={prompt.id} prompt={prompt} held={held} onGo={onGo} />
        </div>
        <div className="solo__own">
          {!held && <OwnNotes drafts={own} prompt={prompt} />}
          <LeftOvers />
        </div>
      </main>
      {stage.prompts.length > 1 && (
        <QuestionTabs
          prompts={stage.prompts}
          counts={countByPrompt(drafts, stage.id)}
          chosen={prompt.id}
          onChoose={choose}
        />
      )}
    </>
  );
}
