import { useSyncExternalStore } from 'react';

const NARROW = '(max-aspect-ratio: 3/2)';

function listen(changed: () => void): () => void {
  const media = window.matchMedia(NARROW);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** How many notes a group may have side by side: four on a wide display, three on a 4:3 one. */
export const useMostColumns = (): number =>
  useSyncExternalStore(listen, () => (window.matchMedia(NARROW).matches ? 3 : 4));
