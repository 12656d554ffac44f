import { useEffect, useState } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { RehearsalStrip } from '../board/RehearsalStrip.tsx';
import { BellRinger } from './BellRinger.tsx';
import { ScreenView } from './ScreenView.tsx';
import { StartPanel } from './StartPanel.tsx';
import { useStillPointer } from './useStillPointer.ts';

/** How long a word for whoever pressed Start stays, ms. */
const NOTE_MS = 8000;

/** The screen once the board is here: the board, and until it was started the panel over it. */
export function ScreenBoard() {
  const [started, setStarted] = useState(false);
  const title = useBoard((part) => part.board.name || part.board.title);
  const still = useStillPointer();
  const say = useSay();
  const [sleepy, setSleepy] = useState(false);
  const start = (awake: Promise<boolean>) => {
    setStarted(true);
    void awake.then((kept) => setSleepy(!kept));
  };
  useEffect(() => {
    if (!sleepy) return;
    const timer = window.setTimeout(() => setSleepy(false), NOTE_MS);
    return () => window.clearTimeout(timer);
  }, [sleepy]);
  useEffect(() => {
    document.title = `${title} · Fikabord`;
  }, [title]);
  return (
    <div className="screen" data-still={(started && still) || undefined}>
      <RehearsalStrip />
      <ScreenView />
      <BellRinger />
      {!started && <StartPanel onStart={start} />}
      {sleepy && <p className="screen__note">{say('screen.awakeRefused')}</p>}
    </div>
  );
}
