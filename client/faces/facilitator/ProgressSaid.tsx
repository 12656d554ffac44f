import { useEffect, useRef } from 'react';
import { current, isOpenSolo } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { useBoard } from '../../store/BoardContext.tsx';

/** Tells whoever leads how far the room is while it writes alone or votes: "9 of 12 have written". Never who. */
export function ProgressSaid() {
  const say = useSay();
  const { polite } = useAnnounce();
  const words = useBoard((part) => {
    if (part.walk.status !== 'running') return '';
    const { phase, key } = current(part);
    const { written, done, present } = part.progress;
    if (phase.kind === 'solo' && !isOpenSolo(part, phase)) return say('tray.written', { n: written, all: present });
    const { answered } = part.progress;
    if (phase.kind === 'elect' && part.election.status === 'voting')
      return say('elect.voted', { n: answered, of: Math.max(present, answered) });
    return part.rounds[key]?.status === 'open' ? say('wall.done', { n: done, of: Math.max(present, done) }) : '';
  });
  const step = useBoard((part) => part.walk.step);
  const told = useRef({ words, step });
  useEffect(() => {
    const before = told.current;
    told.current = { words, step };
    // What a phase begins with is no news.
    if (words === '' || words === before.words || step !== before.step) return;
    polite({ text: words, kind: 'progress', many: () => words });
  }, [words, step, polite]);
  return null;
}
