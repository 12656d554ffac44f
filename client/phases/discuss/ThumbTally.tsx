import '../talk/room.css';
import type { TalkRule } from '#shared/model/board.ts';
import type { ThumbCounts } from '#shared/model/topic.ts';
import { THUMBS } from '#shared/rules/thumbs.ts';
import { useSay } from '../../i18n/language.tsx';
import { Dots } from '../../wall/Dots.tsx';
import { Lasso } from '../../wall/Lasso.tsx';
import { THUMB_LOOK } from './thumbLook.ts';
import { isTie, leading } from './verdictSay.ts';

/** The counts as three columns: icon, number, word, a dot for each. The lasso goes round what most gave; a tie has none. */
export function ThumbTally({ id, counts, rule }: { id: string; counts: ThumbCounts; rule: TalkRule }) {
  const say = useSay();
  const lead = isTie(counts, rule) ? null : leading(counts);
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
