import '../participant/solo.css';
import { useState } from 'react';
import { current } from '#shared/rules/phases.ts';
import { useBoard, useView } from '../../store/BoardContext.tsx';
import { Composer } from '../participant/Composer.tsx';
import { countByPrompt, draftsOf } from '../participant/drafts.ts';
import { OwnNotes } from '../participant/OwnNotes.tsx';
import { QuestionTabs } from '../participant/QuestionTabs.tsx';

/** The solo phase of a facilitator who takes part, inside the sheet that nobody projects. */
export function OwnDrafts() {
  const { stage } = current(useBoard((part) => part));
  const drafts = useView((view) => view.mine.drafts);
  const [chosen, choose] = useState(stage.prompts[0]?.id);
  const prompt = stage.prompts.find(({ id }) => id === chosen) ?? stage.prompts[0];
  if (!prompt) return null;
  return (
    <div className="solo">
      <QuestionTabs
        prompts={stage.prompts}
        counts={countByPrompt(drafts, stage.id)}
        chosen={prompt.id}
        onChoose={choose}
      />
      <Composer key={prompt.id} prompt={prompt} held={false} onGo={() => {}} />
      <OwnNotes drafts={draftsOf(drafts, stage.id, prompt.id)} prompt={prompt} />
    </div>
  );
}
