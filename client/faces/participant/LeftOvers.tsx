import { lazy, Suspense, useMemo, useState } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { LockIcon } from '../../parts/Icon.tsx';
import { useBoard, useView } from '../../store/BoardContext.tsx';
import { useLeftInComposers } from '../board/composerKeep.ts';
import { leftOvers, writtenPrompts } from './drafts.ts';

const NotSharedSheet = lazy(() => import('./NotSharedSheet.tsx').then((sheet) => ({ default: sheet.NotSharedSheet })));

/** "2 notes not shared yet": opens what stayed private after a reveal. Nothing where nothing is left. */
export function LeftOvers() {
  const say = useSay();
  const part = useBoard((all) => all);
  const mine = useView((view) => view.mine);
  const left = useMemo(() => leftOvers(part, mine), [part, mine]);
  const prompts = useMemo(() => writtenPrompts(part), [part]);
  const inComposers = useLeftInComposers(part.board.code, prompts);
  const n = left.length + inComposers.length;
  const [open, setOpen] = useState(false);
  if (n === 0 && !open) return null;
  return (
    <>
      <button type="button" className="left-overs" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <LockIcon size={18} />
        {say('solo.notShared.count', { n })}
      </button>
      {open && (
        <Suspense fallback={null}>
          <NotSharedSheet drafts={left} inComposers={inComposers} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
