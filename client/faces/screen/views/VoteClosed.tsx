import './VoteClosed.css';
import { useMemo } from 'react';
import { get } from '#shared/model/records.ts';
import { dotsSpent } from '#shared/rules/voting.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Pages, type Thing } from '../Pages.tsx';
import { RankRow } from '../RankRow.tsx';
import { ranked } from '../ranked.ts';
import { WallPage } from '../WallPage.tsx';

const SIZES = [5, 4.5, 4, 3.6, 3.2];

/** The vote is closed: everything that got dots, most first, the dots popping in once. */
export function VoteClosed() {
  const say = useSay();
  const { stage, key } = useCurrentPlace();
  const part = useBoard((all) => all);
  const rows = useMemo(() => ranked(part), [part]);
  const most = rows[0]?.dots ?? 0;
  const total = rows.reduce((sum, { dots }) => sum + dots, 0);
  const round = get(part.rounds, key);
  const room = round?.status === 'closed' && round.room ? dotsSpent(round.room) : 0;
  const things: readonly Thing[] = rows.map((row) => ({
    key: row.id,
    of: JSON.stringify([row, most]),
    show: (draft) => (
      <RankRow row={row} leads={row.dots === most && most > 0} draft={draft} unnamed={say('wall.unnamed')} />
    ),
  }));
  return (
    <WallPage
      heading={say(stage.id === 'naming' ? 'screen.votedName' : 'screen.voted')}
      foot={
        <p>
          {say('screen.dotsPlaced', { n: total })} {room > 0 && say('thumbs.ofRoom', { n: room })}
        </p>
      }
    >
      <Pages things={things} sizes={SIZES} look="rows" empty={say('screen.noNotes')} />
    </WallPage>
  );
}
