import './talk.css';
import { useMemo } from 'react';
import { queueOf, topicsWith } from '#shared/rules/topics.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Pages, type Thing } from '../Pages.tsx';
import { RankRow } from '../RankRow.tsx';
import { WallPage } from '../WallPage.tsx';
import { queueRows } from './queueRows.ts';
import { TalkFoot } from './TalkFoot.tsx';

const SIZES = [5, 4.7, 4.4, 4.1, 3.8, 3.6, 3.4, 3.2, 3, 2.9];

/** Nothing is under discussion: what is still to discuss, most dots first, ties as ties. */
export function RankingPage() {
  const say = useSay();
  const { stage } = useCurrentPlace();
  const part = useBoard((all) => all);
  const rows = useMemo(() => queueRows(part, queueOf(part, stage.id)), [part, stage.id]);
  const discussed = topicsWith(part, stage.id, 'discussed').length;
  const anyTie = rows.some(({ tie }) => tie);
  const things: readonly Thing[] = rows.map(({ row, tie, first }) => ({
    key: row.id,
    of: JSON.stringify([row, tie, first, anyTie]),
    show: (draft) => (
      <div className="queue-row" data-tie={tie} data-ties={anyTie || undefined}>
        <RankRow row={row} leads={first} draft={draft} unnamed={say('wall.unnamed')} />
        {tie && <p className="queue-row__tie">{tie === 'first' && <span>{say('screen.tie')}</span>}</p>}
      </div>
    ),
  }));
  return (
    <WallPage
      heading={say(discussed > 0 ? 'screen.stillToDiscuss' : 'screen.ranking')}
      foot={<RankingFoot discussed={discussed} />}
    >
      <Pages
        things={things}
        sizes={SIZES}
        look="rows"
        empty={say(discussed > 0 ? 'discuss.allDone' : 'discuss.none.hint')}
      />
    </WallPage>
  );
}

function RankingFoot({ discussed }: { discussed: number }) {
  const say = useSay();
  return (
    <>
      {discussed > 0 && <p>{say('screen.discussed', { n: discussed })}</p>}
      <TalkFoot next={false} />
    </>
  );
}
