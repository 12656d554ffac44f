import type { ReactNode } from 'react';
import type { TextLimit } from '#shared/rules/limits.ts';
import { TrashIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { YieldEditor } from './YieldEditor.tsx';

/** What is said about a line; the lists bring the words. */
export interface LineWords {
  readonly label: string;
  readonly edit: string;
  readonly remove: string;
}

export interface LineActs {
  readonly onEdit: () => void;
  readonly onKeep: (words: string, base: string) => void;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
}

/** The words of a takeaway or an action. States: rest, editing, read only. */
export function YieldLine({
  text,
  limit,
  editing,
  words,
  hint,
  acts,
}: {
  text: string;
  limit: TextLimit;
  editing: boolean;
  words: LineWords;
  hint: ReactNode;
  /** Null: read only. */
  acts: LineActs | null;
}) {
  if (!acts)
    return (
      <p className="yield__words" dir="auto">
        {text}
      </p>
    );
  if (editing)
    return (
      <YieldEditor
        text={text}
        limit={limit}
        label={words.label}
        removeLabel={words.remove}
        hint={hint}
        onKeep={acts.onKeep}
        onCancel={acts.onCancel}
        onRemove={acts.onRemove}
      />
    );
  return (
    <div className="yield__rest">
      <button
        type="button"
        className="yield__words"
        dir="auto"
        aria-label={words.edit}
        onClick={acts.onEdit}
        onKeyDown={(event) => {
          if (event.key !== 'Delete') return;
          event.preventDefault();
          acts.onRemove();
        }}
      >
        {text}
      </button>
      <IconButton
        icon={TrashIcon}
        label={words.remove}
        size="small"
        className="yield__remove"
        onClick={acts.onRemove}
      />
    </div>
  );
}
