import type { ReactNode } from 'react';
import type { PublicPart } from '#shared/board/publicPart.ts';
import { current, isOpenSolo } from '#shared/rules/phases.ts';
import { useBoard } from '../../store/BoardContext.tsx';
import { AlignLines } from './views/AlignLines.tsx';
import { BreakSign } from './views/BreakSign.tsx';
import { Collect } from './views/Collect.tsx';
import { Discuss } from './views/Discuss.tsx';
import { Elect } from './views/Elect.tsx';
import { Finished } from './views/Finished.tsx';
import { Lobby } from './views/Lobby.tsx';
import { Naming } from './views/Naming.tsx';
import { Pitch } from './views/Pitch.tsx';
import { Poll } from './views/Poll.tsx';
import { Share } from './views/Share.tsx';
import { Solo } from './views/Solo.tsx';
import { Talk } from './views/Talk.tsx';
import { VoteClosed } from './views/VoteClosed.tsx';
import { Wall } from './views/Wall.tsx';
import { Weigh } from './views/Weigh.tsx';

type Shown =
  | 'lobby'
  | 'finished'
  | 'break'
  | 'voted'
  | 'naming'
  | 'solo'
  | 'collect'
  | 'share'
  | 'pitch'
  | 'wall'
  | 'weigh'
  | 'talk'
  | 'align'
  | 'elect'
  | 'discuss'
  | 'poll';

/** Which view the room sees. */
function shownOf(part: PublicPart): Shown {
  const { walk, rounds } = part;
  if (walk.status === 'lobby') return 'lobby';
  if (walk.status === 'finished') return 'finished';
  if (walk.breakUntil !== null) return 'break';
  const { phase, key } = current(part);
  switch (phase.kind) {
    case 'solo':
      return isOpenSolo(part, phase) ? 'collect' : 'solo';
    case 'share':
      return phase.turns ? 'pitch' : 'share';
    case 'vote':
      return rounds[key]?.status === 'closed' ? 'voted' : 'wall';
    case 'cluster':
      return 'wall';
    case 'align':
      return phase.decides === 'name' ? 'naming' : 'align';
    default:
      return phase.kind;
  }
}

const VIEWS: Readonly<Record<Shown, () => ReactNode>> = {
  lobby: Lobby,
  finished: Finished,
  break: BreakSign,
  voted: VoteClosed,
  naming: Naming,
  solo: Solo,
  collect: Collect,
  share: Share,
  pitch: Pitch,
  wall: Wall,
  weigh: Weigh,
  talk: Talk,
  align: AlignLines,
  elect: Elect,
  discuss: Discuss,
  poll: Poll,
};

export function ScreenView() {
  const shown = useBoard(shownOf);
  const stage = useBoard((part) => part.walk.stage);
  const View = VIEWS[shown];
  // Another stage is another page: nothing of the last one glides into it.
  return <View key={`${stage} ${shown}`} />;
}
