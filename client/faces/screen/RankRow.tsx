import { Swatch } from '../../parts/Legend.tsx';
import { Dots } from '../../wall/Dots.tsx';
import type { Ranked } from './ranked.ts';

/** One line of a closed vote: what, its dots, their number. */
export function RankRow(props: { row: Ranked; leads: boolean; draft?: boolean; unnamed?: string }) {
  const { row, leads, draft = false, unnamed = '' } = props;
  return (
    <div className="rank-row" data-leads={leads || undefined} data-none={row.dots === 0 || undefined}>
      <span className="rank-row__title">
        {row.prompt && <Swatch tint={row.prompt.tint} glyph={row.prompt.glyph} />}
        <span className="rank-row__words voice-room" dir="auto">
          {row.title || unnamed}
        </span>
      </span>
      <span className="rank-row__dots">{!draft && row.dots > 0 && <Dots count={row.dots} kind="revealed" />}</span>
      <span className="rank-row__count voice-room">{row.dots}</span>
    </div>
  );
}
