import { useEffect, useRef } from 'react';
import { useSay } from '../i18n/language.tsx';
import { useAnnounce } from '../parts/Announcer.tsx';
import { useClient } from '../store/BoardContext.tsx';
import { groupTitle } from './groupTitle.ts';
import { movedNotes, type Wall } from './wallModel.ts';

/** Says what others move: "Samir moved a note to Share, don't rebuild"; many at once as a number. */
export function useMoveNews(wall: Wall): void {
  const { polite } = useAnnounce();
  const say = useSay();
  const { store } = useClient();
  const before = useRef(wall);
  useEffect(() => {
    const moved = movedNotes(before.current, wall);
    before.current = wall;
    if (moved.length === 0) return;
    const { unsaved, doings, part, me } = store.getState();
    for (const id of moved) {
      if (unsaved.has(id)) continue;
      const one = wall.groups.find(({ notes }) => notes.some((note) => note.id === id));
      const frame = Object.values(doings).find(
        (doing) => doing.doing === 'dragging' && doing.note === id && doing.member !== me,
      );
      const who = (frame && part?.members[frame.member]?.name) ?? say('wall.somebody');
      const text = one ? say('wall.movedTo', { who, group: groupTitle(one, say) }) : say('wall.movedOff', { who });
      polite({ text, kind: 'moved', many: (n) => say('wall.movedMany', { n }) });
    }
  }, [wall, polite, say, store]);
}
