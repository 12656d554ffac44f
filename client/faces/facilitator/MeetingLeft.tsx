import { useEffect, useRef, useState } from 'react';
import { agenda } from '#shared/rules/agenda.ts';
import { meeting } from '#shared/rules/meeting.ts';
import type { Say } from '#shared/words/say.ts';
import { useSay } from '../../i18n/language.tsx';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { useBoard, useClient } from '../../store/BoardContext.tsx';
import { Emphasis } from '../screen/Emphasis.tsx';

const MINUTE = 60_000;

/** "31 min left for 5 topics", and whether that is on plan. The last five minutes are said aloud once. */
export function MeetingLeft() {
  const say = useSay();
  const { now } = useClient();
  const { assertive } = useAnnounce();
  const part = useBoard((all) => all);
  const [, again] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => again((n) => n + 1), 5_000);
    return () => window.clearInterval(timer);
  }, []);
  const at = now();
  const left = part.walk.status === 'running' ? meeting(part, at) : null;
  const ending = left?.ending ?? null;
  const before = useRef(ending);
  useEffect(() => {
    if (before.current === false && ending) assertive(say('tray.ending'));
    before.current = ending;
  }, [ending, assertive, say]);
  if (!left) return null;
  return (
    <p className="tray__left" data-ending={left.ending || undefined}>
      <span>
        <Emphasis>{leftSay(say, left.left, left.topics)}</Emphasis>
      </span>
      <span>{left.ending ? say('tray.ending') : planSay(say, agenda(part, at).behind)}</span>
    </p>
  );
}

function leftSay(say: Say, ms: number, topics: number): string {
  if (ms <= 0) return say('tray.over', { n: Math.max(1, Math.ceil(-ms / MINUTE)) });
  return say('tray.leftFor', { min: Math.ceil(ms / MINUTE), n: topics });
}

function planSay(say: Say, behind: number): string {
  if (behind === 0) return say('tray.onPlan');
  return behind > 0 ? say('tray.behind', { n: behind }) : say('tray.ahead', { n: -behind });
}
