import './RehearsalStrip.css';
import type { ReactNode } from 'react';
import { isRehearsal } from '#shared/rules/rehearsal.ts';
import { useSay } from '../../i18n/language.tsx';
import { useBoard } from '../../store/BoardContext.tsx';

/** Says on every page of a rehearsal that it is one; elsewhere nothing. `children`: what else there is to say of it. */
export function RehearsalStrip({ children }: { children?: ReactNode }) {
  const say = useSay();
  const shown = useBoard((part) => isRehearsal(part.board));
  if (!shown) return null;
  return (
    <aside className="rehearsal" aria-label={say('rehearsal.label')}>
      <strong>{say('rehearsal.banner')}</strong>
      {children}
    </aside>
  );
}
