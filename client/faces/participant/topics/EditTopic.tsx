import { useState } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { cleanText, textProblem } from '#shared/model/text.ts';
import { promptOf } from '#shared/rules/phases.ts';
import { useSay } from '../../../i18n/language.tsx';
import { newId } from '../../../net/ids.ts';
import { Button } from '../../../parts/Button.tsx';
import { Sheet } from '../../../parts/Sheet.tsx';
import { TextArea } from '../../../parts/TextArea.tsx';
import { useToast } from '../../../parts/Toasts.tsx';
import { useBoard, useClient } from '../../../store/BoardContext.tsx';

/** My own words, to be changed. Of a note that somebody removed meanwhile they become a new one. */
export function EditTopic({ note, onClose }: { note: Note; onClose: () => void }) {
  const say = useSay();
  const toast = useToast();
  const { act } = useClient();
  const gone = useBoard((part) => part.notes[note.id] === undefined);
  const tint = useBoard((part) => promptOf(part, note.prompt)?.prompt.tint ?? 'chalk');
  // What the change started from: others may merge theirs meanwhile.
  const [base] = useState(note.text);
  const [text, setText] = useState(note.text);
  const clean = cleanText(text);
  const problem = textProblem(clean, 'note');
  const save = () => {
    if (problem) return;
    if (gone) {
      act('note.add', { note: newId<NoteId>(), prompt: note.prompt, text: clean });
      toast(say('wall.goneKept'));
    } else if (clean !== base) act('note.edit', { note: note.id, text: clean, base, spare: newId<NoteId>() });
    onClose();
  };
  return (
    <Sheet
      title={say('topic.edit')}
      onClose={onClose}
      footer={
        <Button look="solid" size="big" wide disabled={problem !== null} onClick={save}>
          {say('topic.save')}
        </Button>
      }
    >
      <div className="composer__note edit-draft" data-tint={tint}>
        <TextArea
          look="bare"
          label={say('topic.edit')}
          hideLabel
          value={text}
          onText={setText}
          onSubmit={save}
          dir="auto"
          autoFocus
          data-autofocus
        />
      </div>
    </Sheet>
  );
}
