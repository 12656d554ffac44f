import { useRef, useState } from 'react';
import type { StatementBox } from '#shared/model/statement.ts';
import { useSay } from '../../i18n/language.tsx';
import { PlusIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { lengthOf } from '../../parts/noteLength.ts';
import { TextArea } from '../../parts/TextArea.tsx';
import { useLineActs } from './useLineActs.ts';

/** The empty line at the end of a box: write, Enter, write the next. Leaving it with words in it keeps them there. */
export function AddLine({ box }: { box: StatementBox }) {
  const say = useSay();
  const { add } = useLineActs();
  const [words, setWords] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const keep = () => {
    if (lengthOf(words, 'statement').is === 'over') return;
    add(box, words);
    setWords('');
    field.current?.focus();
  };
  return (
    <form
      className="add-line"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextArea
        ref={field}
        label={say('align.lineIn', { box: say(`canvas.box.${box}`) })}
        hideLabel
        look="bare"
        limit="statement"
        enterSends
        className="line__words"
        placeholder={say('align.addLine')}
        value={words}
        onText={setWords}
        onSubmit={keep}
      />
      <IconButton
        icon={PlusIcon}
        label={say('align.addLine')}
        look={words.trim() === '' ? 'quiet' : 'outline'}
        size="small"
        onClick={words.trim() === '' ? () => field.current?.focus() : keep}
      />
    </form>
  );
}
