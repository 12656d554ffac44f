import './Naming.css';
import { useMemo } from 'react';
import { useSay } from '../../../i18n/language.tsx';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Lasso } from '../../../wall/Lasso.tsx';
import { Fit } from '../Fit.tsx';
import { Pages } from '../Pages.tsx';
import { RankRow } from '../RankRow.tsx';
import { ranked } from '../ranked.ts';
import { Split } from '../Split.tsx';
import { StageLine } from '../StageLine.tsx';

const SIZES = [4.2, 3.8, 3.4, 3];

/** The name: what got how many dots, and once it is chosen the name itself, lassoed. */
export function Naming() {
  const say = useSay();
  const { phase } = useCurrentPlace();
  const part = useBoard((all) => all);
  const name = part.board.name;
  const rows = useMemo(() => ranked(part), [part]);
  const most = rows[0]?.dots ?? 0;
  const leads = (title: string, dots: number) => (name ? title === name : dots === most && most > 0);
  const things = rows.map((row) => ({
    key: row.id,
    show: (draft: boolean) => (
      <RankRow row={{ ...row, prompt: null }} leads={leads(row.title, row.dots)} draft={draft} />
    ),
  }));
  return (
    <Split
      head={<StageLine now={say(phase.label)} />}
      foot={<p className="naming__hint">{name ? '' : say(phase.hint)}</p>}
    >
      <div className="naming" data-named={name !== '' || undefined}>
        {name ? <Chosen name={name} /> : <h1 className="voice-room">{say(phase.heading)}</h1>}
        <Pages things={things} sizes={SIZES} look="rows" empty={name ? '' : say('screen.noNotes')} />
      </div>
    </Split>
  );
}

function Chosen({ name }: { name: string }) {
  const say = useSay();
  return (
    <div className="chosen">
      <p>{say('screen.called')}</p>
      <div className="chosen__ring">
        <Lasso seed={name} scale={2.2} />
        <Fit className="chosen__name">
          <h1 className="voice-room" dir="auto">
            {name}
          </h1>
        </Fit>
      </div>
    </div>
  );
}
