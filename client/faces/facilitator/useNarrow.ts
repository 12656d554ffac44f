import { useSyncExternalStore } from 'react';

/** As wide as in the style sheets: below it the face is a remote, without rail. */
const NARROW = '(max-width: 767px)';

const follow = (changed: () => void) => {
  const media = window.matchMedia(NARROW);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** Whether this page is a remote: held in one hand, too narrow for the rail. */
export const useNarrow = (): boolean => useSyncExternalStore(follow, () => window.matchMedia(NARROW).matches);
