import './Screen.css';
import { useEffect, useState } from 'react';
import { useCatalogue } from '../../canvas/useBoardSay.ts';
import { useLanguage, useSay, WordsIn } from '../../i18n/language.tsx';
import { type BoardClient, openBoard } from '../../net/boardClient.ts';
import { BoardProvider, useView } from '../../store/BoardContext.tsx';
import { ScreenBoard } from './ScreenBoard.tsx';
import { startScreenTheme } from './screenTheme.ts';
import { type SignedIn, signIn } from './signIn.ts';

/** The screen: what the room sees. Read-only, nothing personal, the code always visible. */
export function ScreenFace({ code }: { code: string }) {
  const { language } = useLanguage();
  // Who reads what language only decides the sentence of a refusal; a change must not sign in anew.
  const [asked] = useState(language);
  const [entry, setEntry] = useState<SignedIn | null>(null);
  const [client, setClient] = useState<BoardClient | null>(null);
  useEffect(startScreenTheme, []);
  useEffect(() => {
    let here = true;
    signIn(code, asked)
      .then((signed) => here && setEntry(signed))
      .catch(() => {});
    return () => {
      here = false;
    };
  }, [code, asked]);
  useEffect(() => {
    if (!entry?.ok) return;
    const line = openBoard({ board: code, face: 'screen', language: asked, token: entry.token });
    setClient(line);
    return () => line.close();
  }, [entry, code, asked]);
  if (entry && !entry.ok) return <NoScreen say={entry.say} />;
  if (!client) return null;
  return (
    <BoardProvider client={client}>
      <WhenHere />
    </BoardProvider>
  );
}

function WhenHere() {
  const say = useSay();
  const language = useView((view) => view.part?.board.language ?? null);
  const shut = useView((view) => (view.link.status === 'shut' ? view.link.reason : null));
  if (shut) return <NoScreen say={say(shut === 'rehearsal' ? 'link.shut.rehearsal' : `refusal.${shut}`)} />;
  return language ? <InBoardWords language={language} /> : <main className="screen on-kraft" aria-busy="true" />;
}

/** The screen speaks to the room, so it speaks the board's language, whatever this laptop's is. */
function InBoardWords({ language }: { language: 'en' | 'fr' }) {
  const catalogue = useCatalogue(language);
  if (!catalogue) return null;
  return (
    <WordsIn language={language} catalogue={catalogue}>
      <ScreenBoard />
    </WordsIn>
  );
}

function NoScreen({ say: sentence }: { say: string }) {
  const say = useSay();
  return (
    <main className="screen screen__closed on-kraft">
      <div className="screen__sheet">
        <h1 className="voice-room">{say('screen.noLink')}</h1>
        {sentence && <p>{sentence}</p>}
        <p>{say('screen.noLink.hint')}</p>
      </div>
    </main>
  );
}
