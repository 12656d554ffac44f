import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import type { GroupId, NoteId } from '#shared/model/ids.ts';
import { useSay } from '../i18n/language.tsx';
import { useAnnounce } from '../parts/Announcer.tsx';
import { isSilenced } from '../parts/letterKeys.ts';
import type { DropTarget } from './dropTarget.ts';
import { groupTitle } from './groupTitle.ts';
import { homeOf, slotsOf, stepGroup, stepSlot } from './keySlots.ts';
import { nearest } from './nearest.ts';
import { showOutline } from './outlineChoice.ts';
import { noteElement, readNotes } from './readPlaces.ts';
import { useWallActs } from './useWallActs.ts';
import { wallIntent } from './wallIntent.ts';
import type { Wall } from './wallModel.ts';
import { useWallHand, useWallNow } from './wallUi.tsx';

export interface WallRights {
  readonly move: boolean;
  readonly write: boolean;
  /** Whether this note may be removed by me. */
  readonly remove: (note: NoteId) => boolean;
}

const inField = (target: EventTarget) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/**
 * The keys of the wall. Works on what has the focus inside `board`; every step that only eyes would see is said aloud.
 * `onChooseGroup` opens the list of groups for the notes in hand.
 */
export function useWallKeys(
  board: RefObject<HTMLElement | null>,
  wall: Wall,
  rights: WallRights,
  onFit: () => void,
  onChooseGroup: (note: NoteId) => void,
): (event: KeyboardEvent) => void {
  const say = useSay();
  const { assertive } = useAnnounce();
  const acts = useWallActs();
  const hand = useWallHand();
  const now = useWallNow();
  const latest = useRef({ wall, rights, onFit, onChooseGroup });
  useEffect(() => {
    latest.current = { wall, rights, onFit, onChooseGroup };
  });
  return useCallback(
    (event) => {
      if (inField(event.target) || isSilenced(event)) return;
      const { wall, rights, onFit, onChooseGroup } = latest.current;
      const ui = now();
      const holding = ui.held?.what === 'notes' && ui.held.by === 'keys' ? ui.held.notes : null;
      const intent = wallIntent(event, holding !== null);
      if (!intent) return;
      const target = event.target as HTMLElement;
      const note = (target.closest<HTMLElement>('[data-note]')?.dataset.note ?? null) as NoteId | null;
      const group = (target.closest<HTMLElement>('[data-group]')?.dataset.group ?? null) as GroupId | null;
      const focus = (id: NoteId | undefined) => {
        if (id) noteElement(board.current, id)?.focus();
      };
      const told = (over: DropTarget) => {
        hand.hover(over);
        assertive(tell(over, wall, holding ?? []));
      };
      const tell = (over: DropTarget, on: Wall, held: readonly NoteId[]) => {
        if (over.to !== 'group') return say('wall.overWall');
        const found = on.groups.find((one) => one.group.id === over.group);
        const mates = (found?.notes ?? []).filter(({ id }) => !held.includes(id));
        const at = mates.findIndex(({ id }) => id === over.after) + 2;
        return say('wall.overGroup', { group: found ? groupTitle(found, say) : '', at, of: mates.length + 1 });
      };
      const go = (stretch: boolean) => {
        if (intent.do !== 'go' && intent.do !== 'stretch') return;
        const places = readNotes(board.current as HTMLElement);
        const first = note ?? target.querySelector<HTMLElement>('[data-note]')?.dataset.note;
        const from = note && places.find(({ id }) => id === note)?.rect;
        const next = from ? nearest(from, intent.direction, places) : (first as NoteId | undefined);
        focus(next);
        if (stretch && next) hand.select([...ui.selected, ...(note ? [note] : []), next]);
      };
      const onButton = !note && target.closest('button') !== null;
      // Enter and Delete belong to whatever button has the focus; on a note they are the wall's.
      if (onButton && (intent.do === 'open' || intent.do === 'remove')) return;
      // Nothing selected: Escape is for whoever else waits for it.
      if (intent.do === 'clear' && ui.selected.size === 0) return;
      event.preventDefault();
      event.stopPropagation();
      switch (intent.do) {
        case 'go':
          return go(false);
        case 'stretch':
          return go(rights.move);
        case 'open':
          return note
            ? hand.openNote(note)
            : focus((target.querySelector<HTMLElement>('[data-note]')?.dataset.note as NoteId) ?? undefined);
        case 'pick': {
          if (!note || !rights.move) return;
          const notes = ui.selected.has(note) ? [...ui.selected] : [note];
          hand.hold({ what: 'notes', notes, by: 'keys' });
          hand.hover(homeOf(wall, note));
          return assertive(say('wall.picked'));
        }
        case 'slot':
          return ui.over && told(stepSlot(slotsOf(wall, holding ?? []), ui.over, intent.by));
        case 'nextGroup':
          return ui.over && told(stepGroup(slotsOf(wall, holding ?? []), ui.over, intent.by));
        case 'drop': {
          const { over } = ui;
          hand.hold(null);
          if (over && holding) acts.drop(wall, holding, over);
          return assertive(say('wall.dropped'));
        }
        case 'putBack':
          hand.hold(null);
          return assertive(say('wall.putBack'));
        case 'chooseGroup':
          return holding?.[0] && onChooseGroup(holding[0]);
        case 'group': {
          if (!rights.move) return;
          const chosen = ui.selected.size > 0 ? [...ui.selected] : note ? [note] : [];
          return chosen.length > 0 && acts.together(chosen);
        }
        case 'rename':
          return group && rights.move && hand.name(group);
        case 'new':
          return rights.write && hand.write(true);
        case 'outline':
          return showOutline(true);
        case 'remove':
          return note && rights.remove(note) && acts.remove(note);
        case 'clear':
          return hand.select([]);
        case 'zoom':
          return intent.to === 'fit' ? onFit() : hand.setZoom(ui.zoom * (intent.to === 'in' ? 1.25 : 0.8));
      }
    },
    [board, say, assertive, acts, hand, now],
  );
}
