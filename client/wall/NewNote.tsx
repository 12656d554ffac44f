import { useState } from 'react';
import { cleanText } from '#shared/model/text.ts';
import type { Prompt, PromptId, Stage, StageId } from '#shared/templates/template.ts';
import { useSay } from '../i18n/language.tsx';
import { newId } from '../net/ids.ts';
import { useAnnounce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Swatch } from '../parts/Legend.tsx';
import { lengthOf } from '../parts/noteLength.ts';
import { TextArea } from '../parts/TextArea.tsx';
import { useClient } from '../store/BoardContext.tsx';
import { useWallHand, useWallUi } from './wallUi.tsx';

/** Words that were begun and not added, by stage: a phase that changes under somebody takes none of them away. */
const unfinished = new Map<StageId, string>();

/** A new note on the wall while the group looks on: which question, the words. Ctrl or Cmd with Enter adds and stays open. */
export function NewNote({ stage, lane }: { stage: Stage; lane: PromptId | null }) {
  const writing = useWallUi((ui) => ui.writing);
  const [words, setWords] = useState(unfinished.get(stage.id) ?? '');
  const keep = (text: string) => {
    unfinished.set(stage.id, text);
    setWords(text);
  };
  return writing ? <Composer prompts={stage.prompts} lane={lane} kept={words} keep={keep} /> : null;
}

function Composer({
  prompts,
  lane,
  kept,
  keep,
}: {
  prompts: readonly Prompt[];
  lane: PromptId | null;
  kept: string;
  keep: (words: string) => void;
}) {
  const say = useSay();
  const { act } = useClient();
  const { polite } = useAnnounce();
  const hand = useWallHand();
  const [prompt, setPrompt] = useState(lane ?? prompts[0]?.id);
  const asked = prompts.find(({ id }) => id === prompt);
  const text = cleanText(kept);
  const add = (stay: boolean) => {
    if (!prompt || text === '' || lengthOf(text).is === 'over') return;
    act('note.add', { note: newId(), prompt, text });
    keep('');
    polite(say('wall.noteAdded'));
    if (!stay) hand.write(false);
  };
  return (
    <Dialog
      title={asked ? say(asked.question) : say('wall.newNote')}
      onClose={() => hand.write(false)}
      actions={
        <Button look="solid" size="big" wide disabled={text === ''} onClick={() => add(false)}>
          {say('wall.addNote')}
        </Button>
      }
    >
      {prompts.length > 1 && (
        <fieldset className="new-note__prompts" aria-label={say('wall.which')}>
          {prompts.map(({ id, label, tint, glyph }) => (
            <button key={id} type="button" aria-pressed={id === prompt} onClick={() => setPrompt(id)}>
              <Swatch tint={tint} glyph={glyph} />
              {say(label)}
            </button>
          ))}
        </fieldset>
      )}
      <div className="note-sheet" data-tint={asked?.tint}>
        <TextArea
          label={say('wall.noteText')}
          hideLabel
          look="bare"
          autoFocus
          className="note-sheet__text"
          value={kept}
          onText={keep}
          onSubmit={() => add(true)}
        />
      </div>
    </Dialog>
  );
}
