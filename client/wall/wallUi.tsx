import { createContext, type ReactNode, useCallback, useContext, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { GroupId, NoteId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { useClient } from '../store/BoardContext.tsx';
import { type DropTarget, sameTarget } from './dropTarget.ts';
import { type NoteSigns, type NoteSignsStore, noteSigns } from './noteSigns.ts';

/** Something in the hand: notes or a whole group, by pointer or by keys. */
export type Held =
  | { readonly what: 'notes'; readonly notes: readonly NoteId[]; readonly by: 'pointer' | 'keys' }
  | { readonly what: 'group'; readonly group: GroupId; readonly by: 'pointer' };

/** What only this device knows of its wall: nobody else sees what I select, hold or look at. */
export interface WallUi {
  readonly selected: ReadonlySet<NoteId>;
  readonly held: Held | null;
  /** Where it would land. */
  readonly over: DropTarget | null;
  /** The group whose strip is being written. */
  readonly naming: GroupId | null;
  readonly open: NoteId | null;
  /** It was opened to be written in. */
  readonly editing: boolean;
  readonly writing: boolean;
  /** The one question shown clearly. */
  readonly only: PromptId | null;
  readonly collapsed: ReadonlySet<GroupId>;
  /** 1 = 100 %. */
  readonly zoom: number;
}

export interface WallHand {
  readonly select: (notes: Iterable<NoteId>) => void;
  readonly toggle: (note: NoteId) => void;
  readonly hold: (held: Held | null) => void;
  readonly hover: (over: DropTarget | null) => void;
  readonly name: (group: GroupId | null) => void;
  readonly openNote: (note: NoteId | null, edit?: boolean) => void;
  readonly write: (writing: boolean) => void;
  readonly showOnly: (prompt: PromptId | null) => void;
  readonly fold: (group: GroupId, folded: boolean) => void;
  readonly setZoom: (zoom: number) => void;
}

const NONE: ReadonlySet<NoteId> = new Set();
const REST: WallUi = {
  selected: NONE,
  held: null,
  over: null,
  naming: null,
  open: null,
  editing: false,
  writing: false,
  only: null,
  collapsed: new Set(),
  zoom: 1,
};

interface WallStore {
  readonly ui: StoreApi<WallUi>;
  readonly hand: WallHand;
}

export function createWallUi(): WallStore {
  let hand: WallHand | undefined;
  const ui = createStore<WallUi>((set) => {
    hand = {
      select: (notes) => set({ selected: new Set(notes) }),
      toggle: (note) =>
        set(({ selected }) => {
          const next = new Set(selected);
          if (!next.delete(note)) next.add(note);
          return { selected: next };
        }),
      hold: (held) => set({ held, over: null }),
      hover: (over) => set((now) => (sameTarget(now.over, over) ? now : { over })),
      name: (naming) => set({ naming }),
      openNote: (open, editing = false) => set({ open, editing }),
      write: (writing) => set({ writing }),
      showOnly: (only) => set({ only }),
      fold: (group, folded) =>
        set(({ collapsed }) => {
          const next = new Set(collapsed);
          if (folded) next.add(group);
          else next.delete(group);
          return { collapsed: next };
        }),
      setZoom: (zoom) => set({ zoom: Math.round(Math.min(2, Math.max(0.25, zoom)) * 100) / 100 }),
    };
    return REST;
  });
  if (!hand) throw new Error('the store did not start');
  return { ui, hand };
}

interface WallInUse extends WallStore {
  readonly signs: NoteSignsStore;
}

const Ui = createContext<WallInUse | null>(null);

/** A wall's own state, fresh for each stage (give it a `key`). */
export function WallUiProvider({ children }: { children: ReactNode }) {
  const board = useClient().store;
  const [store] = useState((): WallInUse => {
    const made = createWallUi();
    return { ...made, signs: noteSigns(board, made.ui) };
  });
  return <Ui value={store}>{children}</Ui>;
}

function useWallStore(): WallInUse {
  const store = useContext(Ui);
  if (!store) throw new Error('No wall here: put the tree inside <WallUiProvider>.');
  return store;
}

/** A piece of the wall's own state; must keep its identity while it is the same. */
export const useWallUi = <T,>(select: (ui: WallUi) => T): T => useStore(useWallStore().ui, select);

/** What changes it. Never changes itself. */
export const useWallHand = (): WallHand => useWallStore().hand;

/** The state now, for handlers that must not redraw. */
export const useWallNow = (): (() => WallUi) => useWallStore().ui.getState;

/** What this device knows of a note; draws it again when that changes, and at no other change. */
export function useNoteSigns(note: Note): NoteSigns {
  const { signs } = useWallStore();
  const subscribe = useCallback((hear: () => void) => signs.subscribe(note, hear), [signs, note]);
  return useSyncExternalStore(subscribe, () => signs.read(note));
}
