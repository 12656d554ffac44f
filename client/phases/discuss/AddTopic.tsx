import { type FormEvent, useState } from 'react';
import { cleanText } from '#shared/model/text.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../../i18n/language.tsx';
import { newId } from '../../net/ids.ts';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { Input } from '../../parts/Field.tsx';
import { PlusIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Swatch } from '../../parts/Legend.tsx';
import { lengthOf } from '../../parts/noteLength.ts';
import { useClient } from '../../store/BoardContext.tsx';
import { useMayWrite } from '../rights.ts';

/** A late topic, on one line: it joins the end of the queue and disturbs nobody. */
export function AddTopic({ stage, first }: { stage: Stage; first: boolean }) {
  const say = useSay();
  const { act } = useClient();
  const { polite } = useAnnounce();
  const may = useMayWrite();
  const [words, setWords] = useState('');
  const [prompt, choose] = useState(stage.prompts[0]?.id);
  const text = cleanText(words);
  const length = lengthOf(words);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!prompt || text === '' || length.is === 'over') return;
    act('note.add', { note: newId(), prompt, text });
    setWords('');
    polite(say('discuss.added'));
  };
  if (!may) return null;
  return (
    <form className="add-topic" onSubmit={add}>
      <Input
        look="line"
        label={say('discuss.add')}
        hideLabel
        placeholder={say(first ? 'discuss.addFirst' : 'discuss.add')}
        value={words}
        onText={setWords}
        error={length.is === 'over' ? say('refusal.long') : null}
      />
      {text !== '' && <IconButton type="submit" icon={PlusIcon} label={say('discuss.add')} />}
      {stage.prompts.length > 1 && (
        <fieldset className="add-topic__prompts" aria-label={say('wall.which')}>
          {stage.prompts.map(({ id, label, tint, glyph }) => (
            <button key={id} type="button" aria-pressed={id === prompt} onClick={() => choose(id)}>
              <Swatch tint={tint} glyph={glyph} />
              {say(label)}
            </button>
          ))}
        </fieldset>
      )}
    </form>
  );
}
