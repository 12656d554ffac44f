import { type RefObject, useRef, useState } from 'react';
import type { TargetId } from '#shared/model/ids.ts';
import { type Drag, usePointerDrag } from '../../wall/usePointerDrag.ts';

/** What is in the hand and what it hangs over. */
export interface TopicDrag {
  readonly held: TargetId | null;
  readonly over: TargetId | null;
}

const NOTHING: TopicDrag = { held: null, over: null };

/**
 * Drags one topic onto another to merge them. What can be taken has `data-drags`, what can be dropped on `data-topic`;
 * `lifted` is moved without drawing again.
 */
export function useTopicDrag({
  root,
  scroller,
  lifted,
  enabled,
  onMerge,
}: {
  root: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  lifted: RefObject<HTMLElement | null>;
  enabled: boolean;
  onMerge: (from: TargetId, into: TargetId) => void;
}): TopicDrag {
  const [drag, setDrag] = useState(NOTHING);
  const now = useRef(NOTHING);
  const set = (next: TopicDrag) => {
    if (next.held === now.current.held && next.over === now.current.over) return;
    now.current = next;
    setDrag(next);
  };
  const carry = ({ box, startX, startY, x, y }: Drag) => {
    const element = lifted.current;
    if (!element) return;
    element.style.width = `${box.width}px`;
    element.style.transform = `translate(${box.left + x - startX}px, ${box.top + y - startY}px)`;
  };
  const topicAt = ({ x, y }: Drag): TargetId | null => {
    const id = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-topic]')?.dataset.topic;
    return id && id !== now.current.held ? (id as TargetId) : null;
  };
  usePointerDrag(root, scroller, enabled, {
    find: (target) =>
      target.closest('button, input, textarea, a, [role=menu]') ? null : target.closest<HTMLElement>('[data-drags]'),
    onLift: ({ element }) => set({ held: element.dataset.topic as TargetId, over: null }),
    onMove: (moved) => {
      carry(moved);
      if (now.current.held) set({ held: now.current.held, over: topicAt(moved) });
    },
    onDrop: () => {
      const { held, over } = now.current;
      set(NOTHING);
      if (held && over) onMerge(held, over);
    },
    onPutBack: () => set(NOTHING),
  });
  return drag;
}
