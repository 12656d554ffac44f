import { CANVAS_COLUMNS } from '#shared/canvas/sheet.ts';
import type { Face } from '#shared/model/board.ts';
import type { StatementBox } from '#shared/model/statement.ts';
import { BoxSheet } from '../phases/align/BoxSheet.tsx';

/** Every box of the canvas, in its column, as a sheet whose lines can be written: for whoever leads, at any time. */
export function CanvasEdit({ face, hasForces }: { face: Face; hasForces: boolean }) {
  const columns: readonly (readonly StatementBox[])[] = hasForces ? [...CANVAS_COLUMNS, ['weaken']] : CANVAS_COLUMNS;
  return (
    <div className="canvas-edit">
      {columns.map((boxes) => (
        <div key={boxes.join()} className="canvas-edit__column">
          {boxes.map((box) => (
            <BoxSheet key={box} box={box} face={face} live={false} />
          ))}
        </div>
      ))}
    </div>
  );
}
