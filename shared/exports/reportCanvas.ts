import type { PublicPart } from '../board/publicPart.ts';
import { linesOf } from '../canvas/canvasSheet.ts';
import { hasCanvas } from '../canvas/hasCanvas.ts';
import { CANVAS_COLUMNS, type SheetLine } from '../canvas/sheet.ts';
import type { StatementBox } from '../model/statement.ts';
import { template } from '../rules/phases.ts';
import type { Say } from '../words/say.ts';
import { over, type ReportLine, type ReportSection } from './reportShape.ts';

const nested = (lines: readonly SheetLine[]): ReportLine[] =>
  lines.map(({ text, children }) => over(text, nested(children)));

/** The lines of a box, nested, and what the room answered when it was last asked about it. */
export function boxLines(part: PublicPart, box: StatementBox, say: Say): ReportLine[] {
  const { check } = part;
  const lines = nested(linesOf(part, box));
  if (check.status !== 'closed' || check.box !== box) return lines;
  const { up, down } = check;
  return [...lines, { text: `${say('align.check.ask')} ${say('align.check.result', { up, down })}` }];
}

/** The boxes of the canvas in reading order; of a workshop that has none, what somebody wrote into one all the same. */
export function reportCanvas(part: PublicPart, say: Say): ReportSection[] {
  const boxes: StatementBox[] = CANVAS_COLUMNS.flat();
  // Its own stage tells what weakens the forces, if there is one.
  if (!template(part).stages.some(({ phases }) => phases.some(({ kind }) => kind === 'weigh'))) boxes.push('weaken');
  const nothing = hasCanvas(template(part)) ? [{ text: say('canvas.nothing') }] : [];
  const sections = boxes.flatMap((box): ReportSection[] => {
    const lines = boxLines(part, box, say);
    const title = say(`canvas.box.${box}`);
    if (lines.length > 0) return [{ title, lines, isResult: true }];
    return nothing.length > 0 ? [{ title, lines: nothing }] : [];
  });
  return sections.length > 0 ? [{ title: say('rail.canvas'), lines: [], sections }] : [];
}
