import type { Thumb } from '#shared/model/topic.ts';
import type { WordKey } from '#shared/words/say.ts';
import { type Icon, ThumbDownIcon, ThumbSideIcon, ThumbUpIcon } from '../../parts/Icon.tsx';

/** What each thumb looks like and says: never colour alone. */
export const THUMB_LOOK: Readonly<Record<Thumb, { readonly icon: Icon; readonly word: WordKey }>> = {
  up: { icon: ThumbUpIcon, word: 'thumbs.up' },
  sideways: { icon: ThumbSideIcon, word: 'thumbs.sideways' },
  down: { icon: ThumbDownIcon, word: 'thumbs.down' },
};
