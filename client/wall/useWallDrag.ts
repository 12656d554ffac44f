import { type RefObject, useEffect, useRef } from 'react';
import type { GroupId, NoteId } from '#shared/model/ids.ts';
import { useClient } from '../store/BoardContext.tsx';
import { dropTarget } from './dropTarget.ts';
import { readPlaces } from './readPlaces.ts';
import { type Drag, usePointerDrag } from './usePointerDrag.ts';
import { useWallActs } from './useWallActs.ts';
import type { Wall } from './wallModel.ts';
import { useWallHand, useWallNow } from './wallUi.tsx';

/** Dragging notes and whole groups on the wall: lifted, shown to the others while it lasts, one act when it ends. */
export function useWallDrag({
  board,
  scroller,
  lifted,
  wall,
  enabled,
  settle,
}: {
  board: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  lifted: RefObject<HTMLElement | null>;
  wall: Wall;
  enabled: boolean;
  settle: (note: NoteId, from: DOMRect) => void;
}): void {
  const { doing } = useClient();
  const acts = useWallActs();
  const hand = useWallHand();
  const now = useWallNow();
  const latest = useRef(wall);
  useEffect(() => {
    latest.current = wall;
  });

  const carry = ({ box, startX, startY, x, y }: Drag) => {
    const element = lifted.current;
    if (!element) return;
    element.style.width = `${box.width}px`;
    element.style.transform = `translate(${box.left + x - startX}px, ${box.top + y - startY}px)`;
  };
  const end = () => {
    hand.hold(null);
    doing({ doing: 'nothing' });
  };
  usePointerDrag(board, scroller, enabled, {
    find: (target) => {
      if (target.closest('input, textarea, [role=menu], .group-strip__menu')) return null;
      return target.closest<HTMLElement>('[data-note]') ?? target.closest<HTMLElement>('[data-strip]');
    },
    onLift: ({ element }) => {
      const { note, strip } = element.dataset;
      if (strip) hand.hold({ what: 'group', group: strip as GroupId, by: 'pointer' });
      if (!note) return;
      const id = note as NoteId;
      const { selected } = now();
      const notes = selected.has(id) ? [id, ...[...selected].filter((other) => other !== id)] : [id];
      hand.hold({ what: 'notes', notes, by: 'pointer' });
      doing({ doing: 'dragging', note });
    },
    onMove: (drag) => {
      carry(drag);
      const { held, over } = now();
      if (!board.current || !held) return;
      const target = dropTarget(readPlaces(board.current, drag), drag, over);
      const merges = held.what === 'notes' || (target.to === 'group' && target.group !== held.group);
      hand.hover(merges ? target : null);
    },
    onDrop: () => {
      const { held, over } = now();
      const from = lifted.current?.getBoundingClientRect();
      end();
      if (!held || !over) return;
      if (held.what === 'group') {
        if (over.to === 'group') acts.merge(held.group, over.group);
        return;
      }
      if (from && held.notes[0]) settle(held.notes[0], from);
      acts.drop(latest.current, held.notes, over);
    },
    onPutBack: end,
  });
}
