import type { Thumbs } from '#shared/model/topic.ts';
import { THUMBS } from '#shared/rules/thumbs.ts';
import { useSay } from '../../../i18n/language.tsx';
import { THUMB_LOOK } from '../../../phases/discuss/thumbLook.ts';
import { useClient, useView } from '../../../store/BoardContext.tsx';

/** Up, sideways, down: three columns under one thumb. Mine is framed and can be changed until all are shown. Needs the line. */
export function ThumbColumns({ thumbs }: { thumbs: Extract<Thumbs, { status: 'open' }> }) {
  const say = useSay();
  const { act } = useClient();
  const mine = useView((view) => (view.mine.thumb?.id === thumbs.id ? view.mine.thumb.thumb : null));
  const online = useView(({ link }) => link.status === 'live');
  return (
    // biome-ignore lint/a11y/useSemanticElements: three switches, no form
    <div className="thumbs__columns" role="group" aria-label={say('thumbs.yours')}>
      {THUMBS.map((thumb, i) => {
        const { icon: Icon, word } = THUMB_LOOK[thumb];
        return (
          <button
            key={thumb}
            type="button"
            className="thumbs__column"
            data-thumb={thumb}
            aria-pressed={mine === thumb}
            aria-keyshortcuts={String(i + 1)}
            disabled={!online}
            // Whoever is typing keeps the field, and a phone its keyboard.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => act('thumb.give', { thumbs: thumbs.id, thumb })}
          >
            <Icon size="var(--thumb-size)" stroke={2} />
            <span>{say(word)}</span>
            <span className="thumbs__key" aria-hidden="true">
              {i + 1}
            </span>
          </button>
        );
      })}
    </div>
  );
}
