import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PublicPart } from '#shared/board/publicPart.ts';
import type { Clock } from '#shared/model/clock.ts';
import { timeLeft } from '#shared/model/clock.ts';
import type { BoardClient } from '../net/boardClient.ts';
import type { BoardView } from './boardStore.ts';

const Line = createContext<BoardClient | null>(null);

export function BoardProvider({ client, children }: { client: BoardClient; children: ReactNode }) {
  return <Line value={client}>{children}</Line>;
}

/** The face's line: `act`, `step`, `doing`, `now`. */
export function useClient(): BoardClient {
  const client = useContext(Line);
  if (!client) throw new Error('No board here: put the tree inside <BoardProvider>.');
  return client;
}

/** A piece of what the face shows. The selector must return something that keeps its identity while it is the same. */
export function useView<T>(select: (view: BoardView) => T): T {
  return useStore(useClient().store, select);
}

/** A piece of the public part. Only below a face that waits for the first document. */
export function useBoard<T>(select: (part: PublicPart) => T): T {
  return useView((view) => {
    if (!view.part) throw new Error('The board is not here yet.');
    return select(view.part);
  });
}

/** Milliseconds left on the clock, on whole seconds of server time, so that every face shows the same second. */
export function useTimeLeft(clock: Clock): number | null {
  const { now } = useClient();
  const [left, setLeft] = useState(() => timeLeft(clock, now()));
  useEffect(() => {
    setLeft(timeLeft(clock, now()));
    if (clock.status !== 'running') return;
    let timer = 0;
    const tick = () => {
      const rest = timeLeft(clock, now()) ?? 0;
      setLeft(rest);
      // Wake just after the shown second changes: seconds are rounded up, so that 0:00 means zero.
      if (rest > 0) timer = window.setTimeout(tick, (rest % 1000) + 5);
    };
    tick();
    return () => window.clearTimeout(timer);
  }, [clock, now]);
  return left;
}
