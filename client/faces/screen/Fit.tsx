import './Fit.css';
import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** From as designed down to the smallest that still reads from the back; the style sheet turns it into a size. */
const STEPS = [1, 0.92, 0.84, 0.76, 0.69, 0.62, 0.56, 0.5, 0.45, 0.41] as const;

/** Sets `--fit` on the element to the largest step at which nothing runs over; if none is, `end` shows the end of it. */
function fitTo(box: HTMLElement, end: boolean): void {
  for (const step of STEPS) {
    box.style.setProperty('--fit', String(step));
    const fits = box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;
    box.toggleAttribute('data-over', !fits);
    if (fits) return;
  }
  if (end) box.scrollTop = box.scrollHeight;
}

/**
 * A box whose words are as big as they can be. Inside, sizes are written `max(var(--p-meta), calc(… * var(--fit)))`, so that
 * nothing gets too small for the back row.
 */
export function Fit({
  className = '',
  end = false,
  children,
}: {
  className?: string;
  end?: boolean;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  // After every render: whatever is inside may have changed.
  useLayoutEffect(() => {
    if (ref.current) fitTo(ref.current, end);
  });
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const again = () => fitTo(box, end);
    document.fonts?.ready.then(again).catch(() => {});
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(again);
    observer.observe(box);
    return () => observer.disconnect();
  }, [end]);
  return (
    <div ref={ref} className={`fit ${className}`}>
      {children}
    </div>
  );
}
