import './ShutPage.css';
import type { ReactNode } from 'react';
import { Wordmark } from '../../parts/Wordmark.tsx';

/** The one thing on a page that cannot be: why not, and what can be done. */
export function ShutSheet({ title, hint, children }: { title: string; hint: string; children?: ReactNode }) {
  return (
    <main className="shut on-kraft">
      <div className="shut__sheet" role="alert">
        <span className="shut__mark">
          <Wordmark />
        </span>
        <h1 className="voice-room">{title}</h1>
        <p>{hint}</p>
        {children}
      </div>
    </main>
  );
}
