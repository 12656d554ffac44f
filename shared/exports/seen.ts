import type { PublicPart } from '../board/publicPart.ts';
import { canvasNow } from '../canvas/canvasNow.ts';
import { hasCanvas } from '../canvas/hasCanvas.ts';
import type { CanvasSheet } from '../canvas/sheet.ts';
import { template } from '../rules/phases.ts';
import type { Say } from '../words/say.ts';
import { report } from './report.ts';
import { reportCanvas } from './reportCanvas.ts';
import type { Report } from './reportShape.ts';

/** Canvas and minutes as whoever has a reading link sees them: what the exports tell, and nothing else of the board. */
export interface Seen {
  readonly code: string;
  readonly status: PublicPart['walk']['status'];
  /** In the board's language; null: this workshop has none. */
  readonly canvas: CanvasSheet | null;
  /** In the reader's language. */
  readonly minutes: Report;
}

/** What readers of a board see at `now` (server time, ms). The canvas speaks the board's language, like every copy of it. */
export function seenOf(part: PublicPart, now: number, say: { readonly reader: Say; readonly board: Say }): Seen {
  const { code, language } = part.board;
  return {
    code,
    status: part.walk.status,
    canvas: hasCanvas(template(part)) ? canvasNow(part, say.board, language) : null,
    minutes: minutesOf(part, now, say.reader),
  };
}

/** The whole report but for the lines of the canvas, which stands above it. */
function minutesOf(part: PublicPart, now: number, say: Say): Report {
  const { sections, ...head } = report(part, now, say);
  return { ...head, sections: hasCanvas(template(part)) ? sections.slice(reportCanvas(part, say).length) : sections };
}
