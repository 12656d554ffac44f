import '../talk/room.css';
import type { TalkRule } from '#shared/model/board.ts';
import type { ThumbCounts, Verdict } from '#shared/model/topic.ts';
import { THUMBS } from '#shared/rules/thumbs.ts';
import { useSay } from '../../i18n/language.tsx';
import { Dots } from '../../wall/Dots.tsx';
import { Lasso } from '../../wall/Lasso.tsx';
import { decidedBy } from './decidedBy.ts';
import { THUMB_LOOK } from './thumbLook.ts';

/** The counts as three columns: icon, number, word, a dot for each. The lasso goes round what decided; a tie has none. */
export function ThumbTally({
  id,
  counts,
  rule,
  verdict,
}: {
  id: string;
  counts: ThumbCounts;
  rule: TalkRule;
  verdict: Verdict;
}) {
  const say = useSay();
  const lead = decidedBy(rule, counts, verdict);
  return (
    <ul className="thumb-tally">
      {THUMBS.map((thumb) => {
        const { icon: Icon, word } = THUMB_LOOK[thumb];
        return (
          <li key={thumb} data-thumb={thumb}>
            {lead === thumb && <Lasso seed={id} />}
            <Icon size={34} />
            <strong>{counts[thumb]}</strong>
            <span>{say(word)}</span>
            <Dots count={counts[thumb]} kind="revealed" />
          </li>
        );
      })}
    </ul>
  );
}
