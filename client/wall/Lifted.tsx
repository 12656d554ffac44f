import type { Ref } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import type { Prompt, PromptId } from '#shared/templates/template.ts';
import { useSay } from '../i18n/language.tsx';
import { groupTitle } from './groupTitle.ts';
import { NoteCard } from './NoteCard.tsx';
import { Strip } from './Strip.tsx';
import type { Wall } from './wallModel.ts';
import { useWallUi } from './wallUi.tsx';

/** What the pointer holds, over everything else. Moved by whoever drags, without drawing again. */
export function Lifted({
  wall,
  prompts,
  ref,
}: {
  wall: Wall;
  prompts: ReadonlyMap<PromptId, Prompt>;
  ref: Ref<HTMLDivElement>;
}) {
  const say = useSay();
  const held = useWallUi((ui) => ui.held);
  if (held?.by !== 'pointer') return null;
  if (held.what === 'group') {
    const one = wall.groups.find(({ group }) => group.id === held.group);
    return one ? (
      <div ref={ref} className="lifted" data-what="group" aria-hidden="true">
        <Strip count={one.notes.length}>{groupTitle(one, say)}</Strip>
      </div>
    ) : null;
  }
  const [first] = held.notes;
  const note = first && findNote(wall, first);
  if (!note) return null;
  const prompt = prompts.get(note.prompt);
  return (
    <div ref={ref} className="lifted" aria-hidden="true">
      <NoteCard
        id={note.id}
        text={note.text}
        tint={prompt?.tint ?? 'chalk'}
        glyph={prompt?.glyph ?? null}
        state="lifted"
        fluid
      />
      {held.notes.length > 1 && <span className="lifted__count">{held.notes.length}</span>}
    </div>
  );
}

function findNote(wall: Wall, id: NoteId) {
  return (
    wall.loose.find((note) => note.id === id) ??
    wall.groups.flatMap(({ notes }) => notes).find((note) => note.id === id)
  );
}
