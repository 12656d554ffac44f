import { useEffect, useRef } from 'react';
import { useBoard, useTimeLeft } from '../../store/BoardContext.tsx';
import { bellIsOn, ring, strokeBetween } from './bell.ts';

/** Rings at 1:00 and at 0:00, if the bell is on. Nothing to see. */
export function BellRinger() {
  const clock = useBoard((part) => part.clock);
  const left = useTimeLeft(clock);
  const id = clock.status === 'running' || clock.status === 'up' ? clock.id : null;
  const total = clock.status === 'off' ? 0 : clock.total;
  const last = useRef<{ readonly id: string; readonly left: number } | null>(null);
  useEffect(() => {
    if (id === null || left === null) return;
    const before = last.current;
    last.current = { id, left };
    // A clock that is new, or that ran while this page was closed, was not heard running: no stroke for it.
    const stroke = before?.id === id ? strokeBetween(before.left, left, total) : null;
    if (stroke && bellIsOn()) ring(stroke);
  }, [id, left, total]);
  return null;
}
