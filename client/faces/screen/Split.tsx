import type { ReactNode } from 'react';
import { JoinCode } from './JoinCode.tsx';
import { RoomClock } from './RoomClock.tsx';

/** The page of words: paper on the left, on the right kraft with the time and the code. */
export function Split({ head, foot, children }: { head?: ReactNode; foot?: ReactNode; children: ReactNode }) {
  return (
    <main className="split">
      <div className="split__paper">
        <header>{head}</header>
        {children}
        <footer>{foot}</footer>
      </div>
      <div className="split__kraft">
        <RoomClock look="cup" />
        <JoinCode look="side" />
      </div>
    </main>
  );
}
