import { useEffect } from 'react';
import type { Thumb } from '#shared/model/topic.ts';
import { useSay } from '../../i18n/language.tsx';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { isSilenced } from '../../parts/letterKeys.ts';
import { useClient } from '../../store/BoardContext.tsx';
import { useTakesPart } from '../rights.ts';
import { THUMB_LOOK } from './thumbLook.ts';

const KEYS: Readonly<Record<string, Thumb>> = { 1: 'up', 2: 'sideways', 3: 'down' };

/** 1, 2 and 3 give my thumb while thumbs are open. It is said to me and shown to nobody: this face may be projected. */
export function useThumbKeys(): void {
  const { act, store } = useClient();
  const say = useSay();
  const { polite } = useAnnounce();
  const takesPart = useTakesPart();
  useEffect(() => {
    if (!takesPart) return;
    const press = (event: KeyboardEvent) => {
      const thumb = KEYS[event.key];
      const thumbs = store.getState().part?.thumbs;
      if (!thumb || thumbs?.status !== 'open' || event.ctrlKey || event.metaKey || event.altKey) return;
      const inField = event.target instanceof Element && event.target.closest('input, textarea, select, [role=menu]');
      if (inField || event.defaultPrevented || isSilenced(event)) return;
      event.preventDefault();
      act('thumb.give', { thumbs: thumbs.id, thumb });
      polite(say('thumbs.given', { thumb: say(THUMB_LOOK[thumb].word) }));
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [act, store, say, polite, takesPart]);
}
