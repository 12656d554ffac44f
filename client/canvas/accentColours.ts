import type { CSSProperties } from 'react';
import { CONTRAST, PAPERS, readableOn } from '#shared/canvas/accent.ts';

/** The community's colour for words and for shapes, on light pages and on dark ones; CanvasTitle.css chooses. */
export const accentColours = (accent: string): CSSProperties => ({
  '--accent-text-light': readableOn(PAPERS.light, accent, CONTRAST.text),
  '--accent-text-dark': readableOn(PAPERS.dark, accent, CONTRAST.text),
  '--accent-shape-light': readableOn(PAPERS.light, accent, CONTRAST.shape),
  '--accent-shape-dark': readableOn(PAPERS.dark, accent, CONTRAST.shape),
});
