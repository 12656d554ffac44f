import { useCallback, useEffect, useState } from 'react';
import { normalizeCode } from '#shared/model/code.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { type BoardClient, openBoard } from '../../net/boardClient.ts';
import { AnnouncerProvider } from '../../parts/Announcer.tsx';
import { ToastProvider } from '../../parts/Toasts.tsx';
import { BoardProvider } from '../../store/BoardContext.tsx';
import { BoardGate } from '../board/BoardGate.tsx';
import { ShutPage } from '../board/ShutPage.tsx';
import { Join } from '../join/Join.tsx';
import { keepToken } from '../join/keptToken.ts';
import { ParticipantBoard } from './ParticipantBoard.tsx';

/** A participant, on a phone or a laptop: asked for a name once, then at the board. */
export function ParticipantFace({ code: written }: { code: string }) {
  const code = normalizeCode(written) ?? written;
  const [seat, setSeat] = useState<{ readonly token: string | null } | null>(null);
  const sitDown = useCallback((token: string | null) => setSeat({ token }), []);
  const standUp = useCallback(() => {
    keepToken(code, null);
    setSeat(null);
  }, [code]);
  return (
    <AnnouncerProvider>
      <ToastProvider>
        {seat ? (
          <AtTheBoard code={code} token={seat.token} onStranger={standUp} />
        ) : (
          <Join code={code} onIn={sitDown} />
        )}
      </ToastProvider>
    </AnnouncerProvider>
  );
}

function AtTheBoard({ code, token, onStranger }: { code: string; token: string | null; onStranger: () => void }) {
  const { language } = useLanguage();
  const [client, setClient] = useState<BoardClient | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language must not open a new line
  useEffect(() => {
    const line = openBoard({ board: code, face: 'participant', language, token });
    setClient(line);
    return () => line.close();
  }, [code, token]);
  if (!client) return null;
  return (
    <BoardProvider client={client}>
      <BoardGate
        shut={(reason) => (reason === 'notAllowed' ? <Stranger tell={onStranger} /> : <ShutPage reason={reason} />)}
      >
        <ParticipantBoard />
      </BoardGate>
    </BoardProvider>
  );
}

/** The server no longer knows this device (its token went with the cookies): back to the door. */
function Stranger({ tell }: { tell: () => void }) {
  useEffect(tell, [tell]);
  return null;
}
