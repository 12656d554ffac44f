import { useEffect, useRef } from 'react';
import type { NoteId } from '#shared/model/ids.ts';
import { useSay } from '../i18n/language.tsx';
import { useAnnounce } from '../parts/Announcer.tsx';
import { useClient } from '../store/BoardContext.tsx';
import { groupTitle } from './groupTitle.ts';
import type { Wall } from './wallModel.ts';

/** Says what others move: "Samir moved a note to Share, don't rebuild"; many at once as a number. */
export function useMoveNews(wall: Wall): void {
  const { polite } = useAnnounce();
  const say = useSay();
  const { store } = useClient();
  const before = useRef(wall);
  useEffect(() => {
    const old = homes(before.current);
    before.current = wall;
    const { unsaved, doings, part, me } = store.getState();
    for (const one of [...wall.groups, null]) {
      for (const note of one ? one.notes : wall.loose) {
        const was = old.get(note.id);
        if (was === undefined || was === (one?.group.id ?? null) || unsaved.has(note.id)) continue;
        const frame = Object.values(doings).find(
          (doing) => doing.doing === 'dragging' && doing.note === note.id && doing.member !== me,
        );
        const who = (frame && part?.members[frame.member]?.name) ?? say('wall.somebody');
        const text = one ? say('wall.movedTo', { who, group: groupTitle(one, say) }) : say('wall.movedOff', { who });
        polite({ text, kind: 'moved', many: (n) => say('wall.movedMany', { n }) });
      }
    }
  }, [wall, polite, say, store]);
}

function homes(wall: Wall): Map<NoteId, string | null> {
  const map = new Map<NoteId, string | null>();
  for (const { group, notes } of wall.groups) for (const { id } of notes) map.set(id, group.id);
  for (const { id } of wall.loose) map.set(id, null);
  return map;
}
