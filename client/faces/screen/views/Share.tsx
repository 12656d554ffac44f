import './Share.css';
import { useMemo } from 'react';
import type { Note } from '#shared/model/note.ts';
import { get } from '#shared/model/records.ts';
import { byOrder } from '#shared/rules/order.ts';
import type { Prompt } from '#shared/templates/template.ts';
import { useSay } from '../../../i18n/language.tsx';
import { Glyph } from '../../../parts/Glyph.tsx';
import { Swatch } from '../../../parts/Legend.tsx';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Fit } from '../Fit.tsx';
import { Pages, type Thing } from '../Pages.tsx';
import { ScreenNote, useAuthor } from '../ScreenNote.tsx';
import { WallPage } from '../WallPage.tsx';

const SIZES = [6.4, 5.9, 5.4, 4.9, 4.5, 4.1, 3.8, 3.5, 3.2, 2.9];

/** All notes of one question at a time, the one the facilitator is at; a note in focus fills the wall. */
export function Share() {
  const say = useSay();
  const { stage, phase } = useCurrentPlace();
  const notes = useBoard((part) => part.notes);
  const focus = useBoard((part) => part.focus);
  const focused = focus.note ? get(notes, focus.note) : undefined;
  const lane = focused?.prompt ?? focus.lane;
  const prompt = stage.prompts.find(({ id }) => id === lane) ?? stage.prompts[0];
  const things = useMemo(() => lanesOf(Object.values(notes), prompt), [notes, prompt]);
  if (!prompt) return null;
  return (
    <WallPage
      heading={
        <>
          <Swatch tint={prompt.tint} glyph={prompt.glyph} />
          <span>{say(prompt.question)}</span>
        </>
      }
      foot={
        <>
          <p>{say('screen.notesHere', { n: things.length })}</p>
          <p>{say(phase.heading)}</p>
        </>
      }
    >
      {focused ? (
        <Focused note={focused} prompt={prompt} />
      ) : (
        <Pages key={prompt.id} things={things} sizes={SIZES} empty={say('screen.noNotes')} />
      )}
    </WallPage>
  );
}

/** Every note of the question; the group it may lie in already is another phase's business. */
function lanesOf(notes: readonly Note[], prompt: Prompt | undefined): readonly Thing[] {
  return notes
    .filter((note) => note.prompt === prompt?.id)
    .sort(byOrder)
    .map((note, at) => ({
      key: note.id,
      of: note,
      show: (draft) => <ScreenNote note={note} prompt={prompt} reveal={draft ? undefined : at} />,
    }));
}

/** One note, as big as the wall. */
function Focused({ note, prompt }: { note: Note; prompt: Prompt }) {
  const author = useAuthor(note);
  return (
    <Fit key={note.id} className="focused-note">
      <figure data-tint={prompt.tint}>
        <blockquote className="voice-note" dir="auto">
          {note.text}
        </blockquote>
        <figcaption>
          <span>{author}</span>
          <Glyph glyph={prompt.glyph} />
        </figcaption>
      </figure>
    </Fit>
  );
}
