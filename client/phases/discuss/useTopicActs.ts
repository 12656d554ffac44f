import { useMemo } from 'react';
import type { GroupId, NoteId, TargetId } from '#shared/model/ids.ts';
import { cleanName } from '#shared/model/text.ts';
import { useSay } from '../../i18n/language.tsx';
import { newId } from '../../net/ids.ts';
import { useToast } from '../../parts/Toasts.tsx';
import { useClient } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { useUndo } from '../../wall/useUndo.ts';
import { mergeActs } from './mergeActs.ts';

/** What one can do with topics. Steps are for whoever leads; `merge`, `rename` and `remove` can be taken back. */
export interface TopicActs {
  /** Takes it up now; what is under discussion ends. Null: the next of the queue. */
  readonly start: (topic: TargetId | null) => void;
  /** Ends the one under discussion without taking up another. */
  readonly end: () => void;
  readonly park: (topic: TargetId, parked: boolean) => void;
  readonly order: (topics: readonly TargetId[]) => void;
  readonly draw: (dots: number) => void;
  readonly merge: (from: TargetId, into: TargetId) => void;
  readonly rename: (group: GroupId, name: string) => void;
  readonly remove: (note: NoteId) => void;
}

export function useTopicActs(): TopicActs {
  const { act, store } = useClient();
  const { press } = useStep();
  const say = useSay();
  const toast = useToast();
  const onUndo = useUndo();
  return useMemo(() => {
    const at = () => store.getState().part?.walk.step ?? 0;
    return {
      start: (topic) => void press((step) => step('topic.start', { topic, at: at() })),
      end: () => void press((step) => step('topic.end', { at: at() })),
      park: (topic, parked) => void press((step) => step('topic.park', { topic, parked })),
      order: (topics) => void press((step) => step('ties.order', { topics: [...topics] })),
      draw: (dots) => void press((step) => step('ties.draw', { dots })),
      merge: (from, into) => {
        const { part } = store.getState();
        const wishes = part ? mergeActs(part, from, into, newId<GroupId>()) : [];
        for (const { type, body } of wishes) act(type, body);
        if (wishes.length > 0) toast({ text: say('discuss.merged'), onUndo });
      },
      rename: (group, name) => act('group.name', { group, name: cleanName(name) }),
      remove: (note) => {
        act('note.remove', { note });
        toast({ text: say('wall.removed'), onUndo });
      },
    };
  }, [act, store, press, say, toast, onUndo]);
}
