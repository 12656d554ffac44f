import { useSyncExternalStore } from 'react';

/** The modal dialogs that are open, the one on top last. */
const open: HTMLDialogElement[] = [];
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of [...listeners]) listener();
};
const follow = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
const top = () => open.at(-1) ?? null;

/** Counts a dialog as open. Returns the undo. */
export function addModal(dialog: HTMLDialogElement): () => void {
  open.push(dialog);
  tell();
  return () => {
    open.splice(open.indexOf(dialog), 1);
    tell();
  };
}

/** The modal on top; null: none is open. All that lies outside it can be neither pressed nor focused. */
export const useTopModal = (): HTMLDialogElement | null => useSyncExternalStore(follow, top);
