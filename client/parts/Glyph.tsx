import { memo } from 'react';
import type { Glyph as GlyphName } from '#shared/templates/template.ts';

const PATHS: Readonly<Record<GlyphName, string>> = {
  circle: 'M8 2.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6z',
  triangle: 'M8 2.3L14 13.4H2z',
  square: 'M2.8 2.8h10.4v10.4H2.8z',
  diamond: 'M8 1.5L14.5 8 8 14.5 1.5 8z',
  cross: 'M3.3 3.3l9.4 9.4M12.7 3.3l-9.4 9.4',
  right: 'M2 8h12M9 3l5 5-5 5',
  left: 'M14 8H2M7 3L2 8l5 5',
};

/** The shape that repeats what the colour of a note says: which question it answers. Decoration; the name says it too. */
export const Glyph = memo(function Glyph({ glyph }: { glyph: GlyphName }) {
  return (
    <svg
      className={glyph === 'left' || glyph === 'right' ? 'glyph icon--mirror' : 'glyph'}
      viewBox="0 0 16 16"
      width="0.8125em"
      height="0.8125em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[glyph]} />
    </svg>
  );
});
