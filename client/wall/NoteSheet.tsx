import { useEffect, useRef, useState } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { cleanText } from '#shared/model/text.ts';
import type { Prompt } from '#shared/templates/template.ts';
import { useSay } from '../i18n/language.tsx';
import { newId } from '../net/ids.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { PencilIcon, PersonIcon, ScreenIcon, TrashIcon } from '../parts/Icon.tsx';
import { Menu } from '../parts/Menu.tsx';
import { lengthOf } from '../parts/noteLength.ts';
import { TextArea } from '../parts/TextArea.tsx';
import { useToast } from '../parts/Toasts.tsx';
import { useBoard, useClient, useView } from '../store/BoardContext.tsx';
import { useStep } from '../store/useStep.ts';
import { useGroupChoices } from './useGroupChoices.ts';
import { useWallActs } from './useWallActs.ts';
import type { Wall } from './wallModel.ts';
import { useWallHand, useWallUi } from './wallUi.tsx';

export interface NoteSheetRights {
  readonly move: boolean;
  /** The wall takes words now. */
  readonly write: boolean;
  readonly lead: boolean;
}

/** The note that was opened: its whole text, and everything one may do with it. */
export function NoteSheet({
  wall,
  rights,
  prompts,
}: {
  wall: Wall;
  rights: NoteSheetRights;
  prompts: ReadonlyMap<string, Prompt>;
}) {
  const open = useWallUi((ui) => ui.open);
  const now = useBoard((part) => (open ? part.notes[open] : undefined));
  const last = useRef(now);
  // A note that somebody removes while it is open stays as it was: there may be words in it that are not saved yet.
  const note = open === null ? undefined : (now ?? last.current);
  useEffect(() => {
    last.current = note;
  });
  if (!note || note.id !== open) return null;
  return <OpenNote key={open} note={note} gone={!now} wall={wall} rights={rights} prompt={prompts.get(note.prompt)} />;
}

interface OpenNoteProps {
  readonly note: Note;
  /** Somebody removed it while it was open. */
  readonly gone: boolean;
  readonly wall: Wall;
  readonly rights: NoteSheetRights;
  readonly prompt: Prompt | undefined;
}

function OpenNote({ note, gone, wall, rights, prompt }: OpenNoteProps) {
  const say = useSay();
  const { act } = useClient();
  const { press } = useStep();
  const acts = useWallActs();
  const hand = useWallHand();
  const toast = useToast();
  const mine = useView((view) => note.id in view.mine.notes);
  const me = useView((view) => view.me);
  // What is mine stays off a face that may be projected.
  const face = useView((view) => view.face);
  const author = useBoard((part) => (note.author ? part.members[note.author]?.name : undefined));
  const focus = useBoard((part) => part.focus);
  const editing = useWallUi((ui) => ui.editing) && mine && rights.write;
  const [base, setBase] = useState<string | null>(editing ? note.text : null);
  const [words, setWords] = useState(editing ? note.text : '');
  const close = () => hand.openNote(null);
  const choices = useGroupChoices(wall, [note.id], close);
  const save = () => {
    const text = cleanText(words);
    if (text === '' || lengthOf(text).is === 'over') return;
    if (gone) {
      act('note.add', { note: newId(), prompt: note.prompt, text });
      toast(say('wall.goneKept'));
    } else if (text !== base)
      act('note.edit', { note: note.id, text, base: base ?? note.text, spare: newId<NoteId>() });
    close();
  };
  const edit = () => {
    setBase(note.text);
    setWords(note.text);
  };
  useEffect(() => {
    if (gone && base === null) hand.openNote(null);
  }, [gone, base, hand]);
  const signed = note.author !== null && note.author === me;
  return (
    <Dialog
      title={prompt ? say(prompt.question) : say('wall.noteDialog')}
      onClose={close}
      size="wide"
      actions={
        base === null ? (
          <div className="note-sheet__acts">
            {mine && rights.write && (
              <Button icon={PencilIcon} onClick={edit}>
                {say('wall.edit')}
              </Button>
            )}
            {mine && (
              <Button icon={PersonIcon} onClick={() => act('note.sign', { note: note.id, signed: !signed })}>
                {say(signed ? 'wall.unsign' : 'wall.sign')}
              </Button>
            )}
            {rights.move && choices.length > 0 && (
              <Menu
                label={say('wall.moveTo')}
                items={choices}
                trigger={(props) => <Button {...props}>{say('wall.moveTo')}</Button>}
              />
            )}
            {(mine || rights.lead) && rights.write && (
              <Button look="danger" icon={TrashIcon} onClick={() => acts.remove(note.id)}>
                {say('wall.remove')}
              </Button>
            )}
            {rights.lead && (
              <Button
                look="solid"
                icon={ScreenIcon}
                onClick={() => {
                  close();
                  void press((step) => step('focus.set', { ...focus, note: note.id }));
                }}
              >
                {say('wall.focus')}
              </Button>
            )}
          </div>
        ) : (
          <Button look="solid" onClick={save}>
            {say('wall.save')}
          </Button>
        )
      }
    >
      <div className="note-sheet" data-tint={prompt?.tint ?? 'chalk'}>
        {base === null ? (
          <p className="note-sheet__text voice-note" dir="auto">
            {note.text}
          </p>
        ) : (
          <TextArea
            label={say('wall.noteText')}
            hideLabel
            look="bare"
            autoFocus
            className="note-sheet__text"
            value={words}
            onText={setWords}
            onSubmit={save}
          />
        )}
      </div>
      {((mine && face === 'participant') || author) && (
        <p className="note-sheet__by meta">{author ? say('wall.by', { name: author }) : say('wall.yours')}</p>
      )}
    </Dialog>
  );
}
