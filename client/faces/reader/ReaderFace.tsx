import './Reader.css';
import { useEffect, useState } from 'react';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { EmbedFace } from './EmbedFace.tsx';
import { type Entered, enter } from './enter.ts';
import { NoReader } from './NoReader.tsx';
import { ReaderPage } from './ReaderPage.tsx';
import { useSeen } from './useSeen.ts';

/**
 * What somebody with a reading link sees: canvas and minutes, kept up with, and the way to take them home. `isFramed`: the
 * canvas alone, within a page of others.
 */
export function ReaderFace({ code, isFramed }: { code: string; isFramed: boolean }) {
  return isFramed ? <EmbedFace code={code} /> : <SeeFace code={code} />;
}

function SeeFace({ code }: { code: string }) {
  const say = useSay();
  const { language } = useLanguage();
  const [entered, setEntered] = useState<Entered | null>(null);
  useEffect(() => {
    let here = true;
    void enter(code).then((how) => here && setEntered(how));
    return () => {
      here = false;
    };
  }, [code]);
  const token = entered?.ok ? entered.token : null;
  const { seen, gone, isOffline } = useSeen(entered?.ok ? { code, language, token, isFramed: false } : null);
  if (gone || entered?.ok === false) return <NoReader why="revoked" />;
  if (seen) return <ReaderPage seen={seen} token={token} isOffline={isOffline} />;
  return (
    <main className="reader on-kraft" aria-busy={!isOffline}>
      {isOffline && <p className="reader__offline">{say('read.offline.first')}</p>}
    </main>
  );
}
