import { useMemo } from 'react';
import type { ActionId, TargetId } from '#shared/model/ids.ts';
import { cleanText, textProblem } from '#shared/model/text.ts';
import { newId } from '../../net/ids.ts';
import { useClient } from '../../store/BoardContext.tsx';
import { useRemoved } from './useRemoved.ts';

/** Who does it (may be empty), and by when: `YYYY-MM-DD`, or null. */
export interface Assigned {
  readonly who: string;
  readonly by: string | null;
}

export interface ActionActs {
  /** False: there is nothing to write, or something is too long. */
  readonly add: (topic: TargetId | null, text: string, assigned: Assigned) => boolean;
  /** `base` is the text the edit started from: what others wrote meanwhile is merged in. */
  readonly edit: (action: ActionId, text: string, base: string) => void;
  readonly assign: (action: ActionId, assigned: Assigned) => void;
  readonly tick: (action: ActionId, done: boolean) => void;
  readonly remove: (action: ActionId) => void;
}

/** What one can do to actions. */
export function useActionActs(): ActionActs {
  const { act } = useClient();
  const removed = useRemoved();
  return useMemo(
    () => ({
      add: (topic, raw, { who: name, by }) => {
        const text = cleanText(raw);
        const who = cleanText(name);
        if (textProblem(text, 'action') || !isNameable(who)) return false;
        act('action.add', { action: newId(), topic, text, who, by });
        return true;
      },
      edit: (action, raw, base) => {
        const text = cleanText(raw);
        if (text !== base && !textProblem(text, 'action'))
          act('action.edit', { action, text, base, spare: newId<ActionId>() });
      },
      assign: (action, { who: name, by }) => {
        const who = cleanText(name);
        if (isNameable(who)) act('action.assign', { action, who, by });
      },
      tick: (action, done) => act('action.tick', { action, done }),
      remove: (action) => {
        act('action.remove', { action });
        removed('actions.removed');
      },
    }),
    [act, removed],
  );
}

const isNameable = (who: string): boolean => who === '' || !textProblem(who, 'who');
