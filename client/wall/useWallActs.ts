import { useMemo } from 'react';
import type { GroupId, NoteId } from '#shared/model/ids.ts';
import { cleanName } from '#shared/model/text.ts';
import type { WordKey } from '#shared/words/say.ts';
import { useSay } from '../i18n/language.tsx';
import { newId } from '../net/ids.ts';
import { useToast } from '../parts/Toasts.tsx';
import { useClient } from '../store/BoardContext.tsx';
import { dropActs } from './dropActs.ts';
import type { DropTarget } from './dropTarget.ts';
import { useUndo } from './useUndo.ts';
import type { Wall } from './wallModel.ts';
import { useWallHand } from './wallUi.tsx';

/** What one can do to the wall. Each is one act, can be taken back, and says so where words could be missed. */
export interface WallActs {
  readonly drop: (wall: Wall, notes: readonly NoteId[], target: DropTarget) => void;
  /** Puts notes into a fresh group and asks for its name. */
  readonly together: (notes: readonly NoteId[]) => void;
  readonly name: (group: GroupId, name: string) => void;
  readonly merge: (from: GroupId, into: GroupId) => void;
  readonly dissolve: (group: GroupId) => void;
  readonly remove: (note: NoteId) => void;
}

export function useWallActs(): WallActs {
  const { act } = useClient();
  const say = useSay();
  const toast = useToast();
  const hand = useWallHand();
  const undo = useUndo();
  return useMemo(() => {
    const told = (key: WordKey) => toast({ text: say(key), onUndo: undo });
    const name = (group: GroupId) => {
      hand.select([]);
      hand.name(group);
    };
    return {
      drop: (wall, notes, target) => {
        const fresh = newId<GroupId>();
        for (const { type, body } of dropActs(wall, notes, target, fresh)) {
          act(type, body);
          if (type === 'group.form') name(fresh);
        }
        hand.select([]);
      },
      together: (notes) => {
        const group = newId<GroupId>();
        act('group.form', { group, notes: [...notes] });
        name(group);
      },
      name: (group, words) => {
        hand.name(null);
        act('group.name', { group, name: cleanName(words) });
      },
      merge: (from, into) => {
        act('group.merge', { from, into });
        told('wall.merged');
      },
      dissolve: (group) => {
        act('group.dissolve', { group });
        told('wall.dissolved');
      },
      remove: (note) => {
        hand.openNote(null);
        act('note.remove', { note });
        told('wall.removed');
      },
    };
  }, [act, say, toast, hand, undo]);
}
