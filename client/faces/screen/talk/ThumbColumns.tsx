import type { ThumbCounts, Verdict } from '#shared/model/topic.ts';
import { THUMBS } from '#shared/rules/thumbs.ts';
import { useSay } from '../../../i18n/language.tsx';
import { decidedBy } from '../../../phases/discuss/decidedBy.ts';
import { THUMB_LOOK } from '../../../phases/discuss/thumbLook.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Dots } from '../../../wall/Dots.tsx';
import { Lasso } from '../../../wall/Lasso.tsx';

/**
 * Three columns: icon and word, and at the reveal all counts at once with a dot for each thumb. What carried
 * the decision gets the lasso, a tie none. `counts` null: they are hidden, or there are none.
 */
export function ThumbColumns(props: { id: string; counts: ThumbCounts | null; verdict: Verdict | null }) {
  const { id, counts, verdict } = props;
  const say = useSay();
  const { rule } = useBoard((part) => part.settings.talk);
  const lead = counts && verdict ? decidedBy(rule, counts, verdict) : null;
  // The dots of the longest row must fit its column, and a dot is as big in every column.
  const most = counts ? Math.min(16, Math.max(6, counts.up, counts.sideways, counts.down)) : 6;
  return (
    <ul className="thumb-columns" data-shown={counts !== null || undefined} style={{ '--most': most }}>
      {THUMBS.map((thumb) => {
        const { icon: Icon, word } = THUMB_LOOK[thumb];
        return (
          <li key={thumb} className="thumb-column" data-thumb={thumb}>
            {lead === thumb && <Lasso seed={id} />}
            <Icon size="var(--thumb)" stroke={1.7} />
            {counts && <b className="thumb-column__count voice-room">{counts[thumb]}</b>}
            <span className="thumb-column__word">{say(word)}</span>
            {counts && (
              <span className="thumb-column__dots">
                {counts[thumb] > 0 && <Dots count={counts[thumb]} kind="revealed" />}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
