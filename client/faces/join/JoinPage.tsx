import type { ReactNode } from 'react';
import { Wordmark } from '../../parts/Wordmark.tsx';
import { Preferences } from '../board/Preferences.tsx';

/** A sheet before the board: on a phone the whole page, on a laptop a sheet on the wall. */
export function JoinPage({
  kicker,
  title,
  hint,
  quiet = false,
  children,
}: {
  kicker?: ReactNode;
  title?: ReactNode;
  hint?: ReactNode;
  /** Only says that something is under way. */
  quiet?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="join on-kraft">
      <main className="join__sheet" data-quiet={quiet || undefined}>
        <header className="join__top">
          <a href="/" className="join__mark">
            <Wordmark />
          </a>
          <Preferences />
        </header>
        {kicker != null && <p className="join__kicker">{kicker}</p>}
        {title != null && <h1 className="join__title voice-room">{title}</h1>}
        {hint != null && <p className="join__hint">{hint}</p>}
        <div className="join__body">{children}</div>
      </main>
    </div>
  );
}
