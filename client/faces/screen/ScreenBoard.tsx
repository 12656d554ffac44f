import { useEffect, useState } from 'react';
import { useBoard } from '../../store/BoardContext.tsx';
import { BellRinger } from './BellRinger.tsx';
import { ScreenView } from './ScreenView.tsx';
import { StartPanel } from './StartPanel.tsx';
import { useStillPointer } from './useStillPointer.ts';

/** The screen once the board is here: the board, and until it was started the panel over it. */
export function ScreenBoard() {
  const [started, setStarted] = useState(false);
  const title = useBoard((part) => part.board.name || part.board.title);
  const still = useStillPointer();
  useEffect(() => {
    document.title = `${title} · Fikabord`;
  }, [title]);
  return (
    <div className="screen" data-still={(started && still) || undefined}>
      <ScreenView />
      <BellRinger />
      {!started && <StartPanel onStart={() => setStarted(true)} />}
    </div>
  );
}
