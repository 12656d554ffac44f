import { useCallback, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { PublicPart } from '#shared/board/publicPart.ts';
import type { TargetId } from '#shared/model/ids.ts';
import { useClient, useView } from '../../store/BoardContext.tsx';
import { type Typing, type YieldRows, yieldRows } from './yieldRows.ts';

type Read<T> = (part: PublicPart, topic: TargetId | null) => readonly T[];

export interface YieldList<T> extends YieldRows<T> {
  readonly typing: Typing<T> | null;
  /** Somebody begins to type: in a line, or (null) in the empty one. Again after an addition of their own. */
  readonly begin: (item: T | null, what?: Typing<T>['what']) => void;
  /** They stop. Says nothing where they have begun in another line since. */
  readonly stop: (item: T | null) => void;
}

/** The lines of a topic as they are shown, and what is typed in. `read` and `find` must keep their identity. */
export function useYieldRows<T extends { readonly id: string; readonly topic: TargetId | null }>(
  topic: TargetId | null,
  read: Read<T>,
  find: (part: PublicPart, id: string) => T | undefined,
): YieldList<T> {
  const { store } = useClient();
  const now = useView(useShallow(({ part }) => (part ? read(part, topic) : [])));
  const [typing, setTyping] = useState<Typing<T> | null>(null);
  const still = useView(({ part }) => (part && typing?.item ? find(part, typing.item.id) : undefined));
  // When the talk goes on, the lines of the topic before leave; only what is being changed stays.
  const steady = typing && { ...typing, since: typing.since.filter((one) => one.topic === topic) };
  const begin = useCallback(
    (item: T | null, what: Typing<T>['what'] = 'text') => {
      const { part } = store.getState();
      setTyping({ item, what, since: part ? read(part, topic) : [] });
    },
    [store, read, topic],
  );
  const stop = useCallback((item: T | null) => setTyping((now) => (now?.item?.id === item?.id ? null : now)), []);
  return { ...yieldRows(now, steady, still), typing, begin, stop };
}
