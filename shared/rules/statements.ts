import type { Open } from '../model/board.ts';
import type { StatementId } from '../model/ids.ts';
import { all, get } from '../model/records.ts';
import type { Statement, StatementBox } from '../model/statement.ts';
import type { Stage } from '../templates/template.ts';
import { byOrder } from './order.ts';

/** The boxes a stage writes lines into. */
export const boxesOf = (stage: Stage): readonly StatementBox[] =>
  stage.phases.flatMap((phase) => (phase.kind === 'align' || phase.kind === 'talk' ? phase.boxes : []));

/** The lines directly under `parent` (null: at the top) of a box, in order. */
export const linesUnder = (open: Open, box: StatementBox, parent: StatementId | null): Statement[] =>
  all<StatementId, Statement>(open.statements)
    .filter((line) => line.box === box && line.parent === parent)
    .sort(byOrder);

/** A line and everything nested under it. */
export function subtree(open: Open, root: Statement): Statement[] {
  return [root, ...linesUnder(open, root.box, root.id).flatMap((line) => subtree(open, line))];
}

/** How deep a line lies: 1 at the top. */
export function depthOf(open: Open, id: StatementId | null): number {
  let depth = 0;
  for (let at = id; at !== null; at = get(open.statements, at)?.parent ?? null) depth++;
  return depth;
}

/** How many levels a line and what is under it take up. */
export function heightOf(open: Open, line: Statement): number {
  return 1 + Math.max(0, ...linesUnder(open, line.box, line.id).map((under) => heightOf(open, under)));
}
