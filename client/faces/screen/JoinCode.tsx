import './JoinCode.css';
import { useEffect, useState } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { useBoard, useView } from '../../store/BoardContext.tsx';
import { useJoinAddress } from './useJoinAddress.ts';

/** How long the line may be gone before the room is told, ms. */
const QUIET_MS = 3000;

/**
 * QR, host and code: on every view, latecomers are normal. `side` stands in the kraft column, `corner` at the lower right of
 * a wall, `big` fills the lobby. `why`: what it is good for now.
 */
export function JoinCode({ look, why }: { look: 'side' | 'corner' | 'big'; why?: string }) {
  const say = useSay();
  const code = useBoard((part) => part.board.code);
  const { link, host } = useJoinAddress();
  return (
    <aside className="join-code" data-look={look}>
      <div className="join-code__qr">
        <QrCode text={link} label={say('screen.qr', { host, code })} />
      </div>
      <div className="join-code__words">
        {why && <span className="join-code__why">{why}</span>}
        <span className="join-code__host" dir="ltr">
          {host}
        </span>
        <span className="join-code__code voice-room" dir="ltr">
          {code}
        </span>
        <Reconnecting />
      </div>
    </aside>
  );
}

/** The only sign of a lost line: the room can do nothing about it. */
function Reconnecting() {
  const say = useSay();
  const offline = useView((view) => view.link.status === 'offline');
  const [told, setTold] = useState(false);
  useEffect(() => {
    if (!offline) return setTold(false);
    const timer = window.setTimeout(() => setTold(true), QUIET_MS);
    return () => window.clearTimeout(timer);
  }, [offline]);
  return told ? <span className="join-code__lost">{say('screen.reconnecting')}</span> : null;
}
