import './Lasso.css';
import { useRef } from 'react';
import { markerLine } from './markerLine.ts';
import { useBox } from './useBox.ts';

/** A rule drawn with the marker, as wide as its parent. `--marker-width` sets the stroke. Decoration: no name, no states. */
export function MarkerLine({ seed }: { seed: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const box = useBox(frame);
  return (
    <div ref={frame} className="marker-line" aria-hidden="true">
      {box && (
        // biome-ignore lint/a11y/noSvgWithoutTitle: hidden with its frame
        <svg width="100%" height="100%">
          <path d={markerLine(box.width, seed, box.em / 16)} transform="translate(0 2)" />
        </svg>
      )}
    </div>
  );
}
