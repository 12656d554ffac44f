import type { PublicPart } from '../board/publicPart.ts';
import { isRehearsal } from '../rules/rehearsal.ts';
import type { Say } from '../words/say.ts';
import { canvasSheet } from './canvasSheet.ts';
import type { CanvasSheet } from './sheet.ts';

/** The canvas as it is taken home: until the board is finished it says that it was made in the middle, and of a rehearsal that it is one. */
export function canvasNow(part: PublicPart, say: Say, language: string): CanvasSheet {
  const whole = canvasSheet(part, say, language);
  const said = say('report.rehearsal.footer', { footer: whole.footer });
  const sheet = isRehearsal(part.board) ? { ...whole, footer: said } : whole;
  if (part.walk.status === 'finished') return sheet;
  return { ...sheet, footer: say('canvas.unfinished', { footer: sheet.footer }) };
}
