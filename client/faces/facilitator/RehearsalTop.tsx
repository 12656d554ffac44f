import { lazy, Suspense, useState } from 'react';
import { isRehearsal, rehearsedUntil } from '#shared/rules/rehearsal.ts';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { RehearsalStrip } from '../board/RehearsalStrip.tsx';

const ThrowAwayDialog = lazy(() =>
  import('./ThrowAwayDialog.tsx').then((dialog) => ({ default: dialog.ThrowAwayDialog })),
);

/** What whoever leads sees of a rehearsal beyond that it is one: until when it is here, and its end. */
export function RehearsalTop() {
  const say = useSay();
  const { formatDate } = useLanguage();
  const [asked, ask] = useState(false);
  const board = useBoard((part) => part.board);
  if (!isRehearsal(board)) return null;
  return (
    <RehearsalStrip>
      <span>{say('lead.rehearsal.who', { date: formatDate(rehearsedUntil(board)) })}</span>
      <Button size="small" onClick={() => ask(true)}>
        {say('lead.throwAway')}
      </Button>
      {asked && (
        <Suspense fallback={null}>
          <ThrowAwayDialog code={board.code} onClose={() => ask(false)} />
        </Suspense>
      )}
    </RehearsalStrip>
  );
}
