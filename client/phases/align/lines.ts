import type { Body } from '#shared/board/commands.ts';
import type { Records, StatementId } from '#shared/model/ids.ts';
import { all } from '#shared/model/records.ts';
import type { Statement, StatementBox } from '#shared/model/statement.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import { byOrder } from '#shared/rules/order.ts';

/** A line of a box as it is read: with its depth, 1 at the top. */
export interface Line {
  readonly statement: Statement;
  readonly depth: number;
}

type Move = Body<'statement.move'>;

/** The lines of a box in reading order. Lines that did not change keep their identity from `before`. */
export function linesOfBox(
  statements: Records<StatementId, Statement>,
  box: StatementBox,
  before: readonly Line[] = [],
): readonly Line[] {
  const here = all<StatementId, Statement>(statements)
    .filter((one) => one.box === box)
    .sort(byOrder);
  const old = new Map(before.map((line) => [line.statement.id, line]));
  const read = (parent: StatementId | null, depth: number): Line[] =>
    here
      .filter((one) => one.parent === parent)
      .flatMap((statement) => {
        const same = old.get(statement.id);
        const line = same && same.statement === statement && same.depth === depth ? same : { statement, depth };
        return [line, ...read(statement.id, depth + 1)];
      });
  const lines = read(null, 1);
  return lines.length === before.length && lines.every((line, i) => line === before[i]) ? before : lines;
}

/**
 * The order in which lines are shown while somebody types in one of them: what was there stays where it was, what is new
 * comes below, what is gone goes. Nobody who types is moved.
 */
export function steadyLines(shown: readonly StatementId[], now: readonly Line[]): readonly Line[] {
  const left = new Map(now.map((line) => [line.statement.id, line]));
  const kept = shown.flatMap((id) => {
    const line = left.get(id);
    left.delete(id);
    return line ? [line] : [];
  });
  return [...kept, ...left.values()];
}

const siblings = (lines: readonly Line[], parent: StatementId | null): Statement[] =>
  lines
    .map(({ statement }) => statement)
    .filter((one) => one.parent === parent)
    .sort(byOrder);

const find = (lines: readonly Line[], id: StatementId | null): Statement | undefined =>
  lines.find(({ statement }) => statement.id === id)?.statement;

/** How many levels a line and what lies under it take up. */
function height(lines: readonly Line[], id: StatementId): number {
  return 1 + Math.max(0, ...siblings(lines, id).map((under) => height(lines, under.id)));
}

/** Under the line above it; null where there is none, or the nesting would be too deep. */
export function nest(lines: readonly Line[], id: StatementId): Move | null {
  const line = lines.find(({ statement }) => statement.id === id);
  if (!line) return null;
  const mates = siblings(lines, line.statement.parent);
  const above = mates[mates.indexOf(line.statement) - 1];
  if (!above || line.depth + height(lines, id) > LIMITS.nesting) return null;
  return { statement: id, box: line.statement.box, parent: above.id, after: 'last' };
}

/** Out of the line it is nested under, behind it; null at the top. */
export function unnest(lines: readonly Line[], id: StatementId): Move | null {
  const line = find(lines, id);
  const parent = line && find(lines, line.parent);
  return parent ? { statement: id, box: line.box, parent: parent.parent, after: parent.id } : null;
}

/** One place up or down among its siblings; null at the end. */
export function shift(lines: readonly Line[], id: StatementId, by: -1 | 1): Move | null {
  const line = find(lines, id);
  if (!line) return null;
  const mates = siblings(lines, line.parent);
  const at = mates.indexOf(line);
  if (at + by < 0 || at + by >= mates.length) return null;
  const after = by === 1 ? mates[at + 1]?.id : mates[at - 2]?.id;
  return { statement: id, box: line.box, parent: line.parent, after: after ?? null };
}
