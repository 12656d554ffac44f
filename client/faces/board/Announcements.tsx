import { useEffect, useRef } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { useCurrentPlace } from '../../phases/place.ts';
import { useBoard, useTimeLeft } from '../../store/BoardContext.tsx';

const MINUTE = 60_000;

/** Says the changes that concern everybody, once each: a new phase, one minute left, time is up. */
export function Announcements() {
  usePhaseSaid();
  useTimeSaid();
  return null;
}

function usePhaseSaid(): void {
  const say = useSay();
  const { assertive } = useAnnounce();
  const { phase, key } = useCurrentPlace();
  const status = useBoard((part) => part.walk.status);
  const dots = useBoard((part) => part.rounds[key]?.dots ?? null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const now = `${status} ${key}`;
    const first = last.current === null;
    if (last.current === now) return;
    last.current = now;
    if (first) return;
    if (status === 'finished') return assertive(say('me.on.finished'));
    if (status !== 'running') return;
    const label = say(phase.label);
    assertive(
      phase.kind === 'vote' && dots !== null
        ? say('me.announce.vote', { phase: label, n: dots })
        : `${label}. ${say(phase.heading)}`,
    );
  }, [status, key, phase, dots, say, assertive]);
}

function useTimeSaid(): void {
  const say = useSay();
  const { assertive } = useAnnounce();
  const clock = useBoard((part) => part.clock);
  const left = useTimeLeft(clock);
  const before = useRef<number | null>(null);
  useEffect(() => {
    const was = before.current;
    before.current = clock.status === 'running' ? left : null;
    if (clock.status === 'up' && was !== null) return assertive(say('parts.timeUp'));
    if (clock.status !== 'running' || was === null || left === null || clock.total <= MINUTE) return;
    if (was > MINUTE && left <= MINUTE) assertive(say('parts.lastMinute'));
  }, [clock, left, say, assertive]);
}
