import type { PublicPart } from '../board/publicPart.ts';
import { linesOf } from '../canvas/canvasSheet.ts';
import type { StatementBox } from '../model/statement.ts';
import type { Stage } from '../templates/template.ts';
import type { Say } from '../words/say.ts';
import { heading, type ReportBlock } from './report.ts';

/** The boxes a stage writes lines into. */
export const boxesOf = (stage: Stage): readonly StatementBox[] =>
  stage.phases.flatMap((phase) => (phase.kind === 'align' || phase.kind === 'talk' ? phase.boxes : []));

/** What the group agreed on in a stage, box by box. */
export function agreedBlocks(part: PublicPart, say: Say, stage: Stage): ReportBlock[] {
  const boxes = boxesOf(stage).flatMap((box): ReportBlock[] => {
    const lines = linesOf(part, box);
    return lines.length > 0 ? [heading(3, say(`canvas.box.${box}`)), { kind: 'lines', lines }] : [];
  });
  return boxes.length > 0 ? [heading(2, say('report.agreed')), ...boxes] : [];
}
