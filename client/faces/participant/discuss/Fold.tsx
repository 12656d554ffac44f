import type { ReactNode } from 'react';
import { ChevronDownIcon } from '../../../parts/Icon.tsx';

/** A list with its count, folded unless `open`. Nothing where nothing is in it. */
export function Fold({
  title,
  n,
  open = false,
  children,
}: {
  title: string;
  n: number;
  open?: boolean;
  children: ReactNode;
}) {
  if (n === 0) return null;
  return (
    <details className="fold" open={open}>
      <summary className="fold__head">
        <h2>{title}</h2>
        <span className="meta">{n}</span>
        <ChevronDownIcon />
      </summary>
      {children}
    </details>
  );
}
