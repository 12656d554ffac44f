import { useMemo } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import { useSay } from '../i18n/language.tsx';
import type { MenuItem } from '../parts/MenuPanel.tsx';
import { endOf } from './dropActs.ts';
import { groupTitle } from './groupTitle.ts';
import { useWallActs } from './useWallActs.ts';
import type { Wall } from './wallModel.ts';

/** "Move to…": every group these notes are not in yet, a new group, and out of their group. */
export function useGroupChoices(wall: Wall, notes: readonly NoteId[], onDone?: () => void): MenuItem[] {
  const say = useSay();
  const acts = useWallActs();
  return useMemo(() => {
    const isIn = (group: Wall['groups'][number]) => notes.every((id) => group.notes.some((note) => note.id === id));
    const grouped = wall.groups.some((one) => one.notes.some(({ id }) => notes.includes(id)));
    const choose = (go: () => void) => () => {
      onDone?.();
      go();
    };
    const groups = wall.groups
      .filter((one) => !isIn(one))
      .map(
        (one): MenuItem => ({
          id: one.group.id,
          label: groupTitle(one, say),
          detail: String(one.notes.length),
          onSelect: choose(() => acts.drop(wall, notes, endOf(wall, one.group.id, notes))),
        }),
      );
    const fresh: MenuItem = {
      id: 'new',
      label: say('wall.toNewGroup'),
      divided: groups.length > 0,
      onSelect: choose(() => acts.together(notes)),
    };
    const out: MenuItem = {
      id: 'wall',
      label: say('wall.toWall'),
      onSelect: choose(() => acts.drop(wall, notes, { to: 'wall' })),
    };
    return [...groups, ...(notes.length === 1 ? [fresh] : []), ...(grouped ? [out] : [])];
  }, [wall, notes, onDone, say, acts]);
}
