import './CanvasPage.css';
import './paper.css';
import type { CanvasSheet } from '#shared/canvas/sheet.ts';
import { CANVAS_COLUMNS } from '#shared/canvas/sheet.ts';
import { Wordmark } from '../parts/Wordmark.tsx';
import { CanvasBox } from './CanvasBox.tsx';
import { CanvasTitle } from './CanvasTitle.tsx';

/** The canvas as one sheet of paper, in proportion to the width it gets; narrow pages stack the boxes. `logo`: where its picture is. */
export function CanvasPage({ sheet, logo = null }: { sheet: CanvasSheet; logo?: string | null }) {
  return (
    <article className="canvas-page" lang={sheet.language} aria-label={sheet.name}>
      <div className="canvas-page__sheet">
        <CanvasTitle sheet={sheet} logo={logo} />
        <div className="canvas-page__columns">
          {CANVAS_COLUMNS.map((column) => (
            <div key={column.join()} className="canvas-page__column">
              {column.map((id) => (
                <CanvasBox key={id} id={id} box={sheet.boxes[id]} nothing={sheet.words.nothingAgreed} />
              ))}
            </div>
          ))}
        </div>
        <footer className="canvas-page__foot">
          <Wordmark />
          <p className="canvas-page__named">
            {sheet.named.people.length > 0 && (
              <>
                <b>{sheet.named.label}</b> {sheet.named.people.join(', ')}
              </>
            )}
          </p>
          <p>{sheet.footer}</p>
        </footer>
      </div>
    </article>
  );
}
