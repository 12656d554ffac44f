import { memo } from 'react';
import type { Note } from '#shared/model/note.ts';
import type { Prompt } from '#shared/templates/template.ts';
import { useSay } from '../i18n/language.tsx';
import { NoteCard } from './NoteCard.tsx';
import { NoteGuard } from './NoteGuard.tsx';
import { useNoteSigns } from './wallUi.tsx';

/**
 * A note on the wall with everything this device knows of it: mine, waiting, selected, held (then its place is
 * dashed), dragged by somebody else. Found by `data-note`.
 */
export const WallNote = memo(function WallNote(props: WallNoteProps) {
  return (
    <NoteGuard of={props.note}>
      <Drawn {...props} />
    </NoteGuard>
  );
});

interface WallNoteProps {
  note: Note;
  prompt: Prompt | undefined;
  /** What its group is called; absent on a loose note. */
  group?: string | undefined;
  /** Its place in the group, from 1. */
  at?: number | undefined;
  of?: number | undefined;
  reveal?: number | undefined;
  /** Not to be pressed (the screen). */
  still?: boolean;
}

function Drawn({ note, prompt, group, at, of, reveal, still = false }: WallNoteProps) {
  const say = useSay();
  const { id, text } = note;
  const { mine, pending, author, mover, turn, selected, held, target, dimmed } = useNoteSigns(note);
  const question = prompt ? say(prompt.label) : '';
  const name =
    group === undefined
      ? say('wall.noteName', { text, question })
      : say('wall.noteInGroup', { text, question, group, at: at ?? 0, of: of ?? 0 });
  return (
    <NoteCard
      id={id}
      text={text}
      tint={prompt?.tint ?? 'chalk'}
      glyph={prompt?.glyph ?? null}
      place={group === undefined ? 'loose' : 'grouped'}
      state={held === 'keys' || mover ? 'lifted' : selected ? 'selected' : 'rest'}
      mover={mover}
      mine={mine}
      pending={pending}
      author={author}
      dimmed={dimmed}
      reveal={reveal}
      label={still ? undefined : mine ? say('wall.noteMine', { name }) : name}
      tabIndex={-1}
      data-note={id}
      // It stays in the tree while it is dragged: a finger's events go to the element it came down on.
      data-held={held ?? undefined}
      data-target={target || undefined}
      data-turn={turn}
    />
  );
}
