import { useMemo } from 'react';
import type { Body } from '#shared/board/commands.ts';
import type { StatementId, TargetId } from '#shared/model/ids.ts';
import type { StatementBox } from '#shared/model/statement.ts';
import { cleanText } from '#shared/model/text.ts';
import { useSay } from '../../i18n/language.tsx';
import { newId } from '../../net/ids.ts';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { useToast } from '../../parts/Toasts.tsx';
import { useClient } from '../../store/BoardContext.tsx';
import { useUndo } from '../../wall/useUndo.ts';

/** What one can do to the lines of the canvas. */
export interface LineActs {
  /** Writes a line; empty text writes nothing. */
  readonly add: (box: StatementBox, text: string, from?: TargetId) => void;
  /** `base` is the text the edit started from: what others wrote meanwhile is merged in. */
  readonly edit: (line: StatementId, text: string, base: string) => void;
  /** False where the line can't go there. */
  readonly move: (to: Body<'statement.move'> | null) => boolean;
  readonly remove: (line: StatementId) => void;
}

export function useLineActs(): LineActs {
  const { act } = useClient();
  const undo = useUndo();
  const say = useSay();
  const toast = useToast();
  const { polite } = useAnnounce();
  return useMemo(
    () => ({
      add: (box, raw, from) => {
        const text = cleanText(raw);
        if (text === '') return;
        act('statement.add', { statement: newId(), box, text, parent: null, after: 'last', from: from ?? null });
        if (from) polite(say('align.added', { box: say(`canvas.box.${box}`) }));
      },
      edit: (statement, raw, base) => {
        const text = cleanText(raw);
        if (text !== base && text !== '') act('statement.edit', { statement, text, base, spare: newId<StatementId>() });
      },
      move: (to) => {
        if (to) act('statement.move', to);
        return to !== null;
      },
      remove: (statement) => {
        act('statement.remove', { statement });
        toast({ text: say('align.removed'), onUndo: undo });
      },
    }),
    [act, undo, say, toast, polite],
  );
}
