import type { Note } from '#shared/model/note.ts';
import { get } from '#shared/model/records.ts';
import type { Prompt } from '#shared/templates/template.ts';
import { useBoard } from '../../store/BoardContext.tsx';
import { NoteCard } from '../../wall/NoteCard.tsx';
import { NoteGuard } from '../../wall/NoteGuard.tsx';

/** The name to show on a note: only where its author is public. */
export const useAuthor = (note: Note): string | undefined =>
  useBoard((part) => (note.author ? get(part.members, note.author)?.name : undefined));

/** A note for the back row: never cut, nothing to press, whose it is only where authors are shown. */
export function ScreenNote(props: ScreenNoteProps) {
  return (
    <NoteGuard of={props.note}>
      <Drawn {...props} />
    </NoteGuard>
  );
}

interface ScreenNoteProps {
  note: Note;
  prompt: Prompt | undefined;
  grouped?: boolean;
  reveal?: number | undefined;
}

function Drawn({ note, prompt, grouped = false, reveal }: ScreenNoteProps) {
  const author = useAuthor(note);
  return (
    <NoteCard
      id={note.id}
      text={note.text}
      tint={prompt?.tint ?? 'chalk'}
      glyph={prompt?.glyph ?? null}
      place={grouped ? 'grouped' : 'loose'}
      author={author}
      reveal={reveal}
    />
  );
}
