import { useState } from 'react';
import type { Draft } from '#shared/model/note.ts';
import { cleanText, textProblem } from '#shared/model/text.ts';
import type { Prompt } from '#shared/templates/template.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { TrashIcon } from '../../parts/Icon.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { TextArea } from '../../parts/TextArea.tsx';
import { useToast } from '../../parts/Toasts.tsx';
import { useClient } from '../../store/BoardContext.tsx';

/** One of my notes, to be changed or taken away. Closing it keeps it as it was. */
export function EditDraft({ draft, prompt, onClose }: { draft: Draft; prompt: Prompt; onClose: () => void }) {
  const say = useSay();
  const toast = useToast();
  const { act } = useClient();
  const [text, setText] = useState(draft.text);
  const clean = cleanText(text);
  const problem = textProblem(clean, 'note');
  const put = (words: string) => act('draft.put', { draft: draft.id, prompt: draft.prompt, text: words });
  const save = () => {
    if (problem) return;
    if (clean !== draft.text) put(clean);
    onClose();
  };
  const remove = () => {
    act('draft.drop', { draft: draft.id });
    toast({ text: say('solo.removed'), onUndo: () => put(draft.text) });
    onClose();
  };
  return (
    <Sheet
      title={say('solo.edit')}
      onClose={onClose}
      footer={
        <div className="edit-draft__ways">
          <Button look="danger" icon={TrashIcon} onClick={remove}>
            {say('solo.remove')}
          </Button>
          <Button look="solid" disabled={problem !== null} onClick={save}>
            {say('solo.saveEdit')}
          </Button>
        </div>
      }
    >
      <div className="composer__note edit-draft" data-tint={prompt.tint}>
        <TextArea
          look="bare"
          label={say(prompt.question)}
          hideLabel
          value={text}
          onText={setText}
          onSubmit={save}
          dir="auto"
          autoFocus
        />
      </div>
    </Sheet>
  );
}
