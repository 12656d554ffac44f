import './StageLook.css';
import { useMemo } from 'react';
import { forceField, linesOf } from '#shared/canvas/canvasSheet.ts';
import type { Note } from '#shared/model/note.ts';
import type { StatementBox } from '#shared/model/statement.ts';
import { template } from '#shared/rules/phases.ts';
import { boxesOf, linesUnder } from '#shared/rules/statements.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useLanguage, useSay } from '../i18n/language.tsx';
import { Legend } from '../parts/Legend.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { Dots } from '../wall/Dots.tsx';
import { GroupFrame } from '../wall/GroupFrame.tsx';
import { groupTitle } from '../wall/groupTitle.ts';
import { NoteCard } from '../wall/NoteCard.tsx';
import { Strip } from '../wall/Strip.tsx';
import { groupColumns, type WallGroup, wallOf } from '../wall/wallModel.ts';
import { boxTint } from './boxTint.ts';
import { ForceFieldPage } from './ForceFieldPage.tsx';
import { Lines } from './Lines.tsx';
import { dotsIn } from './stageResults.ts';

/** A stage as it was left, to look at: its groups and notes, what they got of dots, and the lines it gave the canvas. */
export function StageLook({ stage: at }: { stage: number }) {
  const say = useSay();
  const { language } = useLanguage();
  const part = useBoard((all) => all);
  const stage = template(part).stages[at];
  if (!stage) return null;
  // Weighed forces say more as arrows than as notes; their page has the answers too.
  const field = stage.phases.some(({ kind }) => kind === 'weigh') ? forceField(part, say) : null;
  const boxes = boxesOf(stage).filter((box) => linesUnder(part, box, null).length > 0);
  return (
    <section className="stage-look">
      <header className="stage-look__head">
        <h1 className="voice-room" tabIndex={-1}>
          {say(stage.title)}
        </h1>
        <Legend
          label={say('wall.legend')}
          items={stage.prompts.map(({ id, label, tint, glyph }) => ({ id, label: say(label), tint, glyph }))}
        />
      </header>
      {!field && boxes.length > 0 && (
        <div className="stage-look__boxes">
          {boxes.map((box) => (
            <BoxLook key={box} box={box} />
          ))}
        </div>
      )}
      {field ? <ForceFieldPage field={field} language={language} /> : <NotesLook stage={stage} />}
    </section>
  );
}

function BoxLook({ box }: { box: StatementBox }) {
  const say = useSay();
  const part = useBoard((all) => all);
  return (
    <section className="stage-look__box" data-tint={box === 'weaken' ? 'clay' : boxTint(box)}>
      <h2>{say(`canvas.box.${box}`)}</h2>
      <Lines lines={linesOf(part, box)} />
    </section>
  );
}

function NotesLook({ stage }: { stage: Stage }) {
  const say = useSay();
  const notes = useBoard((part) => part.notes);
  const groups = useBoard((part) => part.groups);
  const rounds = useBoard((part) => part.rounds);
  const wall = useMemo(() => wallOf(notes, groups, stage), [notes, groups, stage]);
  const dots = useMemo(() => dotsIn(stage, rounds), [stage, rounds]);
  if (wall.groups.length + wall.loose.length === 0) return <p className="stage-look__none">{say('wall.emptyStage')}</p>;
  return (
    <div className="stage-look__wall">
      {wall.groups.map((one) => (
        <GroupLook key={one.group.id} one={one} stage={stage} dots={dots(one.group.id)} />
      ))}
      {wall.loose.map((note) => (
        <NoteLook key={note.id} note={note} stage={stage} dots={dots(note.id)} />
      ))}
    </div>
  );
}

function GroupLook({ one, stage, dots }: { one: WallGroup; stage: Stage; dots: number }) {
  const say = useSay();
  const n = one.notes.length;
  const name = groupTitle(one, say);
  return (
    <GroupFrame
      id={one.group.id}
      draw={false}
      columns={groupColumns(n, 3)}
      label={say('canvasView.group', { name, n })}
      strip={
        <Strip count={n} quiet={one.group.name === ''}>
          {name}
        </Strip>
      }
      votes={dots > 0 && <Dots count={dots} label={say('parts.dots', { n: dots })} />}
    >
      {one.notes.map((note) => (
        <NoteLook key={note.id} note={note} stage={stage} dots={0} grouped />
      ))}
    </GroupFrame>
  );
}

function NoteLook(props: { note: Note; stage: Stage; dots: number; grouped?: boolean }) {
  const { note, stage, dots, grouped = false } = props;
  const say = useSay();
  const author = useBoard((part) => (note.author ? part.members[note.author]?.name : undefined));
  const prompt = stage.prompts.find(({ id }) => id === note.prompt);
  return (
    <NoteCard
      id={note.id}
      text={note.text}
      tint={prompt?.tint ?? 'chalk'}
      glyph={prompt?.glyph ?? null}
      place={grouped ? 'grouped' : 'loose'}
      author={author}
      votes={dots > 0 && <Dots count={dots} label={say('parts.dots', { n: dots })} />}
    />
  );
}
