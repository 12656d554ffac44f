import './Lasso.css';
import { useRef } from 'react';
import { lasso } from './lasso.ts';
import { useBox } from './useBox.ts';

/**
 * The ink line round what the group decided belongs together or won. Fills its positioned parent and takes no pointer.
 * Draws itself once when it appears. States: rest, `target` (a note hangs over it: thicker).
 */
export function Lasso({
  seed,
  target = false,
  draw = true,
  scale,
}: {
  /** The id of what it goes round: every client draws the same line. */
  seed: string;
  target?: boolean;
  /** false: there at once (a page that opens with groups on it). */
  draw?: boolean;
  /** Size of the hand against 100 %; by default the font size against 16 px. */
  scale?: number;
}) {
  const frame = useRef<HTMLSpanElement>(null);
  const box = useBox(frame);
  const path = box ? lasso(box.width, box.height, seed, { scale: scale ?? box.em / 16 }) : '';
  return (
    <span
      ref={frame}
      className="lasso"
      data-target={target || undefined}
      data-draw={draw || undefined}
      aria-hidden="true"
    >
      {path && (
        // biome-ignore lint/a11y/noSvgWithoutTitle: hidden with its frame; the group has a name
        <svg width="100%" height="100%">
          <path d={path} pathLength={1} />
        </svg>
      )}
    </span>
  );
}
