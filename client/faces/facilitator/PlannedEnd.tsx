import { useEffect, useState } from 'react';
import { agenda } from '#shared/rules/agenda.ts';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { useBoard, useClient } from '../../store/BoardContext.tsx';

/** "Ends about 16:05, 4 min behind plan". Looks again every ten seconds and whenever the group moves. */
export function PlannedEnd() {
  const say = useSay();
  const { formatTime } = useLanguage();
  const { now } = useClient();
  const part = useBoard((all) => all);
  const [, again] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => again((n) => n + 1), 10_000);
    return () => window.clearInterval(timer);
  }, []);
  if (part.walk.status === 'finished') return null;
  const { endsAt, behind } = agenda(part, now());
  const state =
    part.walk.status === 'lobby'
      ? say('rail.startsWhen')
      : behind > 0
        ? say('tray.behind', { n: behind })
        : behind < 0
          ? say('tray.ahead', { n: -behind })
          : say('tray.onPlan');
  return (
    <p className="rail__plan">
      <strong>{say('rail.endsAbout', { time: formatTime(endsAt) })}</strong>
      <span>{state}</span>
    </p>
  );
}
