import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { StatementId } from '#shared/model/ids.ts';
import type { StatementBox } from '#shared/model/statement.ts';
import { useBoard } from '../../store/BoardContext.tsx';
import { type Line, linesOfBox, steadyLines } from './lines.ts';

/**
 * The lines of a box, and the same in the order to show them: while a line is being edited (`editing`) nothing that others
 * do changes the order.
 */
export function useLines(
  box: StatementBox,
  editing: StatementId | null,
): { lines: readonly Line[]; shown: readonly Line[]; settle: () => void } {
  const statements = useBoard((part) => part.statements);
  const before = useRef<readonly Line[]>([]);
  const lines = useMemo(() => linesOfBox(statements, box, before.current), [statements, box]);
  const frozen = useRef<readonly StatementId[] | null>(null);
  const order = editing === null ? null : (frozen.current ?? lines.map(({ statement }) => statement.id));
  const shown = useMemo(() => (order ? steadyLines(order, lines) : lines), [order, lines]);
  useEffect(() => {
    before.current = lines;
    frozen.current = order;
  });
  // After a move of one's own the order is the true one again.
  const settle = useCallback(() => {
    frozen.current = null;
  }, []);
  return { lines, shown, settle };
}
