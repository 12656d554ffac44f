import type { CanvasSheet } from '#shared/canvas/sheet.ts';
import { CanvasBox } from '../../canvas/CanvasBox.tsx';
import { type CanvasPagePlan, isLying, shareOf } from './canvasPlans.ts';

/** One page of the canvas on the screen: columns as on the sheet, or a column's boxes side by side. */
export function CanvasPart({ sheet, page }: { sheet: CanvasSheet; page: CanvasPagePlan }) {
  const lying = isLying(page);
  return (
    <div className="canvas-part" data-lying={lying || undefined}>
      {page.map((column) => (
        <div
          key={column.join()}
          className="canvas-part__column"
          style={lying && column[0] ? { flexGrow: shareOf(sheet.boxes[column[0]]) } : undefined}
        >
          {column.map((id) => (
            <CanvasBox key={id} id={id} box={sheet.boxes[id]} nothing={sheet.words.nothingAgreed} />
          ))}
        </div>
      ))}
    </div>
  );
}
