import './PhaseHead.css';
import type { ReactNode } from 'react';
import type { Place } from '#shared/rules/phases.ts';
import { useSay } from '../i18n/language.tsx';

/** The heading of the wall is the instruction of the phase. It takes the focus after a step. */
export function PhaseHead({
  place,
  heading,
  hint,
  children,
}: {
  place: Place;
  heading?: string;
  hint?: string;
  children?: ReactNode;
}) {
  const say = useSay();
  return (
    <header className="phase-head">
      <div className="phase-head__words">
        <h1 className="voice-room" id="phase-heading" tabIndex={-1}>
          {heading ?? say(place.phase.heading)}
        </h1>
        <p className="phase-head__hint">{hint ?? say(place.phase.hint)}</p>
      </div>
      {children}
    </header>
  );
}
