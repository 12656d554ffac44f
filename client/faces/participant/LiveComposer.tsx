import { useState } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import { cleanText, textProblem } from '#shared/model/text.ts';
import type { Prompt } from '#shared/templates/template.ts';
import { useSay } from '../../i18n/language.tsx';
import { newId } from '../../net/ids.ts';
import { Button } from '../../parts/Button.tsx';
import { Glyph } from '../../parts/Glyph.tsx';
import { Swatch } from '../../parts/Legend.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { TextArea } from '../../parts/TextArea.tsx';
import { useToast } from '../../parts/Toasts.tsx';
import { useBoard, useClient } from '../../store/BoardContext.tsx';
import { useComposerText } from '../board/composerKeep.ts';

interface Props {
  readonly prompts: readonly Prompt[];
  /** What it is called, where it is not a note. */
  readonly words?: { readonly title: string; readonly add: string; readonly added: string };
  readonly onClose: () => void;
}

/** A note straight onto the wall, under one of the questions of the stage. Closing keeps what was typed on the device. */
export function LiveComposer(props: Props) {
  const { prompts } = props;
  const [chosen, choose] = useState(prompts[0]?.id);
  const prompt = prompts.find(({ id }) => id === chosen) ?? prompts[0];
  return prompt ? <Write {...props} key={prompt.id} prompt={prompt} choose={choose} /> : null;
}

function Write({
  prompt,
  prompts,
  words,
  choose,
  onClose,
}: Props & { prompt: Prompt; choose: (id: Prompt['id']) => void }) {
  const say = useSay();
  const toast = useToast();
  const { act } = useClient();
  const board = useBoard((part) => part.board.code);
  const authors = useBoard((part) => part.settings.authors);
  const [text, setText] = useComposerText(board, prompt.id);
  const clean = cleanText(text);
  const problem = textProblem(clean, 'note');
  const add = () => {
    if (problem) return;
    act('note.add', { note: newId<NoteId>(), prompt: prompt.id, text: clean });
    setText('');
    toast(words?.added ?? say('solo.added'));
    onClose();
  };
  return (
    <Sheet
      title={words?.title ?? say('me.addLive')}
      from="bottom"
      onClose={onClose}
      footer={
        <Button look="solid" size="big" wide disabled={problem !== null} onClick={add}>
          {words?.add ?? say('solo.add')}
        </Button>
      }
    >
      <div className="live-composer">
        {prompts.length > 1 && (
          // biome-ignore lint/a11y/useSemanticElements: a row of switches, no form
          <div className="live-composer__questions" role="group" aria-label={say('solo.questions')}>
            {prompts.map(({ id, label, tint, glyph }) => (
              <button key={id} type="button" aria-pressed={id === prompt.id} onClick={() => choose(id)}>
                <Swatch tint={tint} glyph={glyph} />
                {say(label)}
              </button>
            ))}
          </div>
        )}
        <div className="composer__note" data-tint={prompt.tint}>
          <TextArea
            look="bare"
            label={say(prompt.question)}
            hideLabel
            placeholder={say(prompt.question)}
            value={text}
            onText={setText}
            onSubmit={add}
            dir="auto"
            autoFocus
          />
          <p className="composer__foot">
            <span>{say(authors === 'shown' ? 'solo.names.shown' : 'solo.names.hidden')}</span>
            <span className="composer__glyph">
              <Glyph glyph={prompt.glyph} />
            </span>
          </p>
        </div>
      </div>
    </Sheet>
  );
}
