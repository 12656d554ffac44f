import '../talk/room.css';
import { THUMBS } from '#shared/rules/thumbs.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard, useClient, useView } from '../../store/BoardContext.tsx';
import { useTakesPart } from '../rights.ts';
import { THUMB_LOOK } from './thumbLook.ts';

/** My thumb: up, sideways or down; pressing it again takes it back. Secret until all are shown. */
export function ThumbChoice() {
  const say = useSay();
  const { act } = useClient();
  const takesPart = useTakesPart();
  const thumbs = useBoard((part) => part.thumbs);
  const mine = useView((view) => view.mine.thumb);
  if (!takesPart || thumbs.status !== 'open') return null;
  const given = mine?.id === thumbs.id ? mine.thumb : null;
  return (
    <fieldset className="thumb-choice" aria-label={say('thumbs.yours')}>
      {THUMBS.map((thumb, i) => {
        const { icon: Icon, word } = THUMB_LOOK[thumb];
        return (
          <button
            key={thumb}
            type="button"
            data-thumb={thumb}
            aria-pressed={given === thumb}
            aria-keyshortcuts={String(i + 1)}
            onClick={() => act('thumb.give', { thumbs: thumbs.id, thumb: given === thumb ? null : thumb })}
          >
            <Icon size={30} />
            <span>{say(word)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
