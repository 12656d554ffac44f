import { type ReactNode, useRef } from 'react';
import type { TextLimit } from '#shared/rules/limits.ts';
import { PlusIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { TextArea } from '../../parts/TextArea.tsx';
import type { YieldComposer } from './useYieldComposer.ts';

/** The empty line at the end of a list: write, Enter, write the next. `children` stand below once there are words in it. */
export function AddYield({
  composer: { text, setText, hint },
  limit,
  label,
  onTyping,
  onAdd,
  children,
}: {
  composer: YieldComposer;
  limit: TextLimit;
  label: string;
  /** Whether somebody is at it. */
  onTyping: (typing: boolean) => void;
  /** Adds it; whether that went. */
  onAdd: () => boolean;
  children?: ReactNode;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const add = () => {
    field.current?.focus();
    onAdd();
  };
  const hasWords = text.trim() !== '';
  return (
    <form
      className="add-yield"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onTyping(true);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onTyping(false);
      }}
    >
      <div className="add-yield__line">
        <TextArea
          ref={field}
          label={label}
          hideLabel
          look="bare"
          limit={limit}
          enterSends
          dir="auto"
          enterKeyHint="enter"
          hint={hint}
          placeholder={label}
          value={text}
          onText={setText}
          onSubmit={add}
        />
        {hasWords && (
          <IconButton
            icon={PlusIcon}
            label={label}
            type="submit"
            look="outline"
            size="small"
            // The field keeps the focus (and a phone its keyboard), so that the next line can follow.
            onMouseDown={(event) => event.preventDefault()}
          />
        )}
      </div>
      {hasWords && children}
    </form>
  );
}
