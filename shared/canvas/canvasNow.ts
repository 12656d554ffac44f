import type { PublicPart } from '../board/publicPart.ts';
import type { Say } from '../words/say.ts';
import { canvasSheet } from './canvasSheet.ts';
import type { CanvasSheet } from './sheet.ts';

/** The canvas as it is taken home: until the board is finished it says that it was made in the middle. */
export function canvasNow(part: PublicPart, say: Say, language: string): CanvasSheet {
  const sheet = canvasSheet(part, say, language);
  if (part.walk.status === 'finished') return sheet;
  return { ...sheet, footer: say('canvas.unfinished', { footer: sheet.footer }) };
}
