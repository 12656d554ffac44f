import { useMemo } from 'react';
import type { TakeawayId, TargetId } from '#shared/model/ids.ts';
import { cleanText, textProblem } from '#shared/model/text.ts';
import { newId } from '../../net/ids.ts';
import { useClient } from '../../store/BoardContext.tsx';
import { useRemoved } from './useRemoved.ts';

export interface TakeawayActs {
  /** False: there is nothing to write, or it is too long. */
  readonly add: (topic: TargetId | null, text: string) => boolean;
  /** `base` is the text the edit started from: what others wrote meanwhile is merged in. */
  readonly edit: (takeaway: TakeawayId, text: string, base: string) => void;
  readonly remove: (takeaway: TakeawayId) => void;
}

/** What one can do to takeaways. */
export function useTakeawayActs(): TakeawayActs {
  const { act } = useClient();
  const removed = useRemoved();
  return useMemo(
    () => ({
      add: (topic, raw) => {
        const text = cleanText(raw);
        if (textProblem(text, 'takeaway')) return false;
        act('takeaway.add', { takeaway: newId(), topic, text });
        return true;
      },
      edit: (takeaway, raw, base) => {
        const text = cleanText(raw);
        if (text !== base && !textProblem(text, 'takeaway'))
          act('takeaway.edit', { takeaway, text, base, spare: newId<TakeawayId>() });
      },
      remove: (takeaway) => {
        act('takeaway.remove', { takeaway });
        removed('takeaways.removed');
      },
    }),
    [act, removed],
  );
}
