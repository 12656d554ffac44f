import { useEffect, useState } from 'react';
import type { Face } from '#shared/model/board.ts';
import type { Prompt } from '#shared/templates/template.ts';
import { useSay } from '../i18n/language.tsx';
import { useAnnounce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { useStep } from '../store/useStep.ts';
import { NoteCard } from './NoteCard.tsx';

/** The note everybody is asked to look at, large over the wall. Whoever leads takes it down; others may look past it. */
export function FocusNote({
  face,
  leads,
  prompts,
}: {
  face: Face;
  leads: boolean;
  prompts: ReadonlyMap<string, Prompt>;
}) {
  const say = useSay();
  const { press } = useStep();
  const { polite } = useAnnounce();
  const focus = useBoard((part) => part.focus);
  const note = useBoard((part) => (part.focus.note ? part.notes[part.focus.note] : undefined));
  const author = useBoard((part) => (note?.author ? part.members[note.author]?.name : undefined));
  const [past, lookPast] = useState<string | null>(null);
  const text = note?.text;
  useEffect(() => {
    if (text) polite(text);
  }, [text, polite]);
  const prompt = note && prompts.get(note.prompt);
  if (!note || !prompt || past === note.id) return null;
  return (
    <div className="focus-note">
      <NoteCard id={note.id} text={note.text} tint={prompt.tint} glyph={prompt.glyph} author={author} />
      {face !== 'screen' && (
        <div className="focus-note__foot">
          <Button
            look={leads ? 'solid' : 'outline'}
            onClick={() =>
              leads ? void press((step) => step('focus.set', { ...focus, note: null })) : lookPast(note.id)
            }
          >
            {say('wall.unfocus')}
          </Button>
        </div>
      )}
    </div>
  );
}
