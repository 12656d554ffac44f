import type { ReactNode } from 'react';
import { ChevronDownIcon } from '../../../parts/Icon.tsx';

/** A folded list with its count. Nothing where nothing is in it. */
export function Fold({ title, n, children }: { title: string; n: number; children: ReactNode }) {
  if (n === 0) return null;
  return (
    <details className="fold">
      <summary className="fold__head">
        <h2>{title}</h2>
        <span className="meta">{n}</span>
        <ChevronDownIcon />
      </summary>
      {children}
    </details>
  );
}
