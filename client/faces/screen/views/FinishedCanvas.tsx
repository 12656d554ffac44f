import './Finished.css';
import { useMemo, useRef } from 'react';
import { canvasSheet } from '#shared/canvas/canvasSheet.ts';
import { CanvasTitle } from '../../../canvas/CanvasTitle.tsx';
import { logoAt } from '../../../canvas/logoAt.ts';
import { useLanguage, useSay } from '../../../i18n/language.tsx';
import { useBoard } from '../../../store/BoardContext.tsx';
import { shownPage } from '../../../wall/screenPages.ts';
import { CanvasPart } from '../CanvasPart.tsx';
import { CANVAS_PLANS } from '../canvasPlans.ts';
import { JoinCode } from '../JoinCode.tsx';
import { useCanvasPages } from '../useCanvasPages.ts';
import { usePageKeys } from '../usePageKeys.ts';

/**
 * The end: the canvas, from edge to edge. In one piece if it can be read from the back row, else in parts; the QR leads
 * everybody to their own copy.
 */
export function FinishedCanvas() {
  const say = useSay();
  const { language } = useLanguage();
  const part = useBoard((all) => all);
  const sheet = useMemo(() => canvasSheet(part, say, language), [part, say, language]);
  const drafts = useRef<HTMLDivElement>(null);
  const { plan, sizes } = useCanvasPages(drafts);
  const pages = CANVAS_PLANS[plan] ?? [];
  const at = shownPage(usePageKeys(pages.length), pages.length);
  const shown = pages[at];
  return (
    <main className="finished-screen on-kraft">
      <h1 className="visually-hidden">{say('rail.canvas')}</h1>
      <div className="finished-screen__sheet">
        <div className="finished-screen__head">
          <CanvasTitle sheet={sheet} logo={logoAt(part.board.code, sheet.logo)} />
          <JoinCode look="corner" why={say('screen.takeHome')} />
        </div>
        <div className="finished-screen__body">
          <div ref={drafts} className="finished-screen__drafts" aria-hidden="true">
            {CANVAS_PLANS.flat().map((page, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the plans never change
              <div key={i} className="finished-screen__page">
                <CanvasPart sheet={sheet} page={page} />
              </div>
            ))}
          </div>
          {shown && (
            <div
              key={`${plan} ${at}`}
              className="finished-screen__page"
              style={{ '--canvas-size': `${sizes[at] ?? 3}vh` }}
            >
              <CanvasPart sheet={sheet} page={shown} />
            </div>
          )}
        </div>
        {pages.length > 1 && (
          <p className="finished-screen__count">{say('screen.page', { at: at + 1, of: pages.length })}</p>
        )}
      </div>
    </main>
  );
}
