import { useEffect, useState } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { isTyping } from './following.ts';

/** What is held in one hand. A laptop is not dimmed: somebody may follow from elsewhere on it. */
const isPhone = () => window.matchMedia('(max-width: 767px)').matches;

/**
 * Whether this phone is dimmed now: whoever leads asked everybody to look up, and nothing is asked of the phone itself.
 * Nobody who is typing is disturbed, and whoever goes on is not asked again before the next time.
 */
export function useLookUp(): readonly [dimmed: boolean, goOn: () => void] {
  const say = useSay();
  const { polite } = useAnnounce();
  const asked = useBoard((part) => part.focus.lookUp === true);
  const isNeeded = useBoard((part) => part.thumbs.status === 'open' || part.check.status === 'open');
  const [dimmed, dim] = useState(false);
  useEffect(() => {
    dim(asked && isPhone() && !isTyping(document.activeElement));
    if (asked) polite(say('me.lookUp'));
  }, [asked, polite, say]);
  return [dimmed && !isNeeded, () => dim(false)];
}
