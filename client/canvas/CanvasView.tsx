import './CanvasView.css';
import { useMemo, useState } from 'react';
import { canvasSheet } from '#shared/canvas/canvasSheet.ts';
import type { Face } from '#shared/model/board.ts';
import { useSay } from '../i18n/language.tsx';
import { Button } from '../parts/Button.tsx';
import { PencilIcon } from '../parts/Icon.tsx';
import { useLeads } from '../phases/rights.ts';
import { useBoard } from '../store/BoardContext.tsx';
import { CanvasEdit } from './CanvasEdit.tsx';
import { CanvasPage } from './CanvasPage.tsx';
import { ForceFieldPage } from './ForceFieldPage.tsx';
import { logoAt } from './logoAt.ts';
import { TakeHome } from './TakeHome.tsx';
import { useBoardSay } from './useBoardSay.ts';

/**
 * The live canvas in the board's language, the force field below it if that stage was run, and the way to take it home. Who
 * leads may correct its lines at any time; the screen shows the pages alone.
 */
export function CanvasView({ face }: { face: Face }) {
  const say = useSay();
  const part = useBoard((all) => all);
  const own = useBoardSay(part.board.language);
  const sheet = useMemo(() => canvasSheet(part, own.say, own.language), [part, own]);
  const leads = useLeads() && face !== 'screen';
  const [editing, setEditing] = useState(false);
  const mayEdit = leads && part.walk.status !== 'lobby';
  return (
    <section className="canvas-view" data-face={face}>
      <div className="canvas-view__pages on-kraft">
        <header className="canvas-view__head">
          <h1 className="voice-room" tabIndex={-1}>
            {say('canvasView.title')}
          </h1>
          {mayEdit && (
            <Button icon={PencilIcon} aria-pressed={editing} onClick={() => setEditing(!editing)}>
              {say(editing ? 'canvasView.editDone' : 'canvasView.edit')}
            </Button>
          )}
        </header>
        {editing && mayEdit ? (
          <CanvasEdit face={face} hasForces={sheet.forceField !== null} />
        ) : (
          <CanvasPage sheet={sheet} logo={logoAt(part.board.code, sheet.logo)} />
        )}
        {sheet.forceField && !editing && <ForceFieldPage field={sheet.forceField} language={sheet.language} />}
        {face !== 'screen' && <p className="canvas-view__everyone">{say('canvasView.everyone')}</p>}
      </div>
      {face !== 'screen' && <TakeHome leads={leads} />}
    </section>
  );
}
