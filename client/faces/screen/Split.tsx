import type { ReactNode } from 'react';
import { JoinCode } from './JoinCode.tsx';
import { RoomClock } from './RoomClock.tsx';

/**
 * The page of words: paper on the left, on the right kraft with the time and the code. `wide`: more paper, the clock
 * above and the code below, for what is talked about. `untimed`: another time than the clock's is what counts.
 */
export function Split(props: {
  look?: 'even' | 'wide';
  untimed?: boolean;
  head?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
}) {
  const { look = 'even', untimed = false, head, foot, children } = props;
  return (
    <main className="split" data-look={look}>
      <div className="split__paper">
        <header>{head}</header>
        {children}
        <footer>{foot}</footer>
      </div>
      <div className="split__kraft">
        {!untimed && <RoomClock look="cup" />}
        <JoinCode look="side" />
      </div>
    </main>
  );
}
