import { useMemo } from 'react';
import type { Note } from '#shared/model/note.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../../i18n/language.tsx';
import { useCurrentPlace } from '../../phases/place.ts';
import { GroupFrame } from '../../wall/GroupFrame.tsx';
import { groupTitle } from '../../wall/groupTitle.ts';
import { Strip } from '../../wall/Strip.tsx';
import { useWall } from '../../wall/useWall.ts';
import { groupColumns, type WallGroup } from '../../wall/wallModel.ts';
import { groupParts } from './groupParts.ts';
import type { Thing } from './Pages.tsx';
import { ScreenNote } from './ScreenNote.tsx';
import { useMostColumns } from './useMostColumns.ts';
import { useSeveralStages } from './useSeveralStages.ts';

/** What hangs on the wall of the stage the group is in, as things for pages: its groups, then the notes in none. */
export function useWallThings(): readonly Thing[] {
  const { stage } = useCurrentPlace();
  const wall = useWall(stage);
  const most = useMostColumns();
  return useMemo(
    () => [
      ...wall.groups.flatMap((one) => groupThings(one, stage, most)),
      ...wall.loose.map((note) => noteThing(note, stage)),
    ],
    [wall, stage, most],
  );
}

const promptOf = (stage: Stage, note: Note) => stage.prompts.find(({ id }) => id === note.prompt);

const noteThing = (note: Note, stage: Stage): Thing => ({
  key: note.id,
  of: note,
  show: () => <ScreenNote note={note} prompt={promptOf(stage, note)} />,
});

/** A group as one thing, or as several where it is too big for a page. */
function groupThings(one: WallGroup, stage: Stage, most: number): readonly Thing[] {
  return groupParts(one.notes, most * 3).map((notes, part) => ({
    key: `${one.group.id} ${part}`,
    of: one,
    show: (draft) => (
      <Group
        one={one}
        notes={notes}
        part={part}
        stage={stage}
        columns={groupColumns(notes.length, most)}
        draft={draft}
      />
    ),
  }));
}

function Group(props: {
  one: WallGroup;
  notes: readonly Note[];
  part: number;
  stage: Stage;
  columns: number;
  draft: boolean;
}) {
  const { one, notes, part, stage, columns, draft } = props;
  const say = useSay();
  const title = groupTitle(one, say);
  // A topic made of several notes needs no name: the first of them is its title.
  const isTopic = !useSeveralStages() && one.group.name === '';
  const count = one.notes.length;
  return (
    <div className="screen-group" data-bare={isTopic || undefined}>
      <GroupFrame
        id={draft ? 'draft' : one.group.id}
        columns={columns}
        draw={!draft}
        label={say('canvasView.group', { name: title, n: count })}
        strip={
          !isTopic && (
            <Strip count={part === 0 ? count : null} quiet={one.group.name === ''}>
              {part === 0 ? title : say('screen.groupMore', { name: title })}
            </Strip>
          )
        }
      >
        {notes.map((note) => (
          <ScreenNote key={note.id} note={note} prompt={promptOf(stage, note)} grouped />
        ))}
      </GroupFrame>
    </div>
  );
}
