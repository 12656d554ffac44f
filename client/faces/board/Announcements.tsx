import { Suspense, useEffect, useRef } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { later } from '../../parts/later.tsx';
import { useCurrentPlace } from '../../phases/place.ts';
import { useBoard, useTimeLeft } from '../../store/BoardContext.tsx';

const MINUTE = 60_000;

const Talk = later(() => import('./TalkSaid.tsx').then((talk) => talk.TalkSaid));

/** Says the changes that concern everybody, once each: a new phase, one minute left, time is up, what a talk asks and does. */
export function Announcements() {
  const { phase } = useCurrentPlace();
  usePhaseSaid();
  useTimeSaid();
  const talks = phase.kind === 'discuss' || (phase.kind === 'share' && phase.turns);
  return talks ? (
    <Suspense fallback={null}>
      <Talk />
    </Suspense>
  ) : null;
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
  // A topic's time ends in a question, which says so itself.
  const asks = useBoard((part) => part.thumbs.status !== 'none');
  const left = useTimeLeft(clock);
  const before = useRef<number | null>(null);
  useEffect(() => {
    const was = before.current;
    before.current = clock.status === 'running' ? left : null;
    if (clock.status === 'up' && was !== null && !asks) return assertive(say('parts.timeUp'));
    if (clock.status !== 'running' || was === null || left === null || clock.total <= MINUTE) return;
    if (was > MINUTE && left <= MINUTE) assertive(say('parts.lastMinute'));
  }, [clock, left, asks, say, assertive]);
}
