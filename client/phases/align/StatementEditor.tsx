import { type KeyboardEvent, useRef, useState } from 'react';
import type { StatementId } from '#shared/model/ids.ts';
import { useSay } from '../../i18n/language.tsx';
import { TextArea } from '../../parts/TextArea.tsx';

export type LineKey = 'nest' | 'unnest' | 'up' | 'down';

/** Which move a key stands for; null for all others. */
export function lineKey({ key, shiftKey, altKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'>): LineKey | null {
  if (altKey && key === 'ArrowUp') return 'up';
  if (altKey && key === 'ArrowDown') return 'down';
  if (altKey && key === 'ArrowRight') return 'nest';
  if (altKey && key === 'ArrowLeft') return 'unnest';
  if (key === 'Tab') return shiftKey ? 'unnest' : 'nest';
  return null;
}

/**
 * A line while it is written. The words in it are the writer's own: what others do to the line meanwhile does not touch them,
 * and is merged in when they are kept (Enter, or leaving the field). Escape puts the text back.
 */
export function StatementEditor({
  id,
  text,
  hint,
  onKeep,
  onCancel,
  onMove,
}: {
  id: StatementId;
  text: string;
  hint?: string | undefined;
  /** With the words and the text they started from; `next`: Enter, so that the next line can follow. */
  onKeep: (words: string, base: string, next: boolean) => void;
  onCancel: () => void;
  onMove: (to: LineKey) => void;
}) {
  const say = useSay();
  const [base] = useState(text);
  const [words, setWords] = useState(text);
  const done = useRef(false);
  const keep = (next: boolean) => {
    if (done.current) return;
    done.current = true;
    onKeep(words, base, next);
  };
  return (
    <TextArea
      key={id}
      label={say('align.line')}
      hideLabel
      look="bare"
      limit="statement"
      enterSends
      autoFocus
      hint={hint}
      className="line__words"
      value={words}
      onText={setWords}
      onSubmit={() => keep(true)}
      onBlur={() => keep(false)}
      onFocus={(event) => event.currentTarget.setSelectionRange(words.length, words.length)}
      onKeyDown={(event) => {
        const move = lineKey(event);
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          done.current = true;
          onCancel();
        } else if (move) {
          event.preventDefault();
          onMove(move);
        }
      }}
    />
  );
}
