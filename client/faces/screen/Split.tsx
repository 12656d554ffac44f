import type { ReactNode } from 'react';
import { JoinCode } from './JoinCode.tsx';
import { RoomClock } from './RoomClock.tsx';

/**
 * The page of words: paper on the left, on the right kraft with the time and the code. `wide`: more paper, the clock
 * above and the code below, for what is talked about.
 */
export function Split(props: { look?: 'even' | 'wide'; head?: ReactNode; foot?: ReactNode; children: ReactNode }) {
  const { look = 'even', head, foot, children } = props;
  return (
    <main className="split" data-look={look}>
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
