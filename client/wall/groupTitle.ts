import type { Say } from '#shared/words/say.ts';
import type { WallGroup } from './wallModel.ts';

/** How a group is called where it must have a name: the one it was given, or that it has none. */
export const groupTitle = ({ group }: WallGroup, say: Say): string => group.name || say('wall.unnamed');
