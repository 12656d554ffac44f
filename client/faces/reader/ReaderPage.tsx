import './ReaderPrint.css';
import type { Seen } from '#shared/exports/seen.ts';
import { CanvasPage } from '../../canvas/CanvasPage.tsx';
import { ForceFieldPage } from '../../canvas/ForceFieldPage.tsx';
import { logoAt } from '../../canvas/logoAt.ts';
import { useSay } from '../../i18n/language.tsx';
import { Wordmark } from '../../parts/Wordmark.tsx';
import { Preferences } from '../board/Preferences.tsx';
import { ReaderSaves } from './ReaderSaves.tsx';
import { ReadMinutes } from './ReadMinutes.tsx';

/** Canvas, force field and minutes on one page, to read, to save and to print. */
export function ReaderPage({ seen, token, isOffline }: { seen: Seen; token: string | null; isOffline: boolean }) {
  const say = useSay();
  const { canvas, minutes, status, code } = seen;
  return (
    <div className="reader on-kraft">
      <header className="reader__bar">
        <a href="/">
          <Wordmark />
        </a>
        <p className="meta">{say(status === 'finished' ? 'read.only' : 'read.live')}</p>
        <Preferences />
      </header>
      <main>
        <div className="reader__head">
          <h1 className="voice-room" dir="auto">
            {minutes.title}
          </h1>
          <ReaderSaves code={code} token={token} hasCanvas={canvas !== null} />
        </div>
        <p className="reader__offline" role="status">
          {isOffline && say('read.offline')}
        </p>
        {canvas && (
          <div className="reader__canvas">
            <CanvasPage sheet={canvas} logo={logoAt(code, canvas.logo)} />
          </div>
        )}
        {canvas?.forceField && (
          <div className="reader__canvas">
            <ForceFieldPage field={canvas.forceField} language={canvas.language} />
          </div>
        )}
        <ReadMinutes minutes={minutes} />
      </main>
    </div>
  );
}
