import type { PublicPart } from '../board/publicPart.ts';
import { linesOf } from '../canvas/canvasSheet.ts';
import { boxesOf } from '../rules/statements.ts';
import type { Stage } from '../templates/template.ts';
import type { Say } from '../words/say.ts';
import { heading, type ReportBlock } from './report.ts';

/** What the group agreed on in a stage, box by box. */
export function agreedBlocks(part: PublicPart, say: Say, stage: Stage): ReportBlock[] {
  const boxes = boxesOf(stage).flatMap((box): ReportBlock[] => {
    const lines = linesOf(part, box);
    return lines.length > 0 ? [heading(3, say(`canvas.box.${box}`)), { kind: 'lines', lines }] : [];
  });
  return boxes.length > 0 ? [heading(2, say('report.agreed')), ...boxes] : [];
}
