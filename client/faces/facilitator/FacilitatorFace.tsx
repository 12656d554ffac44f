import './FacilitatorFace.css';
import { useEffect, useState } from 'react';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { type BoardClient, openBoard } from '../../net/boardClient.ts';
import { AnnouncerProvider } from '../../parts/Announcer.tsx';
import { ToastProvider } from '../../parts/Toasts.tsx';
import { BoardProvider } from '../../store/BoardContext.tsx';
import { BoardGate } from '../board/BoardGate.tsx';
import { ShutPage } from '../board/ShutPage.tsx';
import { FacilitatorBoard } from './FacilitatorBoard.tsx';
import { type SignedIn, signIn } from './signIn.ts';

/** The facilitator: rail, wall, tray. Shows nothing that may not be projected. */
export function FacilitatorFace({ code: written }: { code: string }) {
  const code = written.toUpperCase();
  const say = useSay();
  const { language } = useLanguage();
  // The reader's language only decides the sentence of a refusal; changing it must not sign in anew.
  const [asked] = useState(language);
  const [entry, setEntry] = useState<SignedIn | null>(null);
  const [client, setClient] = useState<BoardClient | null>(null);
  useEffect(() => {
    let here = true;
    void signIn(code, asked).then((signed) => here && setEntry(signed));
    return () => {
      here = false;
    };
  }, [code, asked]);
  useEffect(() => {
    if (!entry?.ok) return;
    const line = openBoard({ board: code, face: 'facilitator', language: asked, token: entry.token });
    setClient(line);
    return () => line.close();
  }, [entry, code, asked]);
  if (entry && !entry.ok) return <BadLink sentence={entry.say} />;
  if (!client) return null;
  return (
    <BoardProvider client={client}>
      <AnnouncerProvider>
        <ToastProvider>
          <BoardGate
            shut={(reason) =>
              reason === 'notAllowed' ? <BadLink sentence={say('refusal.notAllowed')} /> : <ShutPage reason={reason} />
            }
          >
            <FacilitatorBoard />
          </BoardGate>
        </ToastProvider>
      </AnnouncerProvider>
    </BoardProvider>
  );
}

/** The secret in the address, or the cookie of an earlier visit, does not lead this board. */
function BadLink({ sentence }: { sentence: string }) {
  const say = useSay();
  return (
    <main className="bad-link on-kraft">
      <div className="bad-link__sheet">
        <h1 className="voice-room">{say('lead.badLink')}</h1>
        <p>{sentence}</p>
        <p>{say('lead.badLink.hint')}</p>
        <p>
          <a href="/">{say('app.name')}</a>
        </p>
      </div>
    </main>
  );
}
