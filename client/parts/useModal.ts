import { type RefObject, useLayoutEffect, useRef } from 'react';
import { addRegions } from './liveRegions.ts';
import { addModal } from './modals.ts';

/** Where the focus starts: a marked control, the first field of a dialog (React's autoFocus comes too early), its title. */
function firstStop(dialog: HTMLElement): HTMLElement | null {
  const marked = dialog.querySelector<HTMLElement>('[data-autofocus]');
  const fields = [...dialog.querySelectorAll<HTMLInputElement>('.dialog__body input, .dialog__body textarea')];
  const field = fields.find(({ type, readOnly }) => type !== 'checkbox' && type !== 'radio' && !readOnly);
  return marked ?? field ?? dialog.querySelector<HTMLElement>('h2[tabindex]');
}

/**
 * Opens a <dialog> as a modal for as long as it is mounted. Escape and a press outside ask to close; the focus returns to
 * where it was, also when the whole panel is taken away.
 */
export function useModal(onClose: () => void): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  useLayoutEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const opener = document.activeElement;
    if (!dialog.open) dialog.showModal();
    if (!dialog.querySelector('[data-voice]')) addRegions(dialog);
    const removeModal = addModal(dialog);
    // The browser would choose the cross.
    firstStop(dialog)?.focus({ preventScroll: true });
    // Escape is answered by the owner of the state, so that the element and the state never disagree.
    const cancel = (event: Event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      close.current();
    };
    // A drag that starts inside (selecting text) and ends outside is no wish to close: both ends must lie outside.
    let downOutside = false;
    const down = (event: MouseEvent) => {
      downOutside = event.target === dialog;
    };
    const click = (event: MouseEvent) => {
      if (downOutside && event.target === dialog) close.current();
    };
    dialog.addEventListener('cancel', cancel);
    dialog.addEventListener('pointerdown', down);
    dialog.addEventListener('click', click);
    return () => {
      removeModal();
      dialog.removeEventListener('cancel', cancel);
      dialog.removeEventListener('pointerdown', down);
      dialog.removeEventListener('click', click);
      dialog.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  return ref;
}
