import { useEffect } from 'react';
import { isSilenced } from '../../parts/letterKeys.ts';

/** `?` opens the list of keys, unless somebody writes or is asked something. */
export function useKeysKey(open: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.defaultPrevented || isSilenced(event)) return;
      const isField = event.target instanceof Element && event.target.closest('input, textarea, select, [role=menu]');
      if (isField || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [open]);
}
