import './CanvasBox.css';
import type { BoxId, SheetBox } from '#shared/canvas/sheet.ts';
import { MarkerLine } from '../wall/MarkerLine.tsx';
import { isSetLarge } from './isSetLarge.ts';
import { Lines } from './Lines.tsx';

/**
 * A box of the canvas: a marker line, its tab in the colour of the question that fills it, the question, the agreed lines.
 * One or two visions are set large. Everything is in em.
 */
export function CanvasBox({ id, box, nothing }: { id: BoxId; box: SheetBox; nothing: string }) {
  return (
    <section
      className="canvas-box"
      data-box={id}
      data-tint={box.tint}
      data-large={isSetLarge(id, box.lines) || undefined}
    >
      <MarkerLine seed={id} />
      <header className="canvas-box__head">
        <h3 className="canvas-box__tab">{box.title}</h3>
        <p className="canvas-box__question">{box.question}</p>
      </header>
      {box.lines.length > 0 ? <Lines lines={box.lines} /> : <p className="canvas-box__nothing">{nothing}</p>}
    </section>
  );
}
