import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { TextLimit } from '#shared/rules/limits.ts';
import { useSay } from '../../i18n/language.tsx';
import { TrashIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { lengthOf } from '../../parts/noteLength.ts';
import { TextArea } from '../../parts/TextArea.tsx';

/**
 * A line while it is changed. The words in it are the writer's own: what others do meanwhile does not touch them, and is
 * merged in when they are kept: Enter, leaving the field, or when the page moves on. Escape puts the text back.
 */
export function YieldEditor({
  text,
  limit,
  label,
  removeLabel,
  hint,
  onKeep,
  onCancel,
  onRemove,
}: {
  text: string;
  limit: TextLimit;
  label: string;
  removeLabel: string;
  hint: ReactNode;
  onKeep: (words: string, base: string) => void;
  onCancel: () => void;
  onRemove: () => void;
}) {
  const say = useSay();
  const [base] = useState(text);
  const [words, setWords] = useState(text);
  const done = useRef(false);
  const finish = (then: () => void) => {
    if (done.current) return;
    done.current = true;
    then();
  };
  const keep = () => {
    if (lengthOf(words, limit).is !== 'over') finish(() => onKeep(words, base));
  };
  const leave = useRef(keep);
  useEffect(() => {
    leave.current = words === base ? () => {} : keep;
  });
  useEffect(() => () => leave.current(), []);
  return (
    <div className="yield__edit">
      <TextArea
        label={label}
        hideLabel
        look="bare"
        limit={limit}
        enterSends
        autoFocus
        dir="auto"
        enterKeyHint="done"
        aria-description={say('yields.keys')}
        hint={hint}
        className="yield__words"
        value={words}
        onText={setWords}
        onSubmit={keep}
        onBlur={keep}
        onFocus={({ currentTarget }) => currentTarget.setSelectionRange(words.length, words.length)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          finish(onCancel);
        }}
      />
      <IconButton
        icon={TrashIcon}
        label={removeLabel}
        size="small"
        className="yield__remove"
        // Else the field is left, and the line kept, before it is removed.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => finish(onRemove)}
      />
    </div>
  );
}
