import './thumbs.css';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useThumbKeys } from '../../../phases/discuss/useThumbKeys.ts';
import { useTakesPart } from '../../../phases/rights.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { AskedThumb } from './AskedThumb.tsx';
import { ShownThumbs } from './ShownThumbs.tsx';
import { useDock } from './useDock.ts';

/** How long a result stays that nobody carries out, ms. */
const HELD_MS = 8000;

/**
 * The roman vote, over whatever is looked at: a sheet while the hands are free, a strip beside the field while somebody
 * types. It takes no focus, moves nothing and goes by itself.
 */
export function ThumbsOverlay() {
  const thumbs = useBoard((part) => part.thumbs);
  const takesPart = useTakesPart();
  const [small, setSmall] = useState(false);
  const stays = useStays(thumbs.status === 'closed' && thumbs.carryAt === null ? thumbs.id : null);
  const { host, edge, inset } = useDock();
  useThumbKeys();
  const id = thumbs.status === 'none' ? null : thumbs.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next question is asked in full again
  useEffect(() => setSmall(false), [id]);
  if (thumbs.status === 'none' || !stays || (thumbs.status === 'open' && !takesPart)) return null;
  const asStrip = edge !== null || small;
  return createPortal(
    <aside
      className="thumbs"
      data-as={asStrip ? 'strip' : 'sheet'}
      data-edge={edge ?? 'bottom'}
      style={{ '--inset': `${inset}px` }}
    >
      {thumbs.status === 'open' ? (
        <AskedThumb
          thumbs={thumbs}
          asStrip={asStrip}
          // A strip beside a field is not a matter of taste.
          {...(edge === null && { onSmall: () => setSmall(!small) })}
        />
      ) : (
        <ShownThumbs thumbs={thumbs} asStrip={asStrip} />
      )}
    </aside>,
    host,
  );
}

/** False once a result that waits for the facilitator has been seen long enough. */
function useStays(held: string | null): boolean {
  const [over, setOver] = useState<string | null>(null);
  useEffect(() => {
    if (held === null) return;
    const timer = window.setTimeout(() => setOver(held), HELD_MS);
    return () => window.clearTimeout(timer);
  }, [held]);
  return held === null || over !== held;
}
