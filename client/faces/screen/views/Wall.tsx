import { useMemo } from 'react';
import type { Note } from '#shared/model/note.ts';
import { get } from '#shared/model/records.ts';
import type { PhaseKey, Stage } from '#shared/templates/template.ts';
import { useSay } from '../../../i18n/language.tsx';
import { Legend } from '../../../parts/Legend.tsx';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { GroupFrame } from '../../../wall/GroupFrame.tsx';
import { groupTitle } from '../../../wall/groupTitle.ts';
import { Strip } from '../../../wall/Strip.tsx';
import { groupColumns, type WallGroup, wallOf } from '../../../wall/wallModel.ts';
import { CountRow } from '../CountRow.tsx';
import { groupParts } from '../groupParts.ts';
import { Pages, type Thing } from '../Pages.tsx';
import { ScreenNote } from '../ScreenNote.tsx';
import { useMostColumns } from '../useMostColumns.ts';
import { WallPage } from '../WallPage.tsx';

const SIZES = [4.8, 4.5, 4.2, 4, 3.8, 3.6, 3.4, 3.2, 3, 2.8];

/** The wall of groups, one page at a time: while the group clusters, and beneath an open vote. */
export function Wall() {
  const say = useSay();
  const { stage, phase, key } = useCurrentPlace();
  const notes = useBoard((part) => part.notes);
  const groups = useBoard((part) => part.groups);
  const most = useMostColumns();
  const things = useMemo(() => {
    const wall = wallOf(notes, groups, stage);
    return [
      ...wall.groups.flatMap((one) => groupThings(one, stage, most)),
      ...wall.loose.map((note) => noteThing(note, stage)),
    ];
  }, [notes, groups, stage, most]);
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

const promptOf = (stage: Stage, note: Note) => stage.prompts.find(({ id }) => id === note.prompt);

const noteThing = (note: Note, stage: Stage): Thing => ({
  key: note.id,
  show: () => <ScreenNote note={note} prompt={promptOf(stage, note)} />,
});

/** A group as one thing, or as several where it is too big for a page. */
function groupThings(one: WallGroup, stage: Stage, most: number): readonly Thing[] {
  return groupParts(one.notes, most * 3).map((notes, part) => ({
    key: `${one.group.id} ${part}`,
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
  const count = one.notes.length;
  return (
    <div className="screen-group">
      <GroupFrame
        id={draft ? 'draft' : one.group.id}
        columns={columns}
        draw={!draft}
        label={say('canvasView.group', { name: title, n: count })}
        strip={
          <Strip count={part === 0 ? count : null} quiet={one.group.name === ''}>
            {part === 0 ? title : say('screen.groupMore', { name: title })}
          </Strip>
        }
      >
        {notes.map((note) => (
          <ScreenNote key={note.id} note={note} prompt={promptOf(stage, note)} grouped />
        ))}
      </GroupFrame>
    </div>
  );
}
